import { and, asc, count, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import type { Collection, Edition, Embeds, Reader } from './collection.js'
import { createCounted } from './counts.js'
import type { Position } from './cursor.js'
import { comparison } from './filters.js'
import { createHitCount } from './hits.js'
import type { Order, Plan } from './plan.js'
import { createStatements } from './statements.js'
import { isInOrder, strategyOf, type Strategy } from './strategy.js'
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
type Bound = Record<string, unknown>

export type CollectionReader = ReturnType<typeof createCollectionReader>

/**
 * The reads of a collection, with their statements kept. `base`, the origin that URLs begin with, is
 * bound to the placeholder of that name (see db/expressions.ts).
 */
export function createCollectionReader(collection: Collection, { db }: Reader, base: string, embeds: Embeds) {
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

  /** The rows of a page, and whether there are more beyond them. */
  function readRows(plan: Plan, strategy: Strategy): { rows: Row[]; hasMore: boolean } {
    const { filters, cursor, limit, selection } = plan
    const collect = strategy === 'collect'
    const backward = cursor?.direction === 'prev'
    const order = backward ? plan.order.map(reversed) : plan.order
    const statement = prepared(`page ${strategy} ${filterShape(filters)} ${orderShape(order)} ${String(cursor !== null)} ${selectionShape(selection)}`, () => {
      // The rows of the page are found first: where they must be sorted, what is sorted is keys and not whole records.
      const position = Object.fromEntries(order.map(({ column }, i) => [`at${String(i)}`, sql`${column}`.as(`at${String(i)}`)]))
      const page = db.select({ row: sql`${rowid}`.as('row'), ...position }).from(table)
        .where(and(...conditions(filters, (filter) => !collect && !isInOrder(table, filter, plan.order), strategy === 'sift'), cursor ? after(order) : undefined))
        .orderBy(...order.map(({ column, direction }) => {
          const key = collect ? sql`+${column}` : column // an expression is in no index
          return direction === 'ascending' ? asc(key) : desc(key)
        }))
        .limit(sql.placeholder('limit')).as('page')
      const places = order.map((_, i) => sql`"page".${sql.identifier(`at${String(i)}`)}`)
      return db.select({ ...recordJson(collection, selection, embeds, sql`"page"."row"`), ...Object.fromEntries(places.map((place, i) => [`at${String(i)}`, place])) })
        .from(page)
        .orderBy(...places.map((place, i) => order[i]!.direction === 'ascending' ? asc(place) : desc(place)))
    })
    const position = Object.fromEntries((cursor?.position ?? []).map((value, i) => [`cursor${String(i)}`, value]))
    const found = statement({ ...valuesOf(filters), ...position, base, limit: limit + 1 })
    const hasMore = found.length > limit
    const rows = found.slice(0, limit).map(([json, embedded, ...position]): Row =>
      ({ json: wholeRecord(json as string, embedded as string | null, selection, base), position: position as Position }))
    if (backward) rows.reverse()
    return { rows, hasMore }
  }

  /** How to find the rows of a plan. */
  const strategy = ({ filters, order, limit }: Plan, edition: Edition): Strategy =>
    strategyOf(table, { filters, order, limit }, (some) => readTotal(some as Filters, edition), ({ bind }) => hits(bind, edition))

  function readPage(plan: Plan, edition: Edition): Page {
    const { filters, cursor } = plan
    const total = readTotal(filters, edition)
    const { rows, hasMore } = readRows(plan, strategy(plan, edition))
    const backward = cursor?.direction === 'prev'
    return {
      rows, total, facets: readFacets(plan, edition),
      hasNext: backward || hasMore, hasPrev: backward ? hasMore : cursor !== null,
    }
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
  return { readOne, readPage, readRows, strategy }
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
