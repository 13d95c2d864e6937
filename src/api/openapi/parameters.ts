import { Type, type TObject, type TSchema } from 'typebox'
import { propertyPaths } from '../../model/shapes/shapes.js'
import { MAX_EMBEDDED, type Collection, type Embeds } from '../../query/collection.js'
import { DEFAULT_FACET_LIMIT, DEFAULT_LIMIT, MAX_FACET_LIMIT, MAX_LIMIT } from '../../query/plan.js'
import { inFilters } from './operations.js'
import type { DocumentedAs } from './types.js'

/* The query parameters of lists. The TypeBox object of an operation both validates and documents them. */

/** The most paths in `fields`, in `embed` and in `facets`. */
const MAX_FIELDS = 50
const MAX_EMBEDS = 6
const MAX_FACETS = 10

/** Options of a query string: unknown parameters are refused. */
export const QUERY = { additionalProperties: false }
/** The query string of a resource without parameters. */
export const NO_QUERY = Type.Object({}, { additionalProperties: false })

const FIELDS = {
  minItems: 1,
  maxItems: MAX_FIELDS,
  uniqueItems: true,
  description:
    'Properties to return, with dots for nested ones. All others are left out, even required ones.',
  examples: [['id', 'citations.exact']],
}
/** The schema of the record lists its properties: the document does not repeat their paths for each operation. */
const FIELD = { type: 'string', maxLength: 100, pattern: String.raw`^\w+(\.\w+)*$` } as const

const listOf = (
  values: readonly string[],
  maxItems: number,
  description: string,
  example: string[],
) =>
  Type.Optional(
    Type.Array(Type.Enum([...values], { type: 'string' }), {
      minItems: 1,
      maxItems,
      uniqueItems: true,
      description,
      examples: [example],
    }),
  )

/** The parameters of a page. */
export const pageParameters = (
  rows = 'records',
  cursor = 'An opaque position: `page.next` or `page.prev` of the same list.',
  defaultLimit = DEFAULT_LIMIT,
) => ({
  limit: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: MAX_LIMIT,
      default: defaultLimit,
      examples: [5],
      description: `The maximum number of ${rows} per page. 0 gives only totals, and facets if requested.`,
    }),
  ),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: cursor })),
})

export const BOM = Type.Optional(
  Type.Boolean({
    examples: [true],
    description: 'CSV begins with a byte order mark, by which spreadsheets recognize UTF-8.',
  }),
)

const FACET_PARAMETERS = {
  facetLimit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MAX_FACET_LIMIT,
      examples: [10],
      description: `The largest number of values of each facet. The default is ${DEFAULT_FACET_LIMIT}. \`facetSizes\` tells how many there are.`,
    }),
  ),
  facetQuery: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      examples: ['ka'],
      description:
        'Selects values that begin with this, or whose label does, in any case, with or without diacritics.',
    }),
  ),
}

/** The parameters of a list: filters, order, page, selection and facets. */
export function listParameters(collection: Collection, embeds: Embeds): TObject {
  const { filters, sorts, defaultSort } = collection
  const keys = Object.keys(sorts).flatMap((key) => [key, `-${key}`])
  return Type.Object(
    {
      ...Object.fromEntries(
        Object.entries(filters).map(([name, filter]) => [name, Type.Optional(filter.schema)]),
      ),
      sort: Type.Optional(
        Type.Array(Type.Enum(keys, { type: 'string' }), {
          minItems: 1,
          maxItems: Object.keys(sorts).length,
          uniqueItems: true,
          examples: [[defaultSort]],
          description: `By default \`${defaultSort}\`. \`-\` reverses a key, and the id breaks ties.`,
        }),
      ),
      ...pageParameters(
        'records',
        'An opaque position: `page.next` or `page.prev` of a list with the same filters and sort.',
      ),
      ...selectionParameters(collection, embeds),
      facets: listOf(facetNames(collection), MAX_FACETS, 'Filters whose values to count.', [
        facetNames(collection)[0]!,
      ]),
      ...FACET_PARAMETERS,
      bom: BOM,
    },
    QUERY,
  )
}

/**
 * The parameters of a list that a format takes: without some, and with names of its own in `fields`. The document has its
 * filters as a group.
 */
export function formatParameters(
  collection: Collection,
  { properties }: TObject,
  { without, ownFields = {} }: { without: readonly string[]; ownFields?: object },
): TObject {
  const taken = Object.entries(properties).filter(([name]) => !without.includes(name))
  return Type.Object(
    Object.fromEntries(
      taken.map(([name, schema]) => {
        if (name === 'fields') return [name, fieldsParameter(collection, Object.keys(ownFields))]
        return [name, name in collection.filters ? inFilters(schema) : schema]
      }),
    ),
    QUERY,
  )
}

/** The parameters of a single record. */
export const detailParameters = (collection: Collection, embeds: Embeds): TObject =>
  Type.Object(selectionParameters(collection, embeds), QUERY)

/** The filters that have a facet. */
export const facetNames = ({ filters }: Collection): string[] =>
  Object.entries(filters)
    .filter(([, { facet }]) => facet)
    .map(([name]) => name)

const fieldsParameter = ({ schema }: Collection, more: readonly string[] = []) =>
  Type.Optional(
    Type.Array(Type.Enum([...propertyPaths(schema), ...more], { type: 'string' }), {
      ...FIELDS,
      ...({ documentedAs: { type: 'array', items: FIELD, ...FIELDS } } satisfies DocumentedAs),
    }),
  )

function selectionParameters(collection: Collection, embeds: Embeds): Record<string, TSchema> {
  const names = embedPaths(collection, embeds)
  return {
    fields: fieldsParameter(collection),
    ...(names.length > 0 && {
      embed: listOf(names, MAX_EMBEDS, `Records to embed; of lists, the first ${MAX_EMBEDDED}.`, [
        names[0]!,
      ]),
    }),
  }
}

/** The paths that can be embedded, two levels deep, such as `speaker` and `article.publisher`. */
function embedPaths({ name }: Collection, embeds: Embeds): string[] {
  return Object.entries(embeds[name] ?? {}).flatMap(([first, { collection }]) => {
    const below = collection ? Object.keys(embeds[collection.name] ?? {}) : []
    return [first, ...below.map((second) => `${first}.${second}`)]
  })
}
