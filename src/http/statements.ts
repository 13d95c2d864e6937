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
  // SQLite plans for the value that is bound to a LIMIT, and where it has samples of an index also to a comparison: it compiles the
  // statement anew for each run, which takes longer than most of them. It does not look behind a sign.
  const statement = $client.prepare(sql.replaceAll('?', '+?')).raw()
  if (sql.split('?').length - 1 !== params.length) throw new Error(`a question mark in a statement is no parameter: ${sql}`)
  return (values) => statement.all(...slots.map((slot) => 'name' in slot ? values[slot.name] : slot.value)) as unknown[][]
}
