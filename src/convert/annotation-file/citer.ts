import type { IndexedText, Span } from '../../model/text.js'
import type { Words } from '../../records/shared/notes.js'

/** Turns spans into the words by which a person would cite them. */
export interface Citer {
  /**
   * The words, with the shortest prefix or suffix that singles them out, or else their occurrence
   * number.
   */
  cite(span: Span): Words
  citeAll(spans: readonly Span[]): Words | Words[]
  /** The citation of some spans as a property; no property if there are none. */
  citeAs<Property extends string>(
    property: Property,
    spans: readonly Span[],
  ): Partial<Record<Property, Words | Words[]>>
}

/** The longest prefix or suffix, in UTF-16 units. */
const MAX_CONTEXT = 40
/** Words that occur more often are cited by number, which tells more than the words around them. */
const MAX_COMPARED = 500
/** Occurrences that are kept in memory. */
const MAX_KEPT = 2_000_000

export function createCiter(text: IndexedText): Citer {
  const startsOf = cachedStarts(text)
  const cite = ({ start, exact }: Span): Words => {
    const starts = startsOf(exact)
    if (starts.length === 1) return exact
    const at = text.toUnit(start)
    const others = starts.filter((other) => other !== at)
    const context =
      others.length > MAX_COMPARED ? undefined : contextOf(text.text, exact, at, others)
    return { exact, ...(context ?? { occurrence: starts.indexOf(at) + 1 }) }
  }
  const citeAll = (spans: readonly Span[]): Words | Words[] =>
    spans.length === 1 ? cite(spans[0]!) : spans.map(cite)
  return {
    cite,
    citeAll,
    citeAs: (property, spans) =>
      (spans.length === 0 ? {} : { [property]: citeAll(spans) }) as ReturnType<Citer['citeAs']>,
  }
}

/** The UTF-16 offsets at which words occur. */
function cachedStarts(text: IndexedText): (exact: string) => number[] {
  const cache = new Map<string, number[]>()
  let kept = 0
  return (exact) => {
    const cached = cache.get(exact)
    if (cached !== undefined) return cached
    const starts = text.occurrences(exact).map(({ start }) => start)
    if (kept > MAX_KEPT) {
      cache.clear()
      kept = 0
    }
    kept += starts.length
    cache.set(exact, starts)
    return starts
  }
}

/**
 * The prefix or suffix, whichever is shorter, that sets words apart from their other occurrences;
 * undefined if neither does.
 */
function contextOf(
  text: string,
  exact: string,
  start: number,
  others: readonly number[],
): { prefix: string } | { suffix: string } | undefined {
  const end = start + exact.length
  const after = distinctLength(
    others,
    (other, n) => text[end + n] === text[other + exact.length + n],
    text.length - end,
  )
  const before = distinctLength(
    others,
    (other, n) => text[start - 1 - n] === text[other - 1 - n],
    start,
  )
  const suffixEnd = splitsPair(text, end + after) ? end + after + 1 : end + after
  const prefixStart = splitsPair(text, start - before) ? start - before - 1 : start - before
  const suffix = text.slice(end, suffixEnd)
  const prefix = text.slice(prefixStart, start)
  if (after > 0 && (before === 0 || suffix.length <= prefix.length)) return { suffix }
  return before > 0 ? { prefix } : undefined
}

const splitsPair = (text: string, unit: number): boolean => /[\uDC00-\uDFFF]/.test(text[unit] ?? '')

/** How many units of context set a place apart from all others; 0 if no permitted number does. */
function distinctLength(
  others: readonly number[],
  isSame: (other: number, n: number) => boolean,
  available: number,
): number {
  const limit = Math.min(MAX_CONTEXT, available)
  let longest = 0
  for (const other of others) {
    let n = 0
    while (n < limit && isSame(other, n)) n++
    longest = Math.max(longest, n)
  }
  return longest < limit ? longest + 1 : 0
}
