import type { CitedSpan } from './coverage-gaps.js'
import { once } from '../once.js'
import type { IndexedText } from './text.js'

/** A number of visible characters (other than white space), and their share of all of the text. */
interface Covered {
  characters: number
  share: number
}

export interface CoverageCounts<Kind> {
  characters: number
  cited: Covered
  kinds: (Covered & { kind: Kind; records: number })[]
}

/**
 * Counts the characters that records cite, in total and by kind of record. Each character counts
 * once. O(n).
 */
export function countCoverage<Kind extends CitedSpan['kind']>(
  text: IndexedText,
  cited: readonly (CitedSpan & { record: number })[],
  kinds: readonly Kind[],
): CoverageCounts<Kind> {
  const visibleBefore = countVisible(text)
  const characters = visibleBefore[text.length]!
  const byStart = [...cited].sort((a, b) => a.start - b.start)
  const count = (spans: readonly CitedSpan[]): Covered => {
    let covered = 0
    let furthest = 0
    for (const { start, end } of spans) {
      const from = Math.max(start, furthest)
      if (end <= from) continue
      covered += visibleBefore[end]! - visibleBefore[from]!
      furthest = end
    }
    return {
      characters: covered,
      share: characters === 0 ? 0 : Number((covered / characters).toFixed(4)),
    }
  }
  return {
    characters,
    cited: count(byStart),
    kinds: kinds.map((kind) => {
      const own = byStart.filter((span) => span.kind === kind)
      return { kind, records: new Set(own.map(({ record }) => record)).size, ...count(own) }
    }),
  }
}

const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00

/** The code units of white space, as defined by `trim`. */
const blankCodes = once(
  () =>
    new Set(
      Array.from({ length: 0x10000 }, (_, code) => code).filter(
        (code) => String.fromCharCode(code).trim() === '',
      ),
    ),
)

/** The number of visible characters before each code point and before the end of the text. */
function countVisible({ text, length }: IndexedText): Uint32Array {
  const before = new Uint32Array(length + 1)
  const blanks = blankCodes()
  let point = 0
  let visible = 0
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    if (isLowSurrogate(code)) continue
    if (!blanks.has(code)) visible++
    before[++point] = visible
  }
  return before
}
