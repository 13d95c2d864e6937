import { Type, type TObject, type TSchema } from 'typebox'
import { propertyPaths } from '../../model/shapes.js'
import { MAX_EMBEDDED, type Collection, type Embeds } from '../../query/collection.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../query/plan.js'

/* The query parameters of lists; those of every collection as one TypeBox object: validated by it, documented by it. */

/** Most paths in `fields`, `embed` and `facets`. */
const MAX_FIELDS = 50
const MAX_EMBEDS = 6

/** Options of a query string: unknown parameters are refused. */
export const QUERY = { additionalProperties: false }
/** The query string of a resource without parameters. */
export const NO_QUERY = Type.Object({}, { additionalProperties: false })

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
  rows = 'Records',
  cursor = 'Opaque position from `page.next` or `page.prev` of the same list',
) => ({
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MAX_LIMIT,
      default: DEFAULT_LIMIT,
      examples: [5],
      description: `${rows} a page`,
    }),
  ),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: cursor })),
})

/** The parameters of a list: its filters, then order, page and what to show. */
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
          default: [defaultSort],
          examples: [[defaultSort]],
          description:
            'Keys to sort by, separated by commas; `-` before a key reverses it. The id decides between equals.',
        }),
      ),
      ...pageParameters(
        'Records',
        'Opaque position from `page.next` or `page.prev` of a list with the same filters and sort',
      ),
      ...selectionParameters(collection, embeds),
      facets: listOf(
        facetNames(collection),
        10,
        'Filters whose values to count, under all filters in force but the counted one itself; up to 100 values each, the most frequent first.',
        [facetNames(collection)[0]!],
      ),
    },
    QUERY,
  )
}

/** Those parameters but some that a format has no use for. */
export const parametersWithout = ({ properties }: TObject, without: readonly string[]): TObject =>
  Type.Object(
    Object.fromEntries(Object.entries(properties).filter(([name]) => !without.includes(name))),
    QUERY,
  )

/** The parameters of one record. */
export const detailParameters = (collection: Collection, embeds: Embeds): TObject =>
  Type.Object(selectionParameters(collection, embeds), QUERY)

/** The filters that have a facet. */
export const facetNames = ({ filters }: Collection): string[] =>
  Object.entries(filters)
    .filter(([, { facet }]) => facet)
    .map(([name]) => name)

function selectionParameters(collection: Collection, embeds: Embeds): Record<string, TSchema> {
  const names = embedPaths(collection, embeds)
  return {
    fields: listOf(
      propertyPaths(collection.schema),
      MAX_FIELDS,
      'Properties to show, nested ones with dots; all others are left out, those marked as required too.',
      ['id', 'citations.exact'],
    ),
    ...(names.length > 0 && {
      embed: listOf(
        names,
        MAX_EMBEDS,
        `Records to put into \`embedded\`, two levels deep; of lists the first ${MAX_EMBEDDED}.`,
        [names[0]!],
      ),
    }),
  }
}

/** What can be embedded, two levels deep: `speaker`, `article`, `article.publisher`. */
function embedPaths({ name }: Collection, embeds: Embeds): string[] {
  return Object.entries(embeds[name] ?? {}).flatMap(([first, { collection }]) => [
    first,
    ...Object.keys(embeds[collection.name] ?? {}).map((second) => `${first}.${second}`),
  ])
}
