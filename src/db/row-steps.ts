import { setImmediate } from 'node:timers/promises'
import { foldCharacters } from '../model/search/search-folding.js'
import { describeHit, type FoundRecord } from '../model/search/search-hit.js'
import type { Values } from './slots.js'

/*
 * Steps that follow a statement, for what is beyond SQL. A step runs where the rows are read, so that long texts, and rows
 * that it leaves out, do not reach the server.
 */

type Row = unknown[]
type FoundRow = [
  place: number,
  kind: FoundRecord['kind'],
  head: string,
  text: string | null,
  texts: string | null,
]

/** A step, given the values of its statement. */
interface RowStep {
  /** Returns the row that takes the place of a row, or undefined to leave the row out. */
  each: (row: Row) => Row | undefined
  /** Returns the result for all rows that are left. */
  end?: (rows: Row[]) => Row[]
}

/** The value of a column that a facet shows. */
type Shown = string | number | null

const folded = (shown: Shown): string => foldCharacters(String(shown))

const STEPS = {
  /**
   * Of rows with a value, its label and its count, keeps those whose value or label begins with `facetQuery`, in any case
   * and with any diacritics. Returns `facetLimit` of them, the highest counts first, each with the number of all.
   */
  beginning: ({ facetQuery, facetLimit }): RowStep => {
    const begins = (shown: unknown) =>
      shown !== null && folded(shown as Shown).startsWith(facetQuery as string)
    return {
      each: (row) => (begins(row[0]) || begins(row[1]) ? row : undefined),
      end: (rows) =>
        rows
          .sort(byCountAndValue)
          .slice(0, facetLimit as number)
          .map((row) => [...row, rows.length]),
    }
  },
  /** Makes a hit of each record that was found: its place among `ranks`, and the JSON of the hit. */
  describe: ({ queries, ranks }): RowStep => ({
    each: (row) => {
      const [place, kind, head, text, texts] = row as FoundRow
      const rank = (ranks as number[])[place]!
      return [place, describeHit({ kind, rank, head, text, texts }, queries as string)]
    },
  }),
} satisfies Record<string, (values: Values) => RowStep>

export type StepName = keyof typeof STEPS

/** A step with the values of its statement, as it is sent to a reading process. */
export interface Step {
  name: StepName
  values: Values
}

/** Goes through the rows one by one, so that one long text at a time is in memory. It pauses after each of them. */
function* stepThrough({ name, values }: Step, rows: Iterable<Row>): Generator<void, Row[]> {
  const { each, end }: RowStep = STEPS[name](values)
  const made: Row[] = []
  for (const row of rows) {
    const one = each(row)
    if (one !== undefined) made.push(one)
    yield
  }
  return end?.(made) ?? made
}

export function runStep(step: Step, rows: Iterable<Row>): Row[] {
  const steps = stepThrough(step, rows)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Milliseconds of a step after which others have a turn. */
const TURN = 5

/** The same in a server that reads the rows itself: it handles other requests meanwhile. */
export async function runStepInTurns(step: Step, rows: Iterable<Row>): Promise<Row[]> {
  const steps = stepThrough(step, rows)
  let end = performance.now() + TURN
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (performance.now() < end) continue
    await setImmediate()
    end = performance.now() + TURN
  }
}

/** The order of facets, as SQL has it: nulls first, and texts by their bytes in UTF-8. */
function byCountAndValue([a, , m]: Row, [b, , n]: Row): number {
  if (m !== n) return (n as number) - (m as number)
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return Buffer.compare(Buffer.from(String(a as Shown)), Buffer.from(String(b as Shown)))
}
