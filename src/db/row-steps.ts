import { foldCharacters } from '../model/search-folding.js'
import { describeHit } from '../model/search-hit.js'
import type { Values } from './slots.js'

/*
 * Steps that follow a statement, for what is beyond SQL. A step runs where the rows are read, so that long texts, and rows
 * that it leaves out, do not reach the server.
 */

type Row = unknown[]

/** Takes the rows one by one, so that one long text at a time is in memory. It reads the values of the statement. */
type RowStep = (rows: Iterable<Row>, values: Values) => Row[]

/** What a facet shows: the value of a column. */
type Shown = string | number | null

const folded = (shown: Shown): string => foldCharacters(String(shown))

const STEPS = {
  /**
   * Of rows with a value, its label and its count, keeps those whose value or label begins with `facetQuery`, in any case
   * and with any diacritics. Returns `facetLimit` of them, the highest counts first, each with the number of all.
   */
  beginning: (rows, { facetQuery, facetLimit }) => {
    const begins = (shown: unknown) =>
      shown !== null && folded(shown as Shown).startsWith(facetQuery as string)
    const found: Row[] = []
    for (const row of rows) if (begins(row[0]) || begins(row[1])) found.push(row)
    return found
      .sort(byCountAndValue)
      .slice(0, facetLimit as number)
      .map((row) => [...row, found.length])
  },
  /** Of rows that end with the head of a hit and its texts, replaces these by the hit with the matches of `queries`. */
  describe: (rows, { queries }) =>
    Array.from(rows, (row) => [
      ...row.slice(0, -2),
      describeHit(row.at(-2) as string, row.at(-1) as string, queries as string),
    ]),
} satisfies Record<string, RowStep>

export type StepName = keyof typeof STEPS

/** A step with the values of its statement, as it is sent to a reading process. */
export interface Step {
  name: StepName
  values: Values
}

export const runStep = ({ name, values }: Step, rows: Iterable<Row>): Row[] =>
  STEPS[name](rows, values)

/** The order of facets, as SQL has it: nulls first, and texts by their bytes in UTF-8. */
function byCountAndValue([a, , m]: Row, [b, , n]: Row): number {
  if (m !== n) return (n as number) - (m as number)
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return Buffer.compare(Buffer.from(String(a as Shown)), Buffer.from(String(b as Shown)))
}
