import { isJson } from './parse-json.js'
import { VerbatimError } from '../model/errors.js'
import { tooLarge } from '../model/files/file-errors.js'
import { lineStream } from './lines.js'

/** The maximum length of one JSON value, in UTF-16 units. */
const MAX_VALUE = 32 * 2 ** 20

/** The JSON of one value, with the line and column at which it begins, from 1. */
export interface JsonPart {
  json: string
  line: number
  column: number
}

/**
 * Splits a JSON file into the values that it lists: the items of an array, the lines of JSON Lines,
 * or the only value. It holds one value at a time, so a file may be of any length.
 * @param file names the file in faults. The endings `.jsonl` and `.ndjson` mean JSON Lines.
 * @throws VerbatimError if a value is too long, or if an array does not end.
 */
export function* splitJson(file: string, chunks: Iterator<string, void>): Generator<JsonPart> {
  const first = chunks.next().value ?? ''
  const all = chunksFrom(first, chunks)
  const [line, next] = first.trimStart().split('\n', 2)
  const isNamedLines = /\.(?:ndjson|jsonl)$/i.test(file)
  // An array whose first item is a string is one value: spaCy's ["text", { "entities": [] }].
  const isArray = /^\s*\[(?!\s*")/.test(first)
  if (next !== undefined && isJson(line!)) yield* splitLines(all)
  else if (isArray) yield* splitArray(file, all)
  else if (isNamedLines) yield* splitLines(all)
  else yield { json: joined(file, all), line: 1, column: 1 }
}

function* chunksFrom(first: string, others: Iterator<string, void>): Generator<string> {
  yield first
  for (let next = others.next(); next.done !== true; next = others.next()) yield next.value
}

function assertLength(file: string, length: number): void {
  if (length > MAX_VALUE) throw tooLarge(`a JSON value of file "${file}"`, MAX_VALUE)
}

function joined(file: string, chunks: Iterable<string>): string {
  let json = ''
  for (const chunk of chunks) {
    json += chunk
    assertLength(file, json.length)
  }
  return json
}

function* splitLines(chunks: Iterator<string, void>): Generator<JsonPart> {
  let line = 1
  for (const json of lineStream(chunks)) {
    if (json.trim() !== '') yield { json, line, column: 1 }
    line++
  }
}

/** Matches the characters that change the depth, the line, or the state within a string. */
const STEP = /["\\[\]{},\n]/g

function* splitArray(file: string, chunks: Iterable<string>): Generator<JsonPart> {
  let [depth, isInString, isEnded] = [0, false, false]
  let [line, lineStart, base] = [1, 0, 0] // `base` is the offset of the chunk in the file
  let escaped = -1 // the offset of a character after a backslash
  let part: JsonPart | undefined
  for (const chunk of chunks) {
    let from = 0
    const begin = (index: number) => {
      from = index + 1
      part = { json: '', line, column: base + from - lineStart + 1 }
    }
    const endPart = (index: number): JsonPart => {
      const { json, ...place } = part!
      return { json: json + chunk.slice(from, index), ...place }
    }
    if (isEnded) assertBlank(file, line, chunk)
    for (const { index, 0: character } of isEnded ? [] : chunk.matchAll(STEP)) {
      if (base + index === escaped) continue
      if (character === '\n') {
        line++
        lineStart = base + index + 1
      } else if (character === '"') isInString = !isInString
      else if (isInString) escaped = character === '\\' ? base + index + 1 : escaped
      else if (character === '[' || character === '{') {
        if (++depth === 1) begin(index)
      } else if (character === ',' && depth === 1) {
        yield endPart(index)
        begin(index)
      } else if ((character === ']' || character === '}') && --depth === 0) {
        const last = endPart(index)
        if (last.json.trim() !== '') yield last
        assertBlank(file, line, chunk.slice(index + 1))
        isEnded = true
        part = undefined
        break
      }
    }
    if (part !== undefined) part.json += chunk.slice(from)
    assertLength(file, part?.json.length ?? 0)
    base += chunk.length
  }
  if (!isEnded) throw new VerbatimError(`${file}:${line} the array does not end: "]" is missing`)
}

function assertBlank(file: string, line: number, rest: string): void {
  if (rest.trim() !== '')
    throw new VerbatimError(`${file}:${line} has more after the end of its array`)
}
