import { Type, type TObject } from 'typebox'
import { idOf, nullable, ref } from '../../model/shapes.js'
import type { Collection, Embeds } from '../../query/collection.js'
import { facetNames } from './parameters.js'

/* The shapes of responses that follow from what a collection declares. */

export const PageShape = Type.Object(
  {
    limit: Type.Integer({ description: 'Most records a page', examples: [20] }),
    prev: nullable(Type.String(), {
      description: 'Cursor of the page before; null on the first page',
    }),
    next: nullable(Type.String(), {
      description: 'Cursor of the next page; null on the last page',
    }),
    total: Type.Integer({ minimum: 0, description: 'All records that match the filters' }),
  },
  { $id: 'Page', additionalProperties: false, description: 'Where a page stands in its list' },
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
    description: 'The pages around this one; the same stand in the `Link` header (RFC 8288)',
  },
)

export const FacetValueShape = Type.Object(
  {
    value: nullable(Type.String(), {
      description: 'What to give the filter; null counts the records without a value',
    }),
    label: nullable(Type.String(), { description: 'Name of the record whose id the value is' }),
    count: Type.Integer({ minimum: 1, description: 'Records' }),
  },
  { $id: 'FacetValue', additionalProperties: false, description: 'How many records have a value' },
)

/** A record with what can be embedded in it. */
export function recordShape({ name, schema }: Collection, embeds: Embeds): TObject {
  const embedded = Object.entries(embeds[name] ?? {})
  if (embedded.length === 0) return schema
  const properties = embedded.map(([key, { collection, many, description }]) => {
    const record = Type.Ref(idOf(collection.schema))
    return [
      key,
      Type.Optional(many ? Type.Array(record, { description }) : nullable(record, { description })),
    ]
  })
  return Type.Object(
    {
      ...schema.properties,
      embedded: Type.Optional(
        Type.Object(Object.fromEntries(properties), {
          additionalProperties: false,
          description: 'Whole records, where `embed` asks for them',
        }),
      ),
    },
    { ...optionsOf(schema) },
  )
}

function optionsOf(schema: TObject): object {
  const { $id, description } = schema as { $id?: string; description?: string }
  return { $id, description, additionalProperties: false }
}

/** A page of a collection. */
export function listShape(collection: Collection): TObject {
  const facets = facetNames(collection).map((name) => [
    name,
    Type.Optional(Type.Array(ref(FacetValueShape))),
  ])
  return Type.Object(
    {
      data: Type.Array(ref(collection.schema)),
      page: ref(PageShape),
      links: ref(PageLinksShape),
      facets: Type.Optional(
        Type.Object(Object.fromEntries(facets), {
          additionalProperties: false,
          description: 'Where `facets` asks for them',
        }),
      ),
    },
    {
      $id: `${idOf(collection.schema)}List`,
      additionalProperties: false,
      description: `A page of ${collection.name}`,
    },
  )
}
