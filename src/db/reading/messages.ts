import type { Edition } from '../edition.js'
import type { BoundStatement, Rows } from './suspension.js'

/* The messages between the server and a reading process. */

export type Request =
  /** Runs statements if the current edition is the expected one. */
  | { type: 'run'; statements: BoundStatement[]; expected: Edition }
  /** Opens a snapshot, which the process keeps until `end`. */
  | { type: 'begin'; session: number }
  | { type: 'run in session'; session: number; statements: BoundStatement[] }
  | { type: 'end'; session: number }

export type Answer =
  /** The rows of each statement. */
  | { type: 'rows'; rows: Rows[] }
  /** Another edition is the current one. */
  | { type: 'edition changed' }
  | { type: 'begun'; edition: Edition }
  | { type: 'ended' }
  | { type: 'failed'; message: string; code: string | undefined }

/** A message carries the number of its request. */
export type Numbered<T> = T & { id: number }
