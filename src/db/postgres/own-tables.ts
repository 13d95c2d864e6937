import type { PostgresConnection } from '../connection.js'

const TABLES = `select string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = current_schema()`

/** The tables of this program, for a statement that would otherwise work on all tables of the database. */
export const ownTables = (connection: PostgresConnection): string =>
  connection.prepare(TABLES).get([])![0] as string
