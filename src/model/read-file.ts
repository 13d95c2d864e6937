import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { VerbatimError } from './errors.js'
import { explainReadError, tooLarge } from './file-errors.js'

const MAX_CHUNK = 2 ** 20
const MIN_CHUNK = 4096

/**
 * Reads a file, a pipe or a device. A device may have no end.
 * @throws VerbatimError if it has more than `limit` bytes or cannot be read.
 */
function readBytes(path: string, limit: number): Buffer {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const chunks: Buffer[] = []
    for (let length = 0; ;) {
      const size = Math.max(fstatSync(file).size, MIN_CHUNK)
      const chunk = Buffer.allocUnsafe(Math.min(MAX_CHUNK, size))
      const read = readSync(file, chunk)
      if (read === 0) return Buffer.concat(chunks)
      length += read
      if (length > limit) throw tooLarge(`file "${path}"`, limit)
      chunks.push(chunk.subarray(0, read))
    }
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainReadError(`file "${path}"`, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Decodes UTF-8 and keeps a byte order mark. `what` names the bytes.
 * @throws VerbatimError if they are not UTF-8.
 */
export function decodeUtf8(what: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const isUtf16 = /^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
    throw new VerbatimError(
      `${what} is not UTF-8${isUtf16 ? ' but UTF-16: save it as UTF-8' : ''}`,
      {
        cause: error,
      },
    )
  }
}

/**
 * Reads a file in UTF-8, and keeps a byte order mark.
 * @throws VerbatimError if it has more than `limit` bytes, cannot be read or is not UTF-8.
 */
export const readUtf8 = (path: string, limit: number): string =>
  decodeUtf8(`file "${path}"`, readBytes(path, limit))

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
