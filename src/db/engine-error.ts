import { PostgresError } from './postgres/errors.js'
import { Sqlite } from './sqlite.js'

/** True for an error of the engine, such as a full disk, and not of this program. */
export const isEngineError = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError || error instanceof PostgresError
