import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Collection } from '../query/collection.js'
import {
  createCountsReader,
  dimensionsOf,
  MAX_DIMENSIONS,
  planCounts,
  type CountQuery,
  type CountRow,
} from '../query/counts.js'
import {
  COUNT_SORTS,
  positionLength,
  STATISTICS,
  type CountPlan,
} from '../query/count-statement.js'
import { once } from '../model/once.js'
import type { Context } from './context.js'
import { CountListShape } from './count-shapes.js'
import { isDate } from '../query/grouping.js'
import { LONG_PAGE, readListing, warned, type PageQuery } from './listing.js'
import { inFilters } from './openapi/operations.js'
import { BOM, pageParameters, QUERY } from './openapi/parameters.js'
import type { DocumentedAs } from './openapi/types.js'
import { OTHER_RESPONSES } from './openapi/responses.js'
import { flatResponse, registerFlat } from './flat.js'
import { csvTable, type Table } from './formats/csv.js'

type CountsQuery = PageQuery & CountQuery & Record<string, unknown>

/** Registers `/v1/<name>/counts`: the records of a collection, counted by their values. */
export function registerCounts(
  app: FastifyInstance,
  context: Context,
  collection: Collection,
): void {
  const reader = once(() => createCountsReader(collection, context.reader, context.cache))
  const { name } = collection
  const path = `/v1/${name}/counts`
  registerFlat<CountsQuery>(app, context, path, {
    schema: {
      operationId: `count${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      tags: [name],
      summary: `Count ${name} by their values`,
      description: `Takes the filters of \`GET /v1/${name}\`. CSV has all rows.`,
      querystring: countsQuery(collection),
      response: { 200: flatResponse('A page of counts.', CountListShape), ...OTHER_RESPONSES },
    },
    file: `${name}-counts`,
    without: ['limit', 'cursor'],
    json: (query, edition, reply) => {
      const plan = planCounts(collection, query)
      const { by, sort, statistics, filters } = plan
      const listed = readListing(reply, {
        query,
        list: ['counts', name, by, sort, statistics, filters.map(({ name, bind }) => [name, bind])],
        url: context.base + path,
        columns: positionLength(plan),
        defaultLimit: LONG_PAGE,
        read: (limit, cursor) => reader().page(plan, limit, cursor, edition),
        total: () => reader().page(plan, 1, null, edition)[0]?.total ?? 0,
      })
      return {
        data: listed.rows.map((row) => shown(plan, row)),
        page: listed.page,
        links: listed.links,
        ...warned(reader().warnings(filters, listed.page.total, edition)),
      }
    },
    csv: ({ bom, ...query }) => {
      const plan = planCounts(collection, query)
      return csvTable(tableOf(plan, reader().all(plan)), bom)
    },
  })
}

/** The parameters: the filters of the list, which the document describes as a group, then what to count. */
function countsQuery(collection: Collection) {
  const names = Object.keys(dimensionsOf(collection))
  const options = byOptions(names.includes('article') ? 'article' : names[0]!)
  const filters = Object.entries(collection.filters).map(([name, { schema }]) => [
    name,
    inFilters(schema),
  ])
  return Type.Object(
    {
      ...(Object.fromEntries(filters) as Record<string, ReturnType<typeof Type.Optional>>),
      by: Type.Array(Type.Enum(names, { type: 'string' }), {
        ...options,
        ...({
          documentedAs: {
            type: 'array',
            items: { type: 'string', pattern: String.raw`^\w+$`, maxLength: 100 },
            ...options,
          },
        } satisfies DocumentedAs),
      }),
      ...(collection.statistics && {
        statistics: Type.Optional(
          Type.Array(Type.Enum([...STATISTICS], { type: 'string' }), {
            minItems: 1,
            maxItems: STATISTICS.length,
            uniqueItems: true,
            examples: [['sum']],
            description: `Statistics of the values. They never mix units: \`by\` must have ${Object.keys(
              collection.statistics.units,
            )
              .map((unit) => `\`${unit}\``)
              .join(' or ')}, or a filter must select one.`,
          }),
        ),
      }),
      sort: Type.Optional(
        Type.Array(Type.Enum([...COUNT_SORTS], { type: 'string' }), {
          minItems: 1,
          maxItems: 1,
          default: ['-count'],
          examples: [['value']],
          description:
            '`count` sorts by number, `value` by the values in the order of `by`. Rows without a value come last.',
        }),
      ),
      ...pageParameters('rows', undefined, LONG_PAGE),
      bom: BOM,
    },
    QUERY,
  )
}

const byOptions = (example: string) => ({
  minItems: 1,
  maxItems: MAX_DIMENSIONS,
  uniqueItems: true,
  examples: [[example]],
  description:
    'What to count by: filters with a facet and, for dated records, `day`, `month`, `year` or `decade`.',
})

const labelled = ({ dimensions, by }: CountPlan) =>
  by.filter((_, i) => isDate(dimensions[i]!) || 'target' in dimensions[i]!)

/** A row as JSON. */
function shown(plan: CountPlan, { values, labels, count, statistics }: CountRow) {
  const { by } = plan
  const named = labelled(plan)
  return {
    values: Object.fromEntries(by.map((name, i) => [name, values[i]])),
    labels: Object.fromEntries(named.map((name) => [name, labels[by.indexOf(name)]])),
    count,
    ...(plan.statistics.length > 0 && {
      statistics: Object.fromEntries(plan.statistics.map((name, i) => [name, statistics[i]])),
    }),
  }
}

/** The same as a table: a column for each value, and one for its label. */
function tableOf(plan: CountPlan, rows: readonly CountRow[]): Table {
  const named = labelled(plan)
  return {
    columns: [
      ...plan.by.flatMap((name) => (named.includes(name) ? [name, `${name}.label`] : [name])),
      'count',
      ...plan.statistics,
    ],
    rows: rows.map(({ values, labels, count, statistics }) => [
      ...plan.by.flatMap((name, i) =>
        named.includes(name) ? [values[i], labels[i]] : [values[i]],
      ),
      count,
      ...statistics,
    ]),
  }
}
