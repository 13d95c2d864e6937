import { sql, type SQL } from 'drizzle-orm'
import type { Best } from '../../query/best.js'
import type { Edition, Reader } from '../../query/collection.js'
import { conditionOf, type PartOf } from '../../query/where.js'
import { createCounted } from '../../query/edition-cache.js'
import type { Cursor } from '../../query/keyset.js'
import { createStatements } from '../../db/prepared.js'
import {
  COLLECTING,
  isWorthKeeping,
  leastOf,
  waysOf,
  type Way,
  type Ways,
} from '../../query/access-path.js'
import { NO_DAY } from '../../model/dates.js'
import type { TimelineKind, Undated } from './schemas.js'
import { SOURCES, type FilterName, type Source } from './sources.js'

/*
 * One line of three tables: of each the next rows by its own date index, no more than a page, then the first of
 * them all. So a page costs the same wherever it is. Then one statement describes them. Where to find them takes long, the first of all are
 * kept (query/best.ts). Statements are prepared once per shape of the request.
 */

export interface TimelineRequest {
  kinds: readonly TimelineKind[]
  descending: boolean
  undated: Undated
  filters: { name: FilterName; shape: string; bind: unknown }[]
}

/** A record and its place: day number, kind, id. */
export interface Entry {
  json: string
  position: [number, string, string]
}

const { placeholder } = sql
const bound = (name: FilterName) => sql`${placeholder(`filter-${name}`)}`

export function createTimelineReader({ db }: Reader, best: Best, base: string) {
  const counted = createCounted()
  const prepared = createStatements(db)
  const valuesOf = ({ filters }: TimelineRequest) =>
    Object.fromEntries(filters.map(({ name, bind }) => [`filter-${name}`, bind]))

  /** How many records of a source there are with a date, and without. */
  function countsOf(kind: TimelineKind, request: TimelineRequest, edition: Edition): Counts {
    const one = { ...request, kinds: [kind] }
    const shape = `count ${shapeOf(one)}`
    return counted(edition, [shape, valuesOf(one)], () => {
      const source = SOURCES[kind]
      const statement = prepared(shape, () =>
        db
          .select({
            dated: sql`ifnull(sum(${source.table.dateAscending} <> ${sql.raw(String(NO_DAY))}), 0)`,
            undated: sql`ifnull(sum(${source.table.dateAscending} = ${sql.raw(String(NO_DAY))}), 0)`,
          })
          .from(source.table)
          .where(conditions(source, one)),
      )
      const [dated, undated] = statement(valuesOf(one))[0] as [number, number]
      return { dated, undated }
    })
  }

  /** By kind, how long each way to find its records takes. */
  function waysOfEach(request: TimelineRequest, limit: number, edition: Edition): OfEach<Ways> {
    return Object.fromEntries(
      request.kinds.map((kind) => {
        const { table, filters } = SOURCES[kind]
        const order = [{ column: dayOf(table, request) }, { column: table.id }]
        return [
          kind,
          waysOf(
            table,
            {
              filters: request.filters.map((one) => ({ ...one, filter: filters[one.name] })),
              order,
              limit,
            },
            (some) => {
              const { dated, undated } = countsOf(kind, { ...request, filters: [...some] }, edition)
              return dated + undated
            },
          ),
        ]
      }),
    )
  }

  /** Positions and keys of the `limit` records next to a position, from it outwards. */
  function find(
    request: TimelineRequest,
    ways: OfEach<Way>,
    limit: number,
    cursor: Cursor | null,
  ): Found[] {
    const [day, kind, id] = cursor?.position ?? []
    const statement = prepared(
      `find ${shapeOf(request)} ${Object.values(ways)
        .map(({ strategy, along }) => [strategy, ...along].join())
        .join(' ')} ${cursor?.direction ?? ''} ${kind ?? ''}`,
      () => {
        const { from, order } = lineOf(
          request,
          ways,
          cursor && { direction: cursor.direction, kind: String(kind) },
        )
        return db
          .select({ day: sql`"day"`, kind: sql`"kind"`, id: sql`"id"`, key: sql`"key"` })
          .from(from)
          .orderBy(order)
          .limit(placeholder('limit'))
      },
    )
    return statement({
      ...valuesOf(request),
      limit,
      ...(cursor && { day, ...(isKind(kind) && { id }) }),
    }) as Found[]
  }

  /** From the first of all matches, which are collected once an edition; places beyond these in other ways. */
  const findKept = (
    request: TimelineRequest,
    beyond: OfEach<Way>,
    limit: number,
    cursor: Cursor | null,
    edition: Edition,
  ): readonly Found[] =>
    best(
      edition,
      ['timeline', shapeOf(request), valuesOf(request)],
      limit,
      cursor,
      (limit, cursor) =>
        find(request, cursor === null ? sameWay(request, COLLECTING) : beyond, limit, cursor),
    )

  /** The JSON of what was found, in its order. */
  function describe(found: readonly Found[]): string[] {
    if (found.length === 0) return []
    const statement = prepared('describe', () =>
      db
        .select({ json: description })
        .from(
          sql`(select "key" as "place", "value" ->> 1 as "kind", "value" ->> 3 as "key" from json_each(${placeholder('found')})) as "line"`,
        )
        .orderBy(sql`"place"`),
    )
    return (statement({ found: JSON.stringify(found), base }) as [string][]).map(([json]) => json)
  }

  return {
    find,
    findKept,
    /** The `limit` records next to a position, from it outwards. */
    page: (
      request: TimelineRequest,
      limit: number,
      cursor: Cursor | null,
      edition: Edition,
    ): Entry[] => {
      const ways = waysOfEach(request, limit, edition)
      const least: OfEach<Way> = Object.fromEntries(
        Object.entries(ways).map(([kind, one]) => [kind, leastOf(one)]),
      )
      const found = isWorthKeeping(...Object.values(ways))
        ? findKept(request, least, limit, cursor, edition)
        : find(request, least, limit, cursor)
      const texts = describe(found)
      return found.map(([day, kind, id], i) => ({ json: texts[i]!, position: [day, kind, id] }))
    },
    /** How many records there are with a date, and without. */
    counts: (request: TimelineRequest, edition: Edition): Counts => {
      const counts = request.kinds.map((kind) => countsOf(kind, request, edition))
      return {
        dated: counts.reduce((sum, { dated }) => sum + dated, 0),
        undated: counts.reduce((sum, { undated }) => sum + undated, 0),
      }
    },
  }
}

interface Counts {
  dated: number
  undated: number
}
type OfEach<T> = Partial<Record<TimelineKind, T>>
/** The place of a record, and its key. */
type Found = [...Entry['position'], key: number]

/** Each kind found in the same way. */
export const sameWay = ({ kinds }: TimelineRequest, way: Way): OfEach<Way> =>
  Object.fromEntries(kinds.map((kind) => [kind, way]))

const dayOf = (table: Source['table'], { descending }: TimelineRequest) =>
  descending ? table.dateDescending : table.dateAscending
const isKind = (kind: unknown): kind is TimelineKind =>
  typeof kind === 'string' && Object.hasOwn(SOURCES, kind)
const sourcesOf = ({ kinds }: TimelineRequest): Source[] => kinds.map((kind) => SOURCES[kind])
const shapeOf = ({ kinds, descending, undated, filters }: TimelineRequest): string =>
  `${kinds.join()} ${String(descending)} ${undated} ${filters.map(({ name, shape }) => `${name}:${shape}`).join()}`

/** A record of a page, by its kind and key. */
const description = sql<string>`case "kind" ${sql.join(
  Object.values(SOURCES).map(
    ({ kind, table, json }) =>
      sql`when ${sql.raw(`'${kind}'`)} then (select ${json} from ${table} where ${table.key} = "line"."key")`,
  ),
  sql` `,
)} end`

/** Those that a walk does not go along are tested on each row. Of a filter whose matches are in parts, `part` is one of them. */
function conditions(
  { table, filters }: Source,
  request: TimelineRequest,
  isTested: (name: FilterName) => boolean = () => false,
  part?: PartOf,
): SQL {
  const noDay = sql.raw(String(request.descending ? -NO_DAY : NO_DAY))
  const day = dayOf(table, request)
  return sql.join(
    [
      ...(request.undated === 'only' ? [sql`${day} = ${noDay}`] : []),
      ...(request.undated === 'exclude'
        ? [request.descending ? sql`${day} > ${noDay}` : sql`${day} < ${noDay}`]
        : []),
      ...request.filters.map(({ name, shape }) =>
        conditionOf(filters[name], bound(name), shape, { each: isTested(name), part }),
      ),
      sql`true`,
    ],
    sql` and `,
  )
}

/** The next rows of each kind, and the order of the line. */
function lineOf(
  request: TimelineRequest,
  ways: OfEach<Way>,
  cursor: { direction: Cursor['direction']; kind: string } | null,
): { from: SQL; order: SQL } {
  const falling = request.descending !== (cursor?.direction === 'prev')
  const direction = sql.raw(falling ? ' desc' : '')
  const rows = sourcesOf(request).map((source) => {
    const { table, kind, filters } = source
    const day = dayOf(table, request)
    const { strategy, along } = ways[kind]!
    const collect = strategy === 'collect'
    const isTested = (name: FilterName) => !collect && !along.includes(name)
    const place = collect ? sql`+${day}` : sql`${day}` // an expression is in no index
    const after = cursor ? sql` and ${isAfter(day, table.id, kind, cursor.kind, falling)}` : sql``
    const rowsOf = (
      part?: PartOf,
    ) => sql`select ${sql.raw(`'${kind}'`)} as "kind", ${table.key} as "key", ${place} as "day", ${table.id} as "id" from ${table}
      where ${conditions(source, request, isTested, part)}${after}`
    const isSplit = request.filters.some(({ name }) => filters[name].parts && !isTested(name))
    const all = isSplit
      ? sql`${rowsOf({ index: 0, by: day })} union all ${rowsOf({ index: 1, by: day })}`
      : rowsOf() // SQLite merges parts that are each in order
    return sql`select * from (${all} order by "day"${direction}, "id"${direction} limit ${placeholder('limit')})`
  })
  const order = sql`"day"${direction}, "kind"${direction}, "id"${direction}`
  return { from: sql`(${sql.join(rows, sql` union all `)})`, order }
}

/** After a position among (day, kind, id): what is known of the kinds leaves a range of the index. */
function isAfter(
  day: SQLiteColumnLike,
  id: SQLiteColumnLike,
  kind: TimelineKind,
  cursorKind: string,
  falling: boolean,
): SQL {
  const than = sql.raw(falling ? '<' : '>')
  if (kind === cursorKind)
    return sql`(${day}, ${id}) ${than} (${placeholder('day')}, ${placeholder('id')})`
  const sameDayCounts = falling ? kind < cursorKind : kind > cursorKind
  return sql`${day} ${than}${sql.raw(sameDayCounts ? '=' : '')} ${placeholder('day')}`
}

type SQLiteColumnLike = Source['table']['id']
