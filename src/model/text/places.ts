import { partitionPoint } from '../binary-search.js'
import { withoutIgnorable, foldWords, type FoldedText } from './folding.js'
import type { Range } from './ranges.js'
import type { SubstringSearch } from './substring-index.js'
import { clusterAt, isCharacterBoundary, splitsWord } from './word-boundaries.js'

/*
 * Finds the places of words in a text. Words are compared in their folded form (folding.ts).
 * `check`, `load` and `convert` all use this module, so they accept the same words.
 */

export interface PlaceOptions {
  /** The words directly before the place (TextQuoteSelector of W3C Web Annotation). */
  prefix?: string | undefined
  /** The words directly after the place. */
  suffix?: string | undefined
  /** True if a place may begin or end inside a word; default: false. See `splitsWord`. */
  partOfWord?: boolean | undefined
}

/** A place in UTF-16 offsets of the text, without ignorable characters at either end. */
export interface Place extends Range {
  /** The same place in offsets of the folded text. */
  folded: Range
}

/** Places in text order. A long text may have millions of them, so a place is a number until it is read. */
export class Places implements Iterable<Place> {
  readonly #starts: readonly number[]
  readonly #placeFrom: (start: number) => Place

  /**
   * @param starts the offsets of the folded text at which the places begin, in order.
   * @param placeFrom makes the place that begins at one of them.
   */
  constructor(starts: readonly number[], placeFrom: (start: number) => Place) {
    this.#starts = starts
    this.#placeFrom = placeFrom
  }

  get length(): number {
    return this.#starts.length
  }

  at(index: number): Place | undefined {
    const start = this.#starts[index]
    return start === undefined ? undefined : this.#placeFrom(start)
  }

  slice(from: number, to: number): Place[] {
    return this.#starts.slice(from, to).map(this.#placeFrom)
  }

  /** The number of places that begin before a UTF-16 offset of the text: O(log n). */
  countBefore(unit: number): number {
    return partitionPoint(this.length, (i) => this.at(i)!.start < unit)
  }

  *[Symbol.iterator](): Generator<Place> {
    for (const start of this.#starts) yield this.#placeFrom(start)
  }
}

/** A folded text with a function that finds the offsets of words in it. */
export interface SearchableText extends FoldedText {
  startsOf: SubstringSearch
}

/**
 * Finds every place of words, including overlapping places. No place begins or ends inside a
 * grapheme cluster (UAX #29): "e" has no place in a decomposed "é". Words that fold to nothing have
 * no place.
 *
 * The outer ends of the prefix and the suffix may be inside a word or a grapheme cluster, because
 * tools cut them after a fixed number of UTF-16 units.
 */
export function findPlaces(
  text: string,
  folded: SearchableText,
  words: string,
  { prefix = '', suffix = '', partOfWord = false }: PlaceOptions = {},
): Places {
  const exact = foldWords(words)
  const placeFrom = (start: number) => placeOf(text, folded, { start, end: start + exact.length })
  const isPlace = (place: Place | undefined): place is Place =>
    place !== undefined &&
    (partOfWord || !(splitsWord(text, place.start) || splitsWord(text, place.end)))
  // Words and context are searched as one string, because the words alone may occur very often.
  const find = (before: string, after: string) =>
    folded
      .startsOf(before + exact + after)
      .map((at) => at + before.length)
      .filter((start) => isPlace(placeFrom(start)))
  const places = (starts: number[]) => new Places(starts, (start) => placeFrom(start)!)
  if (exact === '') return places([])
  const found = find(foldWords(prefix), foldWords(suffix))
  if (found.length > 0 || prefix + suffix === '') return places(found)
  const context = withoutOutermost(prefix, suffix)
  const inContext = (start: number) => fits(context, placeFrom(start)!, folded.text)
  return places(find(context.before, context.after).filter(inContext))
}

/** The place of a range of the folded text; undefined if it cuts a grapheme cluster. */
function placeOf(text: string, { startOf, endOf }: FoldedText, folded: Range): Place | undefined {
  const start = startOf(folded.start)
  let end = endOf(folded.end)
  if (start === undefined || end === undefined || !isCharacterBoundary(text, start))
    return undefined
  while (!isCharacterBoundary(text, end)) {
    const next = String.fromCodePoint(text.codePointAt(end)!)
    if (withoutIgnorable(next) !== '') return undefined
    end += next.length // a variation selector belongs to the character before it
  }
  return { start, end, folded }
}

/** A folded prefix and suffix without their outermost grapheme clusters, which tools may cut. */
interface CutContext {
  before: string
  after: string
  /** The outermost clusters, decomposed, so that parts of clusters can be compared. */
  first: string
  last: string
}

function withoutOutermost(prefix: string, suffix: string): CutContext {
  const first = clusterAt(prefix, 0).words
  const last = clusterAt(suffix, suffix.length - 1).words
  return {
    before: foldWords(prefix.slice(first.length)),
    after: foldWords(suffix.slice(0, suffix.length - last.length)),
    first: decompose(first),
    last: decompose(last),
  }
}

const decompose = (cluster: string): string => foldWords(cluster).normalize('NFD')

/** True if the text has a cluster that contains the cut one, at both ends of the context. */
function fits(
  { before, after, first, last }: CutContext,
  { folded }: Place,
  text: string,
): boolean {
  const [start, end] = [folded.start - before.length, folded.end + after.length]
  const previous = start === 0 ? '' : clusterAt(text, start - 1).words
  const next = clusterAt(text, end).words
  return decompose(previous).endsWith(first) && decompose(next).startsWith(last)
}
