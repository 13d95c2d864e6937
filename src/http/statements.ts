import { is, Param, Placeholder } from 'drizzle-orm'
import type { Reader } from './collection.js'

/** What Drizzle builds: its text, and what is bound to it in order. */
interface Built { toSQL(): { sql: string; params: unknown[] } }

/** A prepared statement: the values of its placeholders to rows, each its columns in order. */
export type Statement = (values: Readonly<Record<string, unknown>>) => unknown[][]

/**
 * Prepares Drizzle's statement to be run without Drizzle, which takes as long to bind and to map as SQLite to find a page.
 * Values are bound as they are: dates, booleans and JSON are not mapped.
 */
export function prepareStatement({ $client }: Reader['db'], query: Built): Statement {
  const { sql, params } = query.toSQL()
  const slots = params.map((param) => {
    const value = is(param, Param) ? param.value : param
    return is(value, Placeholder) ? { name: (value as Placeholder).name } : { value }
  })
  const statement = $client.prepare(sql).raw()
  return (values) => statement.all(...slots.map((slot) => 'name' in slot ? values[slot.name] : slot.value)) as unknown[][]
}
