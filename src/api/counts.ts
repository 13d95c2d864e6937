import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Collection } from '../query/collection.js'
import {
  createCountsReader,
  dimensionsOf,
  MAX_DIMENSIONS,
  planCounts,
  STATISTICS,
  type CountPlan,
  type CountRow,
  type Statistic,
} from '../query/counts.js'
import { once } from '../model/once.js'
import type { Cursor, Position } from '../query/keyset.js'
import type { Context } from './context.js'
import { CountListShape } from './count-shapes.js'
import { isDate } from '../query/grouping.js'
import { LONG_PAGE, readListing, warned, type PageQuery } from './listing.js'
import { IN_FILTERS } from './openapi/operations.js'
import { BOM, pageParameters, QUERY } from './openapi/parameters.js'
import type { DocumentedAs } from './openapi/types.js'
import { OTHER_RESPONSES } from './openapi/responses.js'
import { flatResponse, registerFlat } from './flat.js'
import type { Table } from './formats/csv.js'

type CountsQuery = PageQuery & {
  by: string[]
  statistics?: Statistic[]
  sort?: [CountSort]
} & Record<string, unknown>

const COUNT_SORTS = ['-count', 'count', 'value', '-value'] as const
type CountSort = (typeof COUNT_SORTS)[number]

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
      const sort = query.sort?.[0] ?? '-count'
      const rows = once(() => sorted(reader().rows(plan, edition), sort))
      const listed = readListing(reply, {
        query,
        list: ['counts', name, plan.by, sort, plan.filters.map(({ name, bind }) => [name, bind])],
        url: context.base + path,
        columns: 1 + plan.by.length,
        defaultLimit: LONG_PAGE,
        read: (limit, cursor) => pageOfRows(rows(), sort, limit, cursor),
        total: () => rows().length,
      })
      return {
        data: listed.rows.map(({ row }) => shown(plan, row)),
        page: listed.page,
        links: listed.links,
        ...warned(reader().warnings(plan.filters, listed.page.total, edition)),
      }
    },
    table: (query, edition) => {
      const plan = planCounts(collection, query)
      const rows = sorted(reader().rows(plan, edition), query.sort?.[0] ?? '-count')
      return tableOf(
        plan,
        rows.map(({ row }) => row),
      )
    },
  })
}

/** The parameters: the filters of the list, which the document describes as a group, then what to count. */
function countsQuery(collection: Collection) {
  const names = Object.keys(dimensionsOf(collection))
  const options = byOptions(names.includes('article') ? 'article' : names[0]!)
  const filters = Object.entries(collection.filters).map(([name, { schema }]) => [
    name,
    Type.Optional({ ...schema, ...IN_FILTERS }),
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
            description: `Statistics of the values, never across units: \`by\` must have ${collection.statistics.units.map((unit) => `\`${unit}\``).join(' or ')}, or a filter must select one.`,
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
            'By number, or by the values in the order of `by`. Rows without a value stand last.',
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
    'What to count by: filters that have facets and, if the records are dated, `day`, `month`, `year` or `decade`.',
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

/** The place of a row: its count, then its values. Rows without a value stand behind all others. */
const positionOf = ({ values, labels, count }: CountRow): Position => [
  count,
  ...values.map((value, i) => (value ?? `${NOTHING}${labels[i] ?? ''}`)),
]
const NOTHING = '\uFFFF'

function compare(sort: CountSort, a: Position, b: Position): number {
  const sign = sort.startsWith('-') ? -1 : 1
  const byCount = sort.endsWith('count') ? sign * (Number(a[0]) - Number(b[0])) : 0
  return byCount || compareValues(a, b, sort === '-value' ? -1 : 1)
}

function compareValues(a: Position, b: Position, sign: number): number {
  for (let i = 1; i < a.length; i++) {
    const [one, other] = [String(a[i]), String(b[i])]
    const nothing = Number(one.startsWith(NOTHING)) - Number(other.startsWith(NOTHING))
    const order = nothing || sign * (one < other ? -1 : one > other ? 1 : 0)
    if (order !== 0) return order
  }
  return 0
}

const sorted = (rows: readonly CountRow[], sort: CountSort) =>
  rows
    .map((row) => ({ row, position: positionOf(row) }))
    .sort((a, b) => compare(sort, a.position, b.position))

function pageOfRows(
  rows: ReturnType<typeof sorted>,
  sort: CountSort,
  limit: number,
  cursor: Cursor | null,
): ReturnType<typeof sorted> {
  if (cursor === null) return rows.slice(0, limit)
  const { direction, position } = cursor
  return direction === 'next'
    ? rows.filter((row) => compare(sort, row.position, position) > 0).slice(0, limit)
    : rows
        .filter((row) => compare(sort, row.position, position) < 0)
        .slice(-limit)
        .reverse()
}
