import { and, asc, count, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import type { Best } from './best.js'
import type { Collection, Edition, Embeds, Reader } from './collection.js'
import { createCounted } from './counts.js'
import { pageOf, type Position } from './cursor.js'
import { comparison } from './filters.js'
import { createHitCount } from './hits.js'
import type { Order, Plan } from './plan.js'
import { createStatements } from './statements.js'
import { effortsOf, isInOrder, isWorthKeeping, strategyOf, type Efforts, type Strategy } from './strategy.js'
import { finished, isFinished, recordJson, selectionShape, type Selection } from './selection.js'

/*
 * Plans to records. First, one statement finds where the rows of a page are; then, one gives their JSON text, stored or built there, citations
 * and references included, whatever the size of the page. One counts the total, and one each facet. Statements are prepared once per shape of
 * the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface FacetValue { value: string | null; label: string | null; count: number }

export interface Page {
  /** The JSON of the records in UTF-8, between commas, and some text before and after. SQLite puts it together: made of strings, it would be converted to UTF-16 and back. */
  records: (before: string, after: string) => Buffer
  /** The rows of these records in their order. */
  rows: { position: Position }[]
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
/** The position of a row, and its row id. */
type Found = (string | number)[]
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
      db.select({ json: recordJson(collection, selection, embeds, sql`"one"."row"`) }).from(
        db.select({ row: sql`${rowid}`.as('row') }).from(table).where(eq(id, sql.placeholder('id'))).as('one')))
    const [row] = statement({ id: idValue, base }) as [string][]
    return row && finished(row[0], selection, base)
  }

  /** A statement that finds rows beside a cursor, from it outwards: their place in the order, and what tells them apart. */
  function finding({ filters, cursor, ...plan }: Asked, strategy: Strategy) {
    const collect = strategy === 'collect'
    const order = cursor?.direction === 'prev' ? plan.order.map(reversed) : plan.order
    const position = Object.fromEntries(order.map(({ column }, i) => [`at${String(i)}`, sql`${column}`]))
    return db.select({ ...position, row: rowid }).from(table)
      .where(and(...conditions(filters, (filter) => !collect && !isInOrder(table, filter, plan.order), strategy === 'sift'), cursor ? after(order) : undefined))
      .orderBy(...order.map(({ column, direction }) => {
        const key = collect ? sql`+${column}` : column // an expression is in no index
        return direction === 'ascending' ? asc(key) : desc(key)
      }))
      .limit(sql.placeholder('limit'))
  }

  /** Positions, each with the row id behind it. */
  function find(asked: Asked, strategy: Strategy, limit: number): Found[] {
    const { filters, order, cursor } = asked
    const statement = prepared(`find ${strategy} ${filterShape(filters)} ${orderShape(order)} ${cursor?.direction ?? ''}`, () => finding(asked, strategy))
    return statement({ ...valuesOf(filters), ...Object.fromEntries((cursor?.position ?? []).map((value, i) => [`cursor${String(i)}`, value])), limit }) as Found[]
  }

  /** From the first of all matches, which are collected once an edition; places beyond these in another way. */
  const findKept = ({ filters, order, cursor }: Asked, edition: Edition, best: Best, limit: number, beyond: Strategy): readonly Found[] =>
    best(edition, [collection.name, filterShape(filters), orderShape(order), valuesOf(filters)], limit, cursor,
      (limit, cursor) => find({ filters, order, cursor }, cursor === null ? 'collect' : beyond, limit))

  /** The JSON of rows that were found, in their order. */
  const building = (selection: Selection) => db.select({ json: recordJson(collection, selection, embeds, sql`"found"."value"`, sql`(select value from json_each(${sql.placeholder('rows')}))`).as('json') })
    .from(sql`json_each(${sql.placeholder('rows')}) as "found"`).orderBy(sql`"found"."key"`)
  const keysOf = (found: readonly Found[]): string => `[${found.map((row) => row.at(-1)).join()}]`
  const positionOf = (row: Found): Position => row.slice(0, -1)

  /** The rows of a page as texts, and whether there are more beyond them. */
  function readRows(plan: Plan, strategy: Strategy): { rows: Row[]; hasMore: boolean } {
    const { selection, limit } = plan
    const found = find(plan, strategy, limit + 1)
    const { rows } = pageOf(found, limit, plan.cursor)
    const texts = prepared(`rows ${selectionShape(selection)}`, () => building(selection))({ rows: keysOf(rows), base }) as [string][]
    return { rows: texts.map(([json], i) => ({ json: finished(json, selection, base), position: positionOf(rows[i]!) })), hasMore: found.length > limit }
  }

  function readRecords(found: readonly Found[], selection: Selection, before: string, after: string): Buffer {
    if (found.length === 0) return Buffer.from(before + after)
    const whole = isFinished(selection, base)
    const statement = prepared(`records ${selectionShape(selection)}`, () =>
      db.select({ json: sql`cast(${sql.placeholder('before')} || group_concat("json", ',') || ${sql.placeholder('after')} as blob)` }).from(building(selection).as('built')))
    const [[bytes]] = statement({ rows: keysOf(found), base, before: whole ? before : '', after: whole ? after : '' }) as [[Buffer]]
    return whole ? bytes : Buffer.from(before + finished(bytes.toString(), selection, base) + after)
  }

  const efforts = ({ filters, order, limit }: Plan, edition: Edition): Efforts =>
    effortsOf(table, { filters, order, limit }, (some) => readTotal(some as Filters, edition), ({ bind }) => hits(bind, edition))

  /** How to find the rows of a plan, and all that follow. */
  const strategy = (plan: Plan, edition: Edition): Strategy => strategyOf(efforts(plan, edition))

  function readPage(plan: Plan, edition: Edition): Page {
    const { cursor, limit, selection } = plan
    const total = readTotal(plan.filters, edition)
    const { rows, ...more } = pageOf(total === 0 ? [] : findPage(plan, edition, limit + 1), limit, cursor)
    return { records: (before, after) => readRecords(rows, selection, before, after), rows: rows.map((row) => ({ position: positionOf(row) })), ...more, total, facets: readFacets(plan, edition) }
  }

  function findPage(plan: Plan, edition: Edition, limit: number): readonly Found[] {
    const taking = efforts(plan, edition)
    const least = strategyOf(taking)
    return best && isWorthKeeping(taking) ? findKept(plan, edition, best, limit, least) : find(plan, least, limit)
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
  return { readOne, readPage, readRows, strategy, find, findKept }
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
