import { and, asc, count, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import type { Best } from './best.js'
import type { Collection, Edition, Embeds, Reader } from './collection.js'
import { createCounted } from './counts.js'
import type { Cursor, Position } from './cursor.js'
import { comparison } from './filters.js'
import { createHitCount } from './hits.js'
import type { Order, Plan } from './plan.js'
import { createStatements } from './statements.js'
import { effortsOf, isInOrder, isWorthKeeping, strategyOf, type Efforts, type Strategy } from './strategy.js'
import { recordJson, selectionShape, wholeRecord, type Selection } from './selection.js'

/*
 * Plans to rows. Each row is JSON text that SQLite gives, stored or built there, citations and references included: one
 * statement a page, whatever its size, one for the total and one a facet. Statements are prepared once
 * per shape of the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface FacetValue { value: string | null; label: string | null; count: number }

export interface Page {
  rows: Row[]
  /** How many rows the filters match. */
  total: number
  hasNext: boolean
  hasPrev: boolean
  /** Null where none was asked for. */
  facets: Record<string, FacetValue[]> | null
}

const MAX_FACET_VALUES = 100

type Filters = Plan['filters']
type Asked = Pick<Plan, 'filters' | 'order' | 'cursor'>
type Bound = Record<string, unknown>

export type CollectionReader = ReturnType<typeof createCollectionReader>

/**
 * The reads of a collection, with their statements kept. `base`, the origin that URLs begin with, is
 * bound to the placeholder of that name (see db/expressions.ts). Without `best`, no matches are kept.
 */
export function createCollectionReader(collection: Collection, { db }: Reader, base: string, embeds: Embeds, best?: Best) {
  const { table, id } = collection
  const rowid = sql`${table}."rowid"`
  const counted = createCounted()
  const prepared = createStatements(db)
  const hits = createHitCount(db, prepared, counted)

  function readOne(idValue: string, selection: Selection): string | undefined {
    const statement = prepared(`one ${selectionShape(selection)}`, () =>
      db.select({ ...recordJson(collection, selection, embeds, sql`"one"."row"`) }).from(
        db.select({ row: sql`${rowid}`.as('row') }).from(table).where(eq(id, sql.placeholder('id'))).as('one')))
    const [row] = statement({ id: idValue, base }) as [string, string | null][]
    return row && wholeRecord(...row, selection, base)
  }

  /** Finds rows of the table beside a cursor, from it outwards: what tells them apart and their place in the order. */
  function finding({ filters, cursor, ...plan }: Asked, strategy: Strategy) {
    const collect = strategy === 'collect'
    const order = cursor?.direction === 'prev' ? plan.order.map(reversed) : plan.order
    const position = Object.fromEntries(order.map(({ column }, i) => [`at${String(i)}`, sql`${column}`.as(`at${String(i)}`)]))
    return db.select({ ...position, row: sql`${rowid}`.as('row') }).from(table)
      .where(and(...conditions(filters, (filter) => !collect && !isInOrder(table, filter, plan.order), strategy === 'sift'), cursor ? after(order) : undefined))
      .orderBy(...order.map(({ column, direction }) => {
        const key = collect ? sql`+${column}` : column // an expression is in no index
        return direction === 'ascending' ? asc(key) : desc(key)
      }))
      .limit(sql.placeholder('limit'))
  }
  const boundOf = ({ filters, cursor }: Asked, limit: number): Bound =>
    ({ ...valuesOf(filters), ...Object.fromEntries((cursor?.position ?? []).map((value, i) => [`cursor${String(i)}`, value])), limit })
  const shapeOf = ({ filters, cursor, order }: Asked): string => `${filterShape(filters)} ${orderShape(order)} ${cursor?.direction ?? ''}`
  const wholeRow = (json: unknown, embedded: unknown, position: readonly unknown[], selection: Selection): Row =>
    ({ json: wholeRecord(json as string, embedded as string | null, selection, base), position: position as Position })
  const pageOf = (rows: Row[], { cursor, limit }: Plan): { rows: Row[]; hasMore: boolean } => {
    const page = rows.slice(0, limit)
    return { rows: cursor?.direction === 'prev' ? page.reverse() : page, hasMore: rows.length > limit }
  }

  /** The rows of a page, and whether there are more beyond them. */
  function readRows(plan: Plan, strategy: Strategy): { rows: Row[]; hasMore: boolean } {
    const { selection, order } = plan
    const statement = prepared(`page ${strategy} ${shapeOf(plan)} ${selectionShape(selection)}`, () => {
      // The rows of the page are found first: where they must be sorted, what is sorted is keys and not whole records.
      const places = order.map((_, i) => sql`"page".${sql.identifier(`at${String(i)}`)}`)
      const isBackward = plan.cursor?.direction === 'prev'
      return db.select({ ...recordJson(collection, selection, embeds, sql`"page"."row"`), ...Object.fromEntries(places.map((place, i) => [`at${String(i)}`, place])) })
        .from(finding(plan, strategy).as('page'))
        .orderBy(...places.map((place, i) => (order[i]!.direction === 'ascending') !== isBackward ? asc(place) : desc(place)))
    })
    const found = statement({ ...boundOf(plan, plan.limit + 1), base })
    return pageOf(found.map(([json, embedded, ...position]) => wholeRow(json, embedded, position, selection)), plan)
  }

  /** The same from the first of all matches, which are collected once an edition. */
  function readKept(plan: Plan, edition: Edition, best: Best): { rows: Row[]; hasMore: boolean } {
    const { selection, filters, order } = plan
    const find = (limit: number, cursor: Cursor | null) => {
      const asked = { filters, order, cursor }
      return prepared(`find ${shapeOf(asked)}`, () => finding(asked, 'collect'))(boundOf(asked, limit)) as (string | number)[][]
    }
    const found = best(edition, [collection.name, shapeOf({ filters, order, cursor: null }), valuesOf(filters)], plan.limit + 1, plan.cursor, find)
    const built = prepared(`build ${selectionShape(selection)}`, () =>
      db.select({ ...recordJson(collection, selection, embeds, sql`"found"."value"`) }).from(sql`json_each(${sql.placeholder('rows')}) as "found"`).orderBy(sql`"found"."key"`))
    const records = built({ rows: JSON.stringify(found.map((row) => row.at(-1))), base })
    return pageOf(records.map(([json, embedded], i) => wholeRow(json, embedded, found[i]!.slice(0, -1), selection)), plan)
  }

  const efforts = ({ filters, order, limit }: Plan, edition: Edition): Efforts =>
    effortsOf(table, { filters, order, limit }, (some) => readTotal(some as Filters, edition), ({ bind }) => hits(bind, edition))

  /** How to find the rows of a plan, and all that follow. */
  const strategy = (plan: Plan, edition: Edition): Strategy => strategyOf(efforts(plan, edition))

  function readPage(plan: Plan, edition: Edition): Page {
    const { filters, cursor } = plan
    const total = readTotal(filters, edition)
    const { rows, hasMore } = total === 0 ? { rows: [], hasMore: false } : readFound(plan, edition)
    const backward = cursor?.direction === 'prev'
    return {
      rows, total, facets: readFacets(plan, edition),
      hasNext: backward || hasMore, hasPrev: backward ? hasMore : cursor !== null,
    }
  }

  function readFound(plan: Plan, edition: Edition): { rows: Row[]; hasMore: boolean } {
    const taking = efforts(plan, edition)
    return best && isWorthKeeping(taking) ? readKept(plan, edition, best) : readRows(plan, strategyOf(taking))
  }

  function readTotal(filters: Filters, edition: Edition): number {
    const shape = `count ${filterShape(filters)}`
    const values = valuesOf(filters)
    return counted(edition, [shape, values], () => {
      const statement = prepared(shape, () => db.select({ total: count() }).from(table).where(and(...conditions(filters))))
      return statement(values)[0]![0] as number
    })
  }

  /** The values of each facet under all filters but its own. */
  function readFacets({ filters, facets }: Plan, edition: Edition): Page['facets'] {
    if (facets.length === 0) return null
    return Object.fromEntries(facets.map((name) => {
      const others = filters.filter((filter) => filter.name !== name)
      const { value, label = sql`null` } = collection.filters[name]!.facet!
      const shape = `facet ${name} ${filterShape(others)}`
      const values = valuesOf(others)
      return [name, counted(edition, [shape, values], () => {
        const statement = prepared(shape, () =>
          db.select({ value: sql`${value}`.as('value'), label: sql`max(${label})`.as('label'), count: count() }).from(table)
            .where(and(...conditions(others))).groupBy(sql`1`).orderBy(sql`3 desc, 1`).limit(MAX_FACET_VALUES))
        return (statement(values) as [string | null, string | null, number][]).map(([value, label, count]): FacetValue => ({ value, label, count }))
      })]
    }))
  }
  return { readOne, readPage, readRows, readKept, strategy }
}

const placeholder = (name: string): SQL => sql`${sql.placeholder(`filter-${name}`)}`
const valuesOf = (filters: Filters): Bound => Object.fromEntries(filters.map(({ name, bind }) => [`filter-${name}`, bind]))
const filterShape = (filters: Filters): string => filters.map(({ name, shape }) => `${name}:${shape}`).join()

/** One condition a filter, but one for two filters that must hold of the same row; `each` tells which are to be tested on each row. */
function conditions(filters: Filters, each: (filter: Filters[number]) => boolean = () => false, gathered = false): SQL[] {
  const joined = new Set(filters.map(({ filter }) => filter.joins))
  return filters.filter(({ name }) => !joined.has(name)).map((one) => {
    const { name, filter, shape } = one
    const partner = filters.find((other) => other.name === filter.joins)
    return filter.where(placeholder(name), shape, { joined: partner && comparison(placeholder(partner.name), partner.shape), each: each(one), gathered })
  })
}

const reversed = ({ column, direction }: Order): Order => ({ column, direction: direction === 'ascending' ? 'descending' : 'ascending' })
const orderShape = (order: readonly Order[]): string => order.map(({ column, direction }) => `${direction === 'ascending' ? '+' : '-'}${column.name}`).join()

/** The condition that a row comes after the cursor's position in this order. */
function after(order: readonly Order[]): SQL {
  const bound = (i: number) => sql.placeholder(`cursor${String(i)}`)
  const operator = ({ direction }: Order) => sql.raw(direction === 'ascending' ? '>' : '<')
  const [first] = order
  if (order.every(({ direction }) => direction === first!.direction)) {
    const columns = sql.join(order.map(({ column }) => sql`${column}`), sql`, `)
    const values = sql.join(order.map((_, i) => sql`${bound(i)}`), sql`, `)
    return sql`(${columns}) ${operator(first!)} (${values})`
  }
  return or(...order.map((step, i) => and(
    ...order.slice(0, i).map(({ column }, j) => sql`${column} = ${bound(j)}`),
    sql`${step.column} ${operator(step)} ${bound(i)}`,
  )))!
}
