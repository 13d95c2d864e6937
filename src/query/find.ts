import { and, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { jsonList } from '../db/dialect/json.js'
import { plansForValues, tested } from '../db/dialect/planner.js'
import type { Edition } from '../db/edition.js'
import { limitTo, type Statements } from '../db/statements.js'
import { chooseAccessPaths, type AccessPath, type AccessPaths } from './access-path.js'
import type { Collection, PlannedFilter, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { readThroughFirstPlaces, type Place } from './first-places.js'
import { cursorValues, isAfterCursor, orderShape, reversed } from './keyset.js'
import type { Plan } from './plan.js'
import { conditions, filterShape, filterValues, isSplit, type Filters } from './where.js'

/* Finds the rows of a page: one statement gives their places. It does not depend on the fields that the page shows. */

/** The part of a plan that decides which rows are found. */
export type Selected = Pick<Plan, 'filters' | 'order' | 'cursor'>

export type Finder = ReturnType<typeof createFinder>

/** Finds rows of a collection; a `Place` is the position of a row in the order, then its row id. */
export function createFinder(
  { name, table }: Pick<Collection, 'name' | 'table'>,
  db: Reader['db'],
  prepared: Statements,
  total: (filters: Filters, edition: Edition) => number,
) {
  const isPlanned = plansForValues(db)

  /** Up to `limit` places from the cursor outwards. */
  function find(selected: Selected, path: AccessPath, limit: number): Place[] {
    const { filters, order, cursor } = selected
    const shape = [
      `find ${path.kind}`,
      path.along.join(),
      filterShape(filters),
      orderShape(order),
      cursor?.direction,
    ]
    const statement = prepared(
      shape.join(' '),
      () => findingStatement(db, table, selected, path),
      path.cost,
    )
    return statement({
      ...filterValues(filters),
      ...cursorValues(cursor?.position ?? []),
      limit,
    }) as Place[]
  }

  /** The row ids of all matches in the order of the list. */
  function findAll({ filters, order }: Omit<Selected, 'cursor'>, path: AccessPath): number[] {
    const shape = ['all', path.kind, path.along.join(), filterShape(filters), orderShape(order)]
    const statement = prepared(
      shape.join(' '),
      () => {
        const found = findingStatement(db, table, { filters, order, cursor: null }, path, 'all')
        return db.select({ rows: jsonList(sql`"row"`) }).from(found.as('found'))
      },
      'costly',
    )
    const [[rows]] = statement(filterValues(filters)) as [[string]]
    return JSON.parse(rows) as number[]
  }

  const accessPaths = (
    { filters, order }: Pick<Plan, 'filters' | 'order'>,
    edition: Edition,
  ): AccessPaths =>
    chooseAccessPaths(table, filters, order, isPlanned ? null : () => total(filters, edition))

  return {
    find,
    findAll,
    accessPaths,
    /**
     * Up to `limit` places from the cursor outwards, from the kept first places if possible. The total is checked first,
     * because SQLite might test every row of a table to find that none matches.
     */
    page: (
      { filters, order, cursor }: Selected,
      limit: number,
      edition: Edition,
      cache: EditionCache,
    ): readonly Place[] => {
      if (!isPlanned && total(filters, edition) === 0) return []
      const paths = accessPaths({ filters, order }, edition)
      if (paths.first === null) return find({ filters, order, cursor }, paths.page, limit)
      const { first, page } = paths
      const key = ['first', name, filterShape(filters), orderShape(order), filterValues(filters)]
      return readThroughFirstPlaces(cache, edition, key, { limit, cursor }, (limit, cursor) =>
        find({ filters, order, cursor }, cursor === null ? first : page, limit),
      )
    },
  }
}

/** A statement that finds rows from the cursor outwards: their positions in the order, and their row ids. */
function findingStatement(
  db: Reader['db'],
  table: Collection['table'],
  { filters, cursor, ...plan }: Selected,
  path: AccessPath,
  count: 'limited' | 'all' = 'limited',
) {
  const isCollected = path.kind === 'collect'
  const isTested = ({ name }: PlannedFilter) => !isCollected && !path.along.includes(name)
  const order = cursor?.direction === 'prev' ? plan.order.map(reversed) : plan.order
  const position = order.map(({ column }, i) => {
    // No index holds an expression, so SQLite finds by the filters and sorts.
    const value = isCollected ? tested(column) : sql`${column}`
    return [`at${i}`, value.as(`at${i}`)] as const
  })
  const rows = (part?: 0 | 1) =>
    db
      .select({ ...Object.fromEntries(position), row: sql<number>`${table.key}`.as('row') })
      .from(table)
      .where(
        and(
          ...conditions(filters, {
            isTested,
            by: isCollected && part === undefined ? undefined : order[0]!.column,
            part,
          }),
          cursor ? isAfterCursor(order) : undefined,
        ),
      )
  const directions = order.map(({ direction }, i) =>
    sql.raw(`"at${i}"${direction === 'ascending' ? '' : ' desc'}`),
  )
  // SQLite merges two parts that are each in order.
  const sorted = isSplit(filters, isTested)
    ? unionAll(rows(0), rows(1)).orderBy(...directions)
    : rows().orderBy(...directions)
  return count === 'all' ? sorted : sorted.limit(limitTo('limit'))
}
