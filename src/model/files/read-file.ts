import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  type Dirent,
} from 'node:fs'
import { VerbatimError } from '../errors.js'
import { explainReadError, notRegular, tooLarge } from './file-errors.js'

const { O_RDONLY, O_NONBLOCK, O_NOCTTY } = constants as Partial<typeof constants> & {
  O_RDONLY: number
} // Windows has the first only

/**
 * The flags for opening a file. They avoid waiting for the writer of a pipe, and prevent a terminal
 * from becoming the controlling terminal of this process.
 */
const OPEN = O_RDONLY | (O_NONBLOCK ?? 0) | (O_NOCTTY ?? 0)

/** A regular file that is open. `what` names it in errors. */
interface OpenedFile {
  what: string
  file: number
  size: number
}

/**
 * Opens a regular file and yields the parts that `read` makes of it. The kind and the length are
 * read from the opened file, so nobody can replace it in between.
 * @throws VerbatimError if it is not a regular file or cannot be read.
 */
function* partsOf<T>(path: string, read: (opened: OpenedFile) => Iterable<T>): Generator<T> {
  const what = `file "${path}"`
  let file: number | undefined
  try {
    file = openSync(path, OPEN)
    const stats = fstatSync(file)
    if (!stats.isFile()) throw notRegular(what, stats)
    yield* read({ what, file, size: stats.size })
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainReadError(what, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Reads a regular file.
 * @throws VerbatimError if it has more than `limit` bytes, is not a regular file, or cannot be
 * read.
 */
function readBytes(path: string, limit: number): Buffer {
  const [bytes] = partsOf(path, (opened) => [readWhole(opened, limit)])
  return bytes!
}

function readWhole({ what, file, size }: OpenedFile, limit: number): Buffer {
  if (size > limit) throw tooLarge(what, limit)
  const bytes = Buffer.allocUnsafeSlow(size + 1) // one byte more shows whether the file has grown
  let length = 0
  for (let read = -1; read !== 0 && length <= size; length += read)
    read = readSync(file, bytes, length, bytes.length - length, null)
  if (length > size) throw new VerbatimError(`${what} has grown while it was read`)
  return bytes.subarray(0, length)
}

/**
 * Decodes UTF-8 and keeps a byte order mark. `what` names the source in errors.
 * @throws VerbatimError if the bytes are not UTF-8.
 */
export function decodeUtf8(what: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw notUtf8(what, bytes, error)
  }
}

function notUtf8(what: string, bytes: Uint8Array, cause: unknown): VerbatimError {
  const isUtf16 = /^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
  const hint = isUtf16 ? ' but UTF-16: save it as UTF-8' : ''
  return new VerbatimError(`${what} is not UTF-8${hint}`, { cause })
}

/**
 * Reads a file in UTF-8, and keeps a byte order mark.
 * @throws VerbatimError if it has more than `limit` bytes, cannot be read or is not UTF-8.
 */
export const readUtf8 = (path: string, limit: number): string =>
  decodeUtf8(`file "${path}"`, readBytes(path, limit))

/** The number of bytes that `readChunks` reads at a time. */
const CHUNK = 2 ** 20

/**
 * Reads a regular file of any length in UTF-8, chunk by chunk, without its byte order mark.
 * @throws VerbatimError if it is not a regular file, cannot be read or is not UTF-8.
 */
export const readChunks = (path: string): Generator<string> => partsOf(path, decodedChunks)

function* decodedChunks({ what, file }: OpenedFile): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const bytes = Buffer.allocUnsafeSlow(CHUNK)
  for (let isFirst = true; ; isFirst = false) {
    const read = readSync(file, bytes, 0, CHUNK, null)
    const part = bytes.subarray(0, read)
    try {
      yield decoder.decode(part, { stream: read > 0 })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw notUtf8(what, isFirst ? part : new Uint8Array(), error)
    }
    if (read === 0) return
  }
}

/**
 * The first characters of a file in UTF-8.
 * @throws VerbatimError if it cannot be read.
 */
export function readBeginning(path: string, length: number): string {
  for (const chunk of readChunks(path)) return chunk.slice(0, length)
  return ''
}

/**
 * True if a path leads to a folder.
 * @throws VerbatimError if there is no such path, or it cannot be read.
 */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw explainReadError(`"${path}"`, error)
  }
}

/**
 * The entries of a folder, sorted by name.
 * @throws VerbatimError if it cannot be read.
 */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw explainReadError(`folder "${folder}"`, error)
  }
}
