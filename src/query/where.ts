import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Filter } from './collection.js'
import { comparison } from './filters.js'
import type { Order, Plan } from './plan.js'

/* The filters and the order of a list as SQL, and what is bound to it. Two requests of the same shape have the same statements. */

export type Filters = readonly Plan['filters'][number][]
type Bound = Record<string, unknown>

const placeholder = (name: string): SQL => sql`${sql.placeholder(`filter-${name}`)}`
export const valuesOf = (filters: Filters): Bound =>
  Object.fromEntries(filters.map(({ name, bind }) => [`filter-${name}`, bind]))
export const filterShape = (filters: Filters): string =>
  filters.map(({ name, shape }) => `${name}:${shape}`).join()

/** One part of the matches of filters that have parts and are not tested, in an order that begins with a column. */
export interface PartOf {
  index: 0 | 1
  by: SQLiteColumn
}

interface Options {
  /** Which filters are to be tested on each row. */
  isTested?: (filter: Filters[number]) => boolean
  /** Whether words that are tested are looked up in what all their hits were gathered in. */
  gathered?: boolean
  /** Only that of the matches. */
  part?: PartOf | undefined
}

/** The condition of one filter, or of a part of its matches. */
export const conditionOf = (
  filter: Filter,
  bound: SQL,
  shape: string,
  { part, ...options }: Parameters<Filter['where']>[2] & { part?: PartOf | undefined },
): SQL =>
  part && !options.each && filter.parts
    ? filter.parts[part.index](bound, part.by)
    : filter.where(bound, shape, options)

/** One condition a filter, but one for two filters that must hold of the same row. */
export function conditions(
  filters: Filters,
  { isTested = () => false, gathered = false, part }: Options = {},
): SQL[] {
  const joined = new Set(filters.map(({ filter }) => filter.joins))
  return filters
    .filter(({ name }) => !joined.has(name))
    .map((one) => {
      const { name, filter, shape } = one
      const partner = filters.find((other) => other.name === filter.joins)
      return conditionOf(filter, placeholder(name), shape, {
        joined: partner && comparison(placeholder(partner.name), partner.shape),
        each: isTested(one),
        gathered,
        part,
      })
    })
}

export const reversed = ({ column, direction }: Order): Order => ({
  column,
  direction: direction === 'ascending' ? 'descending' : 'ascending',
})
export const orderShape = (order: readonly Order[]): string =>
  order
    .map(({ column, direction }) => `${direction === 'ascending' ? '+' : '-'}${column.name}`)
    .join()

export const cursorValues = (position: readonly unknown[]): Bound =>
  Object.fromEntries(position.map((value, i) => [`cursor${i}`, value]))

/** The condition that a row comes after the cursor's position in this order, as a range of an index that begins with its first column. */
export function after(order: readonly Order[]): SQL {
  const bound = (i: number) => sql.placeholder(`cursor${i}`)
  const than = ({ direction }: Order) => sql.raw(direction === 'ascending' ? '>' : '<')
  const [first] = order as [Order, ...Order[]]
  if (order.every(({ direction }) => direction === first.direction)) {
    const columns = sql.join(
      order.map(({ column }) => sql`${column}`),
      sql`, `,
    )
    const values = sql.join(
      order.map((_, i) => sql`${bound(i)}`),
      sql`, `,
    )
    return sql`(${columns}) ${than(first)} (${values})`
  }
  // Beyond it in one of the columns, the same in those before. To an index, SQLite would go for each of these, and then sort all that it found.
  const beyond = order.map((step, i) =>
    sql.join(
      [
        ...order.slice(0, i).map(({ column }, j) => sql`+${column} = ${bound(j)}`),
        sql`+${step.column} ${than(step)} ${bound(i)}`,
      ],
      sql` and `,
    ),
  )
  return sql`(${first.column} ${than(first)}= ${bound(0)} and (${sql.join(beyond, sql` or `)}))`
}
