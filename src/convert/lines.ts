import { tooLarge } from '../model/files/file-errors.js'

/** A line of a text with its number, from 1. */
export interface Line {
  row: string
  line: number
}

/** Yields the lines of a text one at a time, so that millions of lines do not take up memory. */
export function* linesOf(text: string, end: '\n' | '\r' = '\n'): Generator<Line> {
  for (let [at, line] = [0, 1]; at <= text.length; line++) {
    const next = text.indexOf(end, at)
    const to = next === -1 ? text.length : next
    yield { row: text.slice(at, to), line }
    at = to + 1
  }
}

/** The maximum length of a line, in UTF-16 units. */
const MAX_LINE = 32 * 2 ** 20

/**
 * Yields the lines of a text that arrives in chunks.
 * @throws VerbatimError if a line is too long.
 */
export function* lineStream(chunks: Iterator<string, void>): Generator<string> {
  let rest = ''
  for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
    const rows = (rest + next.value).split('\n')
    rest = rows.pop()!
    if (rest.length > MAX_LINE) throw tooLarge('a line', MAX_LINE)
    yield* rows
  }
  if (rest !== '') yield rest
}
