import { is, Param, Placeholder } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Reader } from './collection.js'

/** What Drizzle builds: its text, and what is bound to it in order. */
interface Built { toSQL(): { sql: string; params: unknown[] } }

/** A prepared statement: the values of its placeholders to rows, each its columns in order. */
export type Statement = (values: Readonly<Record<string, unknown>>) => unknown[][]

/** How many shapes of statements are kept prepared for each reader: a collection, the search, the timeline. */
const KEPT_STATEMENTS = 60

/** Gives the statement that was prepared before for the same shape of a request, or prepares it. */
export type Statements = (shape: string, build: () => Built) => Statement

export function createStatements(db: Reader['db']): Statements {
  const kept = new LRUCache<string, Statement>({ max: KEPT_STATEMENTS })
  return (shape, build) => {
    const known = kept.get(shape) ?? prepareStatement(db, build())
    kept.set(shape, known)
    return known
  }
}

/**
 * Prepares Drizzle's statement to be run without Drizzle, which takes as long to bind and to map as SQLite to find a page.
 * Values are bound as they are: dates, booleans and JSON are not mapped.
 */
function prepareStatement({ $client }: Reader['db'], query: Built): Statement {
  const { sql, params } = query.toSQL()
  const slots = params.map((param) => {
    const value = is(param, Param) ? param.value : param
    return is(value, Placeholder) ? { name: (value as Placeholder).name } : { value }
  })
  const statement = $client.prepare(sql).raw()
  return (values) => statement.all(...slots.map((slot) => 'name' in slot ? values[slot.name] : slot.value)) as unknown[][]
}
