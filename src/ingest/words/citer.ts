import type { Place, Places } from '../../model/text/places.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import { endOfWord, isCharacterBoundary, startOfWord } from '../../model/text/word-boundaries.js'
import type { Words } from '../../records/shared/notes.js'

/** Turns spans into the words by which a person would cite them. */
export interface Citer {
  /**
   * The words, with the shortest prefix or suffix that singles them out, or else their occurrence
   * number. The span has whole characters and no outer blanks, as `resolveClaim` gives it.
   */
  cite(span: Span): Words
  citeAll(spans: readonly Span[]): Words | Words[]
  /** The citation of some spans as a property; no property if there are none. */
  citeAs<Property extends string>(
    property: Property,
    spans: readonly Span[],
  ): Partial<Record<Property, Words | Words[]>>
}

/** The longest prefix or suffix, in UTF-16 units of the folded text. */
const MAX_CONTEXT = 40
/** Words that occur more often are cited by number, without a search for a unique context. */
const MAX_COMPARED = 500
/** The most places that are kept in memory. */
const MAX_KEPT = 2_000_000

export interface CiterOptions {
  /** True if a prefix or suffix is not to end inside a word, which reads better; default: false. */
  wholeWords?: boolean
}

export function createCiter(text: IndexedText, { wholeWords = false }: CiterOptions = {}): Citer {
  const ends = wholeWords ? WORD_ENDS : CHARACTER_ENDS
  const placesOf = cachedPlaces(text)
  const cite = ({ start, end, exact }: Span): Words => {
    const [from, to] = [text.toUnit(start), text.toUnit(end)]
    const indexIn = (places: Places) => {
      let index = places.countBefore(from)
      while (places.at(index)?.start === from && places.at(index)!.end !== to) index++
      return places.at(index)?.start === from ? index : -1
    }
    const whole = placesOf(exact, false)
    const partOfWord = indexIn(whole) === -1
    const places = partOfWord ? placesOf(exact, true) : whole
    const index = indexIn(places)
    const selector = { exact, ...(partOfWord && { partOfWord }) }
    if (places.length === 1) return partOfWord ? selector : exact
    const context =
      places.length > MAX_COMPARED ? undefined : contextOf(text.folded, [...places], index, ends)
    return { ...selector, ...(context ?? { occurrence: index + 1 }) }
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

/** Returns the places of words: as whole words, or with `partOfWord` also as parts of words. */
function cachedPlaces(text: IndexedText): (exact: string, partOfWord: boolean) => Places {
  const cache = new Map<string, Places>()
  let kept = 0
  return (exact, partOfWord) => {
    const key = `${partOfWord} ${exact}`
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const places = text.occurrences(exact, { partOfWord })
    if (kept > MAX_KEPT) {
      cache.clear()
      kept = 0
    }
    kept += places.length
    cache.set(key, places)
    return places
  }
}

/**
 * The prefix or suffix, whichever is shorter, that sets a place apart from the others of the same words;
 * undefined if neither does. Compares the folded text, as loading does.
 */
function contextOf(
  text: string,
  places: readonly Place[],
  index: number,
  ends: Ends,
): { prefix: string } | { suffix: string } | undefined {
  const { start, end } = places[index]!.folded
  const others = places.filter((_, i) => i !== index).map(({ folded }) => folded)
  const after = distinctLength(
    others,
    (other, n) => text[end + n] === text[other.end + n],
    text.length - end,
  )
  const before = distinctLength(
    others,
    (other, n) => text[start - 1 - n] === text[other.start - 1 - n],
    start,
  )
  const suffix = text.slice(end, ends.after(text, end + after))
  const prefix = text.slice(ends.before(text, start - before), start)
  if (after > 0 && (before === 0 || suffix.length <= prefix.length)) return { suffix }
  return before > 0 ? { prefix } : undefined
}

/** Moves the outer end of a prefix or suffix outwards, to where it may be cut. */
interface Ends {
  before: (text: string, unit: number) => number
  after: (text: string, unit: number) => number
}

const CHARACTER_ENDS: Ends = {
  before: (text, unit) => {
    let start = unit
    while (!isCharacterBoundary(text, start)) start--
    return start
  },
  after: (text, unit) => {
    let end = unit
    while (!isCharacterBoundary(text, end)) end++
    return end
  },
}

const WORD_ENDS: Ends = { before: startOfWord, after: endOfWord }

/** The units of context that set a place apart from all others; 0 if no permitted number does. */
function distinctLength(
  others: readonly Place['folded'][],
  isSame: (other: Place['folded'], n: number) => boolean,
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
