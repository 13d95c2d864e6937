import { and, asc, count, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Collection, Reader } from './collection.js'
import type { Position } from './cursor.js'
import { comparison } from './filters.js'
import type { Order, Plan } from './plan.js'

/*
 * Plans to rows. Each row is built as JSON text inside SQLite, citations and references included: one
 * statement a page, whatever its size. Statements are prepared once per shape of the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface Page {
  rows: Row[]
  /** How many rows the filters match. */
  total: number
  hasNext: boolean
  hasPrev: boolean
}

/** How many shapes of statements are kept prepared for a collection. */
const KEPT_STATEMENTS = 200

type Statement = (values: Record<string, unknown>) => Record<string, unknown>[]

/**
 * The two reads of a collection, with their statements kept. `base`, the origin that URLs begin with, is
 * bound to the placeholder of that name (see db/expressions.ts).
 */
export function createCollectionReader(collection: Collection, { db }: Reader, base: string) {
  const statements = new LRUCache<string, Statement>({ max: KEPT_STATEMENTS })
  const prepared = (shape: string, prepare: () => Statement): Statement => {
    const known = statements.get(shape)
    if (known) return known
    const statement = prepare()
    statements.set(shape, statement)
    return statement
  }
  const json = recordJson(collection)

  function readOne(id: string): string | undefined {
    const statement = prepared('one', () => {
      const query = db.select({ json }).from(collection.table).where(eq(collection.id, sql.placeholder('id'))).prepare()
      return (values) => query.all(values)
    })
    return statement({ id, base })[0]?.json as string | undefined
  }

  function readPage(plan: Plan): Page {
    const { filters, cursor, limit } = plan
    const where = conditions(filters)
    const values = Object.fromEntries(filters.map(({ name, bind }) => [`filter-${name}`, bind]))
    const filterShape = filters.map(({ name, shape }) => `${name}:${shape}`).join()

    const totals = prepared(`count ${filterShape}`, () => {
      const query = db.select({ total: count() }).from(collection.table).where(and(...where)).prepare()
      return (bound) => query.all(bound)
    })
    const backward = cursor?.direction === 'prev'
    const order = backward ? plan.order.map(reversed) : plan.order
    const pages = prepared(`page ${filterShape} ${orderShape(order)} ${String(cursor !== null)}`, () => {
      const position = Object.fromEntries(order.map(({ column }, i) => [`at${String(i)}`, column]))
      const query = db.select({ json, ...position }).from(collection.table)
        .where(and(...where, cursor ? after(order) : undefined))
        .orderBy(...order.map(({ column, direction }) => direction === 'ascending' ? asc(column) : desc(column)))
        .limit(sql.placeholder('limit')).prepare()
      return (bound) => query.all(bound)
    })

    const total = totals(values)[0]?.total as number
    const position = Object.fromEntries((cursor?.position ?? []).map((value, i) => [`cursor${String(i)}`, value]))
    const found = pages({ ...values, ...position, base, limit: limit + 1 })
    const hasMore = found.length > limit
    const rows = found.slice(0, limit).map((row): Row => ({
      json: row.json as string, position: order.map((_, i) => row[`at${String(i)}`] as string | number),
    }))
    if (backward) rows.reverse()
    return { rows, total, hasNext: backward || hasMore, hasPrev: backward ? hasMore : cursor !== null }
  }
  return { readOne, readPage }
}

const placeholder = (name: string): SQL => sql`${sql.placeholder(`filter-${name}`)}`

/** One condition a filter, but one for two filters that must hold of the same row. */
function conditions(filters: Plan['filters']): SQL[] {
  const joined = new Set(filters.map(({ filter }) => filter.joins))
  return filters.filter(({ name }) => !joined.has(name)).map(({ name, filter, shape }) => {
    const partner = filters.find((other) => other.name === filter.joins)
    return filter.where(placeholder(name), shape, partner && comparison(placeholder(partner.name), partner.shape))
  })
}

/** The record as JSON text. Each field is a nested SQL chunk, since Drizzle would unqualify a bare column here. */
function recordJson({ fields }: Collection): SQL<string> {
  const members = Object.entries(fields).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`)
  return sql<string>`json_object(${sql.join(members, sql`, `)})`
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
