import { and, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Best } from './best.js'
import type { Collection, Edition, Reader } from './collection.js'
import {
  after,
  conditions,
  cursorValues,
  filterShape,
  orderShape,
  reversed,
  valuesOf,
  type Filters,
} from './where.js'
import type { Plan } from './plan.js'
import type { Statements } from '../db/prepared.js'
import { COLLECTING, isWorthKeeping, leastOf, waysOf, type Way, type Ways } from './access-path.js'

/* Plans to places: one statement finds where the rows of a page are, whatever is to be shown of them. */

/** What decides where rows are. */
type Asked = Pick<Plan, 'filters' | 'order' | 'cursor'>
/** The position of a row, and its row id. */
export type Place = (string | number)[]

/** What is known of the matches of filters in an edition. */
interface Known {
  total: (filters: Filters, edition: Edition) => number
  hits: (expression: unknown, edition: Edition) => number
}

/** Finds the rows of a collection, with its statements kept. Without `best`, no matches are. */
export function createFinder(
  { name, table }: Pick<Collection, 'name' | 'table'>,
  db: Reader['db'],
  prepared: Statements,
  known: Known,
  best?: Best,
) {
  /** A statement that finds rows beside a cursor, from it outwards: their place in the order, and what tells them apart. */
  function finding({ filters, cursor, ...plan }: Asked, { strategy, along }: Way) {
    const collect = strategy === 'collect'
    const order = cursor?.direction === 'prev' ? plan.order.map(reversed) : plan.order
    const isTested = (filter: Filters[number]) => !collect && !along.includes(filter.name)
    const position = Object.fromEntries(
      order.map(({ column }, i) => {
        const key: SQL<string | number> = collect ? sql`+${column}` : sql`${column}` // an expression is in no index
        return [`at${i}`, key.as(`at${i}`)]
      }),
    )
    const rows = (index?: 0 | 1) =>
      db
        .select({ ...position, row: sql<number>`${table}."rowid"`.as('row') })
        .from(table)
        .where(
          and(
            ...conditions(filters, {
              isTested,
              gathered: strategy === 'sift',
              part: index === undefined ? undefined : { index, by: order[0]!.column },
            }),
            cursor ? after(order) : undefined,
          ),
        )
    const inOrder = order.map(({ direction }, i) =>
      sql.raw(`"at${i}"${direction === 'ascending' ? '' : ' desc'}`),
    )
    const limit = sql.placeholder('limit')
    const isSplit = filters.some((filter) => filter.filter.parts && !isTested(filter))
    // SQLite merges parts that are each in order.
    return isSplit
      ? unionAll(rows(0), rows(1))
          .orderBy(...inOrder)
          .limit(limit)
      : rows()
          .orderBy(...inOrder)
          .limit(limit)
  }

  function find(asked: Asked, way: Way, limit: number): Place[] {
    const { filters, order, cursor } = asked
    const statement = prepared(
      `find ${way.strategy} ${way.along.join()} ${filterShape(filters)} ${orderShape(order)} ${cursor?.direction ?? ''}`,
      () => finding(asked, way),
    )
    return statement({
      ...valuesOf(filters),
      ...cursorValues(cursor?.position ?? []),
      limit,
    }) as Place[]
  }

  /** From the first of all matches, which are collected once an edition; places beyond these in another way. */
  const findKept = (
    { filters, order, cursor }: Asked,
    edition: Edition,
    best: Best,
    limit: number,
    beyond: Way,
  ): readonly Place[] =>
    best(
      edition,
      [name, filterShape(filters), orderShape(order), valuesOf(filters)],
      limit,
      cursor,
      (limit, cursor) =>
        find({ filters, order, cursor }, cursor === null ? COLLECTING : beyond, limit),
    )

  const ways = (
    { filters, order, limit }: Pick<Plan, 'filters' | 'order' | 'limit'>,
    edition: Edition,
  ): Ways =>
    waysOf(
      table,
      { filters, order, limit },
      (some) => known.total(some, edition),
      ({ bind }) => known.hits(bind, edition),
    )

  return {
    find,
    findKept,
    /** How to find the rows of a plan, and all that follow. */
    way: (plan: Plan, edition: Edition): Way => leastOf(ways(plan, edition)),
    /** Up to `limit` rows in the way that takes least. */
    page: (plan: Plan, edition: Edition, limit: number): readonly Place[] => {
      const all = ways(plan, edition)
      const way = leastOf(all)
      return best && isWorthKeeping(all)
        ? findKept(plan, edition, best, limit, way)
        : find(plan, way, limit)
    },
  }
}
