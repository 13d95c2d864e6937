import { VerbatimError } from '../../model/errors.js'
import type { Failure } from './messages.js'

/** An error of PostgreSQL, or of the connection to it. */
export class PostgresError extends Error {
  override name = 'PostgresError'
  /** Its SQLSTATE, or a code of the system such as ECONNREFUSED. */
  readonly code: string
  constructor({ message, code = '', near = '' }: Failure) {
    // An error of syntax, such as the name of a missing table, is one of this program.
    super(code.startsWith('42') && code !== '42501' ? `${message} near: ${near}` : message)
    this.code = code
  }
}

const UNREACHABLE = 'cannot be reached: is the server running, and are host and port right?'
const BROKEN = 'has ended the connection; what was not committed is undone. Try again'
const UNPREPARED =
  'is behind a pooler that loses prepared statements: set max_prepared_statements (PgBouncer 1.21 or later) or pool_mode = session'

/** What an error means and what to do, by the beginning of its code: an SQLSTATE, or a code of the system. */
const CAUSES: Readonly<Record<string, string>> = {
  'ECONNREFUSED': UNREACHABLE,
  'ETIMEDOUT': UNREACHABLE,
  'EHOSTUNREACH': UNREACHABLE,
  'ENETUNREACH': UNREACHABLE,
  'ENOENT': UNREACHABLE,
  'ENOTFOUND': 'cannot be reached: its host name is unknown',
  'EAI_AGAIN': 'cannot be reached: its host name cannot be looked up',
  'ECONNRESET': BROKEN,
  'EPIPE': BROKEN,
  '28': 'refuses the user or the password of DATABASE_URL',
  '3D000': 'does not exist on the server: create it with "createdb"',
  '3F000': 'has no schema to create tables in: set search_path',
  '42501': 'may not be accessed with the rights of this user',
  '26000': UNPREPARED,
  '42P05': UNPREPARED,
  '40': 'has undone the transaction, which conflicts with another one; try again',
  '40001': 'has canceled a statement: a standby needs its rows changed; try again',
  '25P0': BROKEN,
  '25006': 'is read-only, as a standby is: set DATABASE_URL to the primary',
  '53': 'lacks resources; try again',
  '53100': 'cannot be written: its disk is full',
  '53200': 'has no memory left',
  '53300': 'has no connection left; try again, or raise max_connections',
  '55P03': 'is being written by another program; try again when it has finished',
  '55': 'is not in a state for this command; try again',
  '57': 'has canceled the statement; try again',
  '57P01': BROKEN,
  '57P02': BROKEN,
  '57P03': 'is starting up or shutting down; try again',
  '58': 'cannot be read or written: the disk of its server fails',
  '08': BROKEN,
  'XX': 'fails with an internal error, which its log tells',
  'XX001': 'is corrupt: restore it',
  'XX002': 'has a corrupt index: run "reindex database"',
}

type Texts = readonly (readonly [text: RegExp, cause: string])[]
/** Errors whose text says more than their code. */
const TELLING: Texts = [
  [/no encryption/, 'refuses the user, or connections without encryption: see "sslmode"'],
  [/password must be a(?: non-empty)? string/, 'needs a password in DATABASE_URL or PGPASSWORD'],
  [
    /no such file or directory, open/,
    'cannot be opened: a file that DATABASE_URL names is missing',
  ],
]
/** Errors without a code. */
const UNCODED: Texts = [
  [/timeout/i, 'does not answer; try again'],
  [/terminated|not connected|not queryable/i, BROKEN],
]

/** Turns an error of PostgreSQL into one that names the database and the remedy. Returns any other error as it is. */
export function explainPostgresError(error: unknown, name: string): unknown {
  if (error instanceof VerbatimError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const [prefix] = Object.keys(CAUSES)
    .filter((prefix) => code.startsWith(prefix))
    .sort((a, b) => b.length - a.length)
  const saidIn = (texts: Texts) => texts.find(([text]) => text.test(error.message))?.[1]
  const cause = saidIn(TELLING) ?? (prefix && CAUSES[prefix]) ?? saidIn(UNCODED)
  return cause ? new VerbatimError(`database "${name}" ${cause}`, { cause: error }) : error
}

/** The same of an error of connecting, whatever it is. */
export function explainConnectError(error: unknown, name: string): unknown {
  const explained =
    error instanceof PostgresError && /timeout/i.test(error.message)
      ? new VerbatimError(`database "${name}" ${UNREACHABLE}`, { cause: error })
      : explainPostgresError(error, name)
  return explained instanceof PostgresError
    ? new VerbatimError(`database "${name}" cannot be opened: ${explained.message}`, {
        cause: error,
      })
    : explained
}

/** A URL of a database without its password and its options, for messages. */
export function nameOfUrl(url: string): string {
  const shown = url.replace(/\?.*$/s, '')
  return shown.replace(/^([a-z]+:\/\/[^:/@]*):.*@/s, '$1@')
}

/** True for the error of a statement that took more time than it may. */
export const isTimeout = (error: unknown): boolean => codeOf(error) === '57014'

/** Errors after which the same reads may succeed on another connection. */
const LOST = /^(?:08|25P0[34]|40001|57P0[125]|ECONNRESET|EPIPE)/

/** True for the error of a connection that is lost, or of a standby that needs the rows of a statement changed. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  (LOST.test(codeOf(error)) || /connection terminated|not queryable/i.test(error.message))

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''
