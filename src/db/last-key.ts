import type { Database } from './open.js'

/** The greatest key that the table `records` has ever had. Each engine keeps it, since removed records leave no other trace. */
const LAST_KEY = {
  sqlite: "select seq from sqlite_sequence where name = 'records'",
  postgres: 'select "key" from "last_key"',
}

/** Prepares the statement that reads the greatest key that the table `records` has ever had; 0 if it never had a row. */
export function lastKeyReader({ connection }: Database): () => number {
  const last = connection.prepare(LAST_KEY[connection.engine])
  return () => (last.get([])?.[0] as number | undefined) ?? 0
}

const SET_LAST_KEY = {
  sqlite:
    "delete from sqlite_sequence where name = 'records'; insert into sqlite_sequence (name, seq) values ('records', :key)",
  postgres: 'update "last_key" set "key" = :key',
}

/** Says what the greatest key was, in a copy of another database: no new record gets the key of a removed one. */
export function setLastKey({ connection }: Database, key: number): void {
  connection.exec(SET_LAST_KEY[connection.engine].replace(':key', String(key)))
}
