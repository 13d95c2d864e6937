import { VerbatimError } from './errors.js'

/* What is said of files that can not be used, in the same words everywhere. */

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EISDIR: 'is a folder' }

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'

/** The error for a file or folder that Node can't read; `what` names it. */
export const unreadable = (what: string, error: unknown): VerbatimError =>
  new VerbatimError(`${what} ${REASONS[codeOf(error)] ?? `can not be read (${codeOf(error)})`}`, { cause: error })

/** The same where it can't be made or written; `done` is the participle. */
export const refused = (what: string, done: 'made' | 'written' | 'written to', error: unknown): VerbatimError =>
  new VerbatimError(`${what} can not be ${done} (${codeOf(error)})`, { cause: error })

/**
 * The text of a file, with a byte order mark if it has one.
 * @throws VerbatimError where it is not UTF-8.
 */
export function decodeUtf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new VerbatimError(`file "${path}" is not UTF-8`, { cause: error })
  }
}
