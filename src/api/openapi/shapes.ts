import { Type, type TObject, type TSchema } from 'typebox'
import { idOf, nullable, ref } from '../../model/shapes/shapes.js'
import type { Collection, Embed, Embeds } from '../../query/collection.js'

/* Schemas of responses that follow from the declaration of a collection. */

export const PageShape = Type.Object(
  {
    limit: Type.Integer({ description: 'The most records per page.', examples: [20] }),
    prev: nullable(Type.String(), {
      description: 'The cursor of the previous page, or null on the first page.',
    }),
    next: nullable(Type.String(), {
      description: 'The cursor of the next page, or null on the last page.',
    }),
    total: Type.Integer({
      minimum: 0,
      description: 'The number of records that match the filters.',
    }),
  },
  {
    $id: 'PageInfo',
    additionalProperties: false,
    description: 'The position of a page in its list.',
  },
)

export const PageLinksShape = Type.Object(
  {
    self: Type.String({ format: 'uri-reference' }),
    first: Type.String({ format: 'uri-reference' }),
    prev: nullable(Type.String({ format: 'uri-reference' })),
    next: nullable(Type.String({ format: 'uri-reference' })),
  },
  {
    $id: 'PageLinks',
    additionalProperties: false,
    description: 'The pages around this one. The `Link` header has the same links (RFC 8288).',
  },
)

export const FacetValueShape = Type.Object(
  {
    value: nullable(Type.String(), {
      description: 'A value of the filter, or null for the records without a value.',
    }),
    label: nullable(Type.String(), {
      description: 'The name of the record, if the value is an id.',
    }),
    count: Type.Integer({ minimum: 1, description: 'The number of records.' }),
  },
  {
    $id: 'FacetValue',
    additionalProperties: false,
    description: 'The number of records with a value.',
  },
)

export const EmbeddedSizesShape = Type.Record(Type.String(), Type.Integer({ minimum: 0 }), {
  $id: 'EmbeddedSizes',
  description: 'The number of records in each embedded list, also of those that were cut.',
})

/** The schema of a record, with the records that can be embedded in it. */
export function recordShape({ name, schema }: Collection, embeds: Embeds): TObject {
  const embedded = Object.entries(embeds[name] ?? {})
  if (embedded.length === 0) return schema
  const properties = embedded.map(([key, embed]) => [key, Type.Optional(embeddedShape(embed))])
  return Type.Object(
    {
      ...schema.properties,
      embedded: Type.Optional(
        Type.Object(Object.fromEntries(properties), {
          additionalProperties: false,
          description: 'The records that `embed` names.',
        }),
      ),
      ...(embedded.some(([, { many }]) => many) && {
        embeddedSizes: Type.Optional(ref(EmbeddedSizesShape)),
      }),
    },
    { ...optionsOf(schema) },
  )
}

function embeddedShape(embed: Embed): TSchema {
  if (!embed.collection) return ref(embed.shape)
  const { collection, many, description } = embed
  const record = Type.Ref(idOf(collection.schema))
  return many ? Type.Array(record, { description }) : nullable(record, { description })
}

function optionsOf(schema: TObject): object {
  const { $id, description } = schema as { $id?: string; description?: string }
  return { $id, description, additionalProperties: false }
}

export const WarningShape = Type.Object(
  {
    parameter: Type.String(),
    detail: Type.String({ examples: ['no entity has the id "Xi"; did you mean "xi-jinping"?'] }),
    nearest: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false }),
      { description: 'The records that may be meant, the nearest first.' },
    ),
  },
  {
    $id: 'Warning',
    additionalProperties: false,
    description: 'A value of a filter that can match nothing.',
  },
)

/** Part of every list that filters by ids. Absent if there is nothing to warn of. */
export const Warnings = Type.Optional(Type.Array(ref(WarningShape)))

export const FacetsShape = Type.Record(Type.String(), Type.Array(ref(FacetValueShape)), {
  $id: 'Facets',
  description: 'The values of each filter that `facets` names, most frequent first.',
})

export const FacetSizesShape = Type.Record(Type.String(), Type.Integer({ minimum: 0 }), {
  $id: 'FacetSizes',
  description:
    'The number of values that each facet has. If it is greater than the number of values listed, the facet was cut.',
})

/** The schema of a page of a collection. */
export function listShape(collection: Collection): TObject {
  return Type.Object(
    {
      data: Type.Array(ref(collection.schema)),
      page: ref(PageShape),
      links: ref(PageLinksShape),
      facets: Type.Optional(ref(FacetsShape)),
      facetSizes: Type.Optional(ref(FacetSizesShape)),
      warnings: Warnings,
    },
    {
      $id: `${title(collection.singular)}List`,
      additionalProperties: false,
      description: `A page of ${collection.name}.`,
    },
  )
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
