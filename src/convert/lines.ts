/** A line of a text with its number, from 1. */
export interface Line {
  row: string
  line: number
}

/** The lines of a text one at a time, so that a text of millions of lines takes no memory for them. */
export function* linesOf(text: string, end: '\n' | '\r' = '\n'): Generator<Line> {
  for (let [at, line] = [0, 1]; at <= text.length; line++) {
    const next = text.indexOf(end, at)
    const to = next === -1 ? text.length : next
    yield { row: text.slice(at, to), line }
    at = to + 1
  }
}
