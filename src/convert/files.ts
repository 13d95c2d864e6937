import { readFileSync, statSync } from 'node:fs'
import { visit, type JSONPath } from 'jsonc-parser'
import { VerbatimError } from '../model/errors.js'
import { explainReadError } from '../model/file-errors.js'
import { decodeUtf8 } from '../model/read-file.js'

/** The largest text of an article and the largest file of annotations, in bytes. */
export const MAX_TEXT = 1024 * 1024
export const MAX_FILE = 32 * 1024 * 1024
/** Levels of a JSON document; more than any annotation has. */
const MAX_DEPTH = 50
/** Objects and lists of a JSON document, so that its memory stays bounded whatever it is made of. */
const MAX_NODES = 1_000_000

/**
 * Reads a UTF-8 file of at most `limit` bytes.
 * @throws VerbatimError when there is none, it is no plain file, too large or not UTF-8.
 */
export function readUtf8(path: string, limit: number): string {
  let bytes: Buffer
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new VerbatimError(`"${path}" is no file`)
    if (stats.size > limit)
      throw new VerbatimError(
        `file "${path}" has ${stats.size} bytes; at most ${limit} can be converted`,
      )
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainReadError(`file "${path}"`, error)
  }
  return decodeUtf8(`file "${path}"`, bytes)
}

/** Called for each object or array of a JSON document, with its path and the line (from 1) on which it begins. */
export type OnBegin = (path: () => JSONPath, line: number) => void

/**
 * Parses JSON from a foreign hand: bounded depth and size, no `__proto__`, no half of a surrogate pair.
 * @param line the line of `path` on which `json` begins.
 * @throws VerbatimError that names file, line and column.
 */
export function parseJson(
  path: string,
  json: string,
  line = 1,
  onBegin: OnBegin = () => undefined,
): unknown {
  let [depth, nodes] = [0, 0]
  const fail = (row: number, column: number, message: string) =>
    new VerbatimError(`${path}:${row + line}:${column + 1} ${message}`)
  const begin = (
    _offset: number,
    _length: number,
    row: number,
    column: number,
    pathTo: () => JSONPath,
  ) => {
    if (++depth > MAX_DEPTH) throw fail(row, column, `nests deeper than ${MAX_DEPTH} levels`)
    if (++nodes > MAX_NODES)
      throw fail(row, column, `holds more than ${MAX_NODES} objects and lists`)
    onBegin(pathTo, row + line)
  }
  const check = (value: unknown, row: number, column: number) => {
    if (typeof value === 'string' && /\p{Cs}/u.test(value))
      throw fail(row, column, 'holds half of a surrogate pair, which is no character')
  }
  visit(
    json,
    {
      onObjectBegin: (...at) => {
        begin(...at)
      },
      onArrayBegin: (...at) => {
        begin(...at)
      },
      onObjectEnd: () => {
        depth--
      },
      onArrayEnd: () => {
        depth--
      },
      onObjectProperty: (name, _offset, _length, row, column) => {
        if (name === '__proto__') throw fail(row, column, 'has a property "__proto__"')
        check(name, row, column)
      },
      onLiteralValue: (value, _offset, _length, row, column) => {
        check(value, row, column)
      },
      onError: (_error, _offset, _length, row, column) => {
        throw fail(row, column, 'is not JSON')
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return JSON.parse(json)
}
