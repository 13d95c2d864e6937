import { PostgresError } from './postgres/errors.js'
import { Sqlite } from './sqlite.js'

/** True for an error of the engine, such as a full disk, and not of this program. */
export const isEngineError = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError || error instanceof PostgresError

/** True if PostgreSQL cannot hold a value, such as a long text in an index: another article is not concerned. */
export const isRefusedValue = (error: unknown): error is PostgresError =>
  error instanceof PostgresError && /^(22|54)/.test(error.code)
