import type { Stats } from 'node:fs'
import { VerbatimError } from '../errors.js'

/* Errors about files, with the same words in all commands. `what` names the file or folder. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  ENXIO: 'is a socket, not a regular file',
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'

/** The error for a file or folder that Node could not read. */
export const explainReadError = (what: string, error: unknown): VerbatimError =>
  new VerbatimError(`${what} ${REASONS[codeOf(error)] ?? `cannot be read (${codeOf(error)})`}`, {
    cause: error,
  })

/**
 * The error for a path that is not a regular file. Reading a pipe might wait for ever, and a device
 * may have no end.
 */
export function notRegular(what: string, stats: Stats): VerbatimError {
  if (stats.isDirectory()) return new VerbatimError(`${what} is a folder`)
  const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device'
  return new VerbatimError(`${what} is ${kind}, not a regular file`)
}

/** The error for a file or folder that Node could not create or write. */
export const explainWriteError = (
  what: string,
  action: 'created' | 'written to',
  error: unknown,
): VerbatimError =>
  new VerbatimError(`${what} cannot be ${action} (${codeOf(error)})`, { cause: error })

/** The error for input of more than `limit` bytes. */
export const tooLarge = (what: string, limit: number): VerbatimError =>
  new VerbatimError(`${what} has more than ${limit / 2 ** 20} MiB`)
