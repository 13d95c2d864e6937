import { sql } from 'drizzle-orm'
import { integerAt, textAt } from '../../db/dialect/json.js'
import { jsonRows } from '../../db/dialect/lists.js'
import { createStatements, plannedOnce } from '../../db/statements.js'
import type { AccessPath } from '../../query/access-path.js'
import type { Edition, PlannedFilter, Reader } from '../../query/collection.js'
import type { EditionCache } from '../../query/edition-cache.js'
import { createFinder, type Selected } from '../../query/find.js'
import { readThroughFirstPlaces } from '../../query/first-places.js'
import type { Cursor } from '../../query/keyset.js'
import { MAX_LIMIT } from '../../query/plan.js'
import { together } from '../../query/together.js'
import { createTotals } from '../../query/totals.js'
import { filterShape, filterValues } from '../../query/where.js'
import { createUnknownValues, type Warning } from '../../query/unknown-values.js'
import type { TimelineKind, Undated } from './schemas.js'
import { SOURCES, type FilterName } from './sources.js'

/*
 * One line out of three tables. The list engine finds the next rows of each table, no more than a page, and the first of
 * them all make the page. One statement describes them.
 */

export interface TimelineRequest {
  kinds: readonly TimelineKind[]
  descending: boolean
  undated: Undated
  /** The filters, which each kind of record declares for itself. */
  filters: (Omit<PlannedFilter, 'filter'> & { name: FilterName })[]
}

/** A record, and its place on the line: day number, order within the day, kind, id. */
export interface Entry {
  json: string
  position: [day: number, order: number, kind: string, id: string]
}

/** The place of a record on the line, and its key. */
type Found = [...Entry['position'], key: number]
type ByKind<T> = Partial<Record<TimelineKind, T>>
interface Counts {
  dated: number
  undated: number
}

const { placeholder } = sql

export function createTimelineReader(connection: Reader, cache: EditionCache, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const engineOf = (kind: TimelineKind) => {
    const statements = createStatements(connection)
    const { total } = createTotals(SOURCES[kind], db, statements, cache)
    return { total, finder: createFinder(SOURCES[kind], db, statements, total) }
  }
  const warningsOf = createUnknownValues(db, prepared, cache)
  const engines = {
    article: engineOf('article'),
    event: engineOf('event'),
    quote: engineOf('quote'),
  }

  /** Up to `limit` places from the cursor outwards, found in each table along a path of its own. */
  function find(
    request: TimelineRequest,
    paths: ByKind<AccessPath>,
    limit: number,
    cursor: Cursor | null,
  ): Found[] {
    const ofKind = (kind: TimelineKind) => () => {
      const selected = { ...selectedOf(kind, request), cursor: cursorIn(kind, cursor) }
      return engines[kind].finder
        .find(selected, paths[kind]!, limit)
        .map(([day, order, id, key]) => [day, order, kind, id, key] as Found)
    }
    const found = together(request.kinds.map(ofKind)).flat()
    const compare = ([day, order, kind]: Found, [otherDay, otherOrder, otherKind]: Found) =>
      day - otherDay || order - otherOrder || (kind < otherKind ? -1 : kind > otherKind ? 1 : 0)
    // The sort is stable: the rows of a table stay in the order in which SQLite gave them.
    const falls = request.descending !== (cursor?.direction === 'prev')
    found.sort((a, b) => (falls ? compare(b, a) : compare(a, b)))
    return found.slice(0, limit)
  }

  /** The places of a page, out of the kept first places if the tables must be collected or tested. */
  function findPage(
    request: TimelineRequest,
    limit: number,
    cursor: Cursor | null,
    edition: Edition,
  ): readonly Found[] {
    const paths = together(
      request.kinds.map((kind) => () => ({
        kind,
        ...engines[kind].finder.accessPaths(selectedOf(kind, request), edition),
      })),
    )
    const first = Object.fromEntries(paths.map(({ kind, first, page }) => [kind, first ?? page]))
    const page = Object.fromEntries(paths.map(({ kind, page }) => [kind, page]))
    if (paths.every(({ first }) => first === null)) return find(request, page, limit, cursor)
    const { kinds, descending, undated } = request
    const filters = filtersOf('event', request)
    const key = [
      'timeline',
      kinds,
      descending,
      undated,
      filterShape(filters),
      filterValues(filters),
    ]
    return readThroughFirstPlaces(cache, edition, key, { limit, cursor }, (limit, cursor) =>
      find(request, cursor === null ? first : page, limit, cursor),
    )
  }

  /** The JSON of the records at these places, in their order. */
  function describe(found: readonly Found[]): string[] {
    if (found.length === 0) return []
    const isPage = found.length <= MAX_LIMIT + 1
    const statement = prepared(
      isPage ? 'describe' : 'describe all',
      () =>
        plannedOnce(
          db
            .select({ json: description })
            .from(
              sql`(
              select "key" as "place", ${textAt(sql`"value"`, 2)} as "kind",
                ${integerAt(sql`"value"`, 4)} as "key"
              from ${jsonRows(placeholder('found'), 'found')}) as "line"`,
            )
            .orderBy(sql`"place"`),
        ),
      isPage ? 'quick' : 'costly',
    )
    return (statement({ found: JSON.stringify(found), base }) as [string][]).map(([json]) => json)
  }

  return {
    find,
    /** Up to `limit` entries from the cursor outwards. */
    page: (
      request: TimelineRequest,
      limit: number,
      cursor: Cursor | null,
      edition: Edition,
    ): Entry[] => {
      const found = findPage(request, limit, cursor, edition)
      const texts = describe(found)
      return found.map(([day, order, kind, id], i) => ({
        json: texts[i]!,
        position: [day, order, kind, id],
      }))
    },
    /** The ids in its filters that no record has. */
    warnings: (request: TimelineRequest, matches: number, edition: Edition): Warning[] =>
      warningsOf(givenFilters('event', request), matches, edition),
    /** The numbers of matching records with and without a date, even if the latter are left out. */
    counts: (request: TimelineRequest, edition: Edition): Counts => {
      const count = (dated: boolean) => () =>
        dated && request.undated === 'only'
          ? 0
          : together(
              request.kinds.map((kind) => () => {
                // No undated record matches a range of dates, so they are counted without it.
                const given = givenFilters(kind, request).filter(
                  ({ filter }) => dated || !filter.range,
                )
                const filters = [...given, datedFilter(kind, dated)]
                return engines[kind].total(filters, edition)
              }),
            ).reduce((sum, total) => sum + total, 0)
      const [dated, undated] = together([count(true), count(false)])
      return { dated, undated }
    },
  }
}

const givenFilters = (kind: TimelineKind, { filters }: TimelineRequest): PlannedFilter[] =>
  filters.map((given) => ({ ...given, filter: SOURCES[kind].filters[given.name] }))

const datedFilter = (kind: TimelineKind, dated: boolean): PlannedFilter => {
  const filter = SOURCES[kind].dated
  return { name: 'dated', filter, value: dated, ...filter.read(dated) }
}

const filtersOf = (kind: TimelineKind, request: TimelineRequest): PlannedFilter[] => [
  ...givenFilters(kind, request),
  ...(request.undated === 'include' ? [] : [datedFilter(kind, request.undated === 'exclude')]),
]

/** The part of the line that one table holds. */
function selectedOf(kind: TimelineKind, request: TimelineRequest): Omit<Selected, 'cursor'> {
  const { table } = SOURCES[kind]
  const direction = request.descending ? 'descending' : 'ascending'
  const day = request.descending ? table.dateDescending : table.dateAscending
  return {
    filters: filtersOf(kind, request),
    order: [
      { column: day, direction },
      { column: table.dateOrder, direction },
      { column: table.id, direction },
    ],
  }
}

/**
 * The cursor among (day, order, kind, id) as a cursor among the (day, order, id) of one kind. Later
 * kinds stand after the cursor at its place in the day, earlier kinds before it. Orders are whole
 * numbers and no id is empty, so (day, order, '') stands before all records of a place.
 */
function cursorIn(kind: TimelineKind, cursor: Cursor | null): Cursor | null {
  if (cursor === null) return null
  const [day, order, cursorKind, id] = cursor.position as Entry['position']
  const { direction } = cursor
  if (kind === cursorKind) return { direction, position: [day, order, id] }
  return { direction, position: [day, kind > cursorKind ? order : order + 1, ''] }
}

/** The JSON of a record by its kind and key. */
const description = sql<string>`case "kind" ${sql.join(
  Object.values(SOURCES).map(
    ({ kind, table, json }) =>
      sql`when ${sql.raw(`'${kind}'`)} then (select ${json} from ${table} where ${table.key} = "line"."key")`,
  ),
  sql` `,
)} end`
