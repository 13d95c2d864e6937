import type { Words } from '../records/shared/notes.js'
import type { IndexedText, Span } from '../model/text.js'

/** From places in a text to the words by which a person would cite them. */
export interface Citer {
  /** The words, with the shortest prefix or suffix that singles them out; an occurrence number where none does. */
  words(place: Span): Words
  /** The same of one place or of several. */
  places(places: readonly Span[]): Words | Words[]
}

/** The longest prefix or suffix, in UTF-16 units. */
const MAX_AROUND = 40
/** With more occurrences than this, the number tells more than what stands around. */
const MAX_COMPARED = 500

export function createCiter(text: IndexedText): Citer {
  const known = new Map<string, number[]>()
  let kept = 0
  const placesOf = (exact: string): number[] => {
    const before = known.get(exact)
    if (before !== undefined) return before
    const found = text.occurrences(exact).map(({ start }) => start)
    if (kept > 2_000_000) {
      known.clear()
      kept = 0
    }
    kept += found.length
    known.set(exact, found)
    return found
  }
  const words = ({ start, exact }: Span): Words => {
    const all = placesOf(exact)
    if (all.length === 1) return exact
    const at = text.toUnit(start)
    const others = all.filter((other) => other !== at)
    const occurrence = { exact, occurrence: all.indexOf(at) + 1 }
    if (others.length > MAX_COMPARED) return occurrence
    const end = at + exact.length
    const after = uniqueLength(
      others,
      (other, n) => text.text[end + n] === text.text[other + exact.length + n],
      text.text.length - end,
    )
    const before = uniqueLength(
      others,
      (other, n) => text.text[at - 1 - n] === text.text[other - 1 - n],
      at,
    )
    const suffix = text.text.slice(
      end,
      splitsPair(text.text, end + after) ? end + after + 1 : end + after,
    )
    const prefix = text.text.slice(
      splitsPair(text.text, at - before) ? at - before - 1 : at - before,
      at,
    )
    if (after > 0 && (before === 0 || suffix.length <= prefix.length)) return { exact, suffix }
    return before > 0 ? { exact, prefix } : occurrence
  }
  const places = (all: readonly Span[]): Words | Words[] =>
    all.length === 1 ? words(all[0]!) : all.map(words)
  return { words, places }
}

const splitsPair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** How many characters around set a place apart from all others; 0 where no permitted number does. */
function uniqueLength(
  others: readonly number[],
  isSame: (other: number, n: number) => boolean,
  available: number,
): number {
  let longest = 0
  for (const other of others) {
    let n = 0
    while (n < MAX_AROUND && n < available && isSame(other, n)) n++
    longest = Math.max(longest, n)
  }
  return longest < Math.min(MAX_AROUND, available) ? longest + 1 : 0
}
