import { sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { textRows } from '../db/dialect/lists.js'
import type { Edition } from '../db/edition.js'
import { limitTo, type Statements } from '../db/statements.js'
import type { Filter, PlannedFilter, Reader } from './collection.js'
import { successorColumn } from './comparisons.js'
import type { EditionCache } from './edition-cache.js'
import { createNearest, type Near } from './nearest.js'

/*
 * Warnings about values of filters that match nothing: ids and names that no record has, and editions to come. The list is
 * right to be empty, but the client should know why. An id that was merged into another one finds the records of the other,
 * and the client should know the new id.
 */

export interface Warning {
  parameter: string
  detail: string
  nearest: Near[]
}

type FilterTarget = Required<Filter>['target']
type Targeted = PlannedFilter & { filter: Required<Pick<Filter, 'target'>> }

const hasTarget = (one: PlannedFilter): one is Targeted => one.filter.target !== undefined

const valuesOf = ({ shape, bind }: PlannedFilter): string[] =>
  shape === 'one' ? [bind as string] : (JSON.parse(bind as string) as string[])

/** A value of a filter. The table that is searched may have a column "value", too. */
const GIVEN = sql`"given"."value"`

/** A value that is the id or the name of no record, with the record into which the one with this id was merged. */
interface Unknown {
  filter: Targeted
  value: string
  successor: Near | undefined
}
type UnknownRow = [
  filter: number,
  value: string,
  place: number,
  successor: string | null,
  name: string | null,
]

/** Finds the values of filters that name no record. */
export function createUnknownValues(db: Reader['db'], prepared: Statements, cache: EditionCache) {
  const nearest = createNearest(db, prepared)
  const isMerged = createMergedCheck(db, prepared, cache)

  /** The unknown values in the order of the request: one statement looks all of them up. */
  function unknown(filters: readonly Targeted[]): Unknown[] {
    const shape = filters.map(({ name }) => name).join()
    const statement = prepared(`unknown ${shape}`, () => {
      const [first, second, ...others] = filters.map(({ filter: { target } }, i) =>
        db
          .select({
            filter: sql.raw(String(i)) as SQL<number>,
            value: sql<string>`${GIVEN}`,
            place: sql<number>`"given"."key"`,
            successor: sql`${successorOf(target, 'id')}`,
            name: sql`${successorOf(target, 'name')}`,
          })
          .from(textRows(sql.placeholder(`values${i}`), 'given'))
          .where(isUnknown(target)),
      )
      return second ? unionAll(first!, second, ...others) : first!
    })
    const values = filters.map((one, i) => [`values${i}`, JSON.stringify(valuesOf(one))])
    const rows = statement(Object.fromEntries(values) as Record<string, string>)
    return (rows as UnknownRow[])
      .sort((a, b) => a[0] - b[0] || a[2] - b[2])
      .map(([filter, value, , id, name]) => ({
        filter: filters[filter]!,
        value,
        successor: id === null ? undefined : { id, name: name! },
      }))
  }

  function warningOf({ filter: { name, filter }, value, successor }: Unknown): Warning {
    const { singular, by } = filter.target
    if (successor !== undefined)
      return {
        parameter: name,
        detail: `the ${singular} "${value}" was merged into "${successor.id}"`,
        nearest: [successor],
      }
    const near = nearest(filter.target, value)
    const [best] = near.map((one) => one[by])
    return {
      parameter: name,
      detail: `no ${singular} has the ${by} "${value}"${best === undefined ? '' : `; did you mean "${best}"?`}`,
      nearest: near,
    }
  }

  /** @param matches how many records match: then a single value that is required does name a record. */
  const unknownValues = (
    filters: readonly PlannedFilter[],
    matches: number,
    edition: Edition,
  ): Warning[] => {
    const doubtful = filters
      .filter(hasTarget)
      .filter(
        ({ shape, filter }) =>
          matches === 0 ||
          shape !== 'one' ||
          filter.isTested === true ||
          isMerged(filter.target, edition),
      )
    if (doubtful.length === 0) return []
    const key = ['unknown', doubtful.map((one) => [one.name, one.filter.target.singular, one.bind])]
    return cache(edition, key, () => unknown(doubtful).map(warningOf))
  }

  return (filters: readonly PlannedFilter[], matches: number, edition: Edition): Warning[] => [
    ...unknownValues(filters, matches, edition),
    ...filters.flatMap(({ name: parameter, filter, bind }) => {
      const detail = filter.warning?.(bind, edition)
      return detail === undefined ? [] : [{ parameter, detail, nearest: [] }]
    }),
  ]
}

/**
 * Tells whether any record was merged into another one, once in an edition: then a single value that finds records may be the
 * id of such a record.
 */
export function createMergedCheck(db: Reader['db'], prepared: Statements, cache: EditionCache) {
  return ({ by, singular, mergedIds }: FilterTarget, edition: Edition): boolean => {
    if (by !== 'id' || mergedIds === undefined) return false
    const { table } = mergedIds.id
    const found = cache(edition, ['merged', singular], () => {
      const statement = prepared(`merged ${singular}`, () =>
        db
          .select({ one: sql`1` })
          .from(table)
          .limit(limitTo(1)),
      )
      return statement({}).length
    })
    return found > 0
  }
}

const isUnknown = ({ by, id, names }: FilterTarget): SQL => {
  const column = by === 'id' ? id : names!.name
  return sql`not exists (select 1 from ${column.table} where ${column} = ${GIVEN})`
}

const successorOf = (target: FilterTarget, column: 'id' | 'name'): SQL =>
  target.by === 'id' ? successorColumn(target, target[column], GIVEN) : sql`null`
