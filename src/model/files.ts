import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { VerbatimError } from './errors.js'

/* What is said of files that can not be used, in the same words everywhere. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'

/** The error for a file or folder that Node can't read; `what` names it. */
export const unreadable = (what: string, error: unknown): VerbatimError =>
  new VerbatimError(`${what} ${REASONS[codeOf(error)] ?? `can not be read (${codeOf(error)})`}`, {
    cause: error,
  })

/** The same where it can't be made or written; `done` is the participle. */
export const refused = (
  what: string,
  done: 'made' | 'written' | 'written to',
  error: unknown,
): VerbatimError =>
  new VerbatimError(`${what} can not be ${done} (${codeOf(error)})`, { cause: error })

/** The error for what is larger than is read. */
export const tooLarge = (what: string, limit: number): VerbatimError =>
  new VerbatimError(`${what} has more than ${limit / 2 ** 20} MiB`)

const CHUNK = 2 ** 20

/**
 * The bytes of a file or a pipe, which may be without end.
 * @throws VerbatimError where there are more than `limit`, or they can't be read.
 */
export function readBytes(path: string, limit: number): Buffer {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const chunks: Buffer[] = []
    for (let length = 0; ;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(fstatSync(file).size, 4096)))
      const read = readSync(file, chunk)
      if (read === 0) return Buffer.concat(chunks)
      length += read
      if (length > limit) throw tooLarge(`file "${path}"`, limit)
      chunks.push(chunk.subarray(0, read))
    }
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw unreadable(`file "${path}"`, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * The text of a file, with a byte order mark if it has one.
 * @throws VerbatimError where it is not UTF-8.
 */
export function decodeUtf8(what: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new VerbatimError(`${what} is not UTF-8`, { cause: error })
  }
}

/**
 * Reads a file that is UTF-8.
 * @throws VerbatimError if it has more than `limit` bytes, cannot be read or is not UTF-8.
 */
export const readUtf8 = (path: string, limit: number): string =>
  decodeUtf8(`file "${path}"`, readBytes(path, limit))
