import type { IndexedText, Span } from '../model/text.js'

type Place = readonly [start: number, end: number]

/** One span as a file claims it: pieces `[start, end)` in the file's own counting, and the words it says stand there. */
export interface Claim {
  pieces: readonly Place[]
  words?: string
}

/** From an offset as a file counts to code points; undefined where no character begins. */
export type Counting = (offset: number) => number | undefined

export const inCodePoints: Counting = (offset) => offset

/** UTF-16 units, which many browser tools write into a TextPositionSelector against the standard. */
export const inUtf16 =
  (text: IndexedText): Counting =>
  (offset) => {
    const point = text.toCodePoint(offset)
    return text.toUnit(point) === offset ? point : undefined
  }

/** Code points of a text that was read with CRLF as one character, as Python's `open()` does. */
export function withPlainNewlines(text: IndexedText): Counting {
  const points: number[] = []
  const characters = [...text.text]
  for (let at = 0; at < characters.length; at++) {
    points.push(at)
    if (characters[at] === '\r' && characters[at + 1] === '\n') at++
  }
  points.push(characters.length)
  return (offset) => points[offset]
}

/** Words with each run of white space as one space: line breaks are written so in standoff files. */
export const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** The spans of a claim, or undefined where one lies outside the text or cuts a character; `misplaced` says which. */
export function placesOf(
  { pieces }: Claim,
  text: IndexedText,
  counting: Counting,
): Span[] | undefined {
  const places: Span[] = []
  for (const piece of pieces) {
    const place = within(piece, text, counting)
    if (place === undefined || !isWhole(place, text)) return undefined
    places.push({ start: place[0], end: place[1], exact: text.slice(...place) })
  }
  return places
}

/** What is wrong with a claim that has no places. */
export const misplaced = ({ pieces }: Claim, text: IndexedText, counting: Counting): string =>
  pieces.some((piece) => within(piece, text, counting) === undefined)
    ? `does not lie within the text of ${text.length} characters`
    : 'begins or ends inside a character (a grapheme cluster)'

function within([from, to]: Place, text: IndexedText, counting: Counting): Place | undefined {
  const [start, end] = [counting(from), counting(to)]
  return start !== undefined && end !== undefined && start < end && end <= text.length
    ? [start, end]
    : undefined
}

const isWhole = ([start, end]: Place, text: IndexedText): boolean =>
  text.isWholeCharacters({ start: text.toUnit(start), end: text.toUnit(end) })

export const wordsOf = (places: readonly Span[]): string =>
  places.map(({ exact }) => exact).join(' ')

/** Whether the words that a claim gives are those of the text. */
export const holds = (claim: Claim, text: IndexedText, counting: Counting): boolean => {
  const places = placesOf(claim, text, counting)
  return (
    places !== undefined &&
    (claim.words === undefined || flat(wordsOf(places)) === flat(claim.words))
  )
}

/** The first counting by which every claim holds; the standard's own, code points, where none does. */
export function countingOf(
  claims: readonly Claim[],
  text: IndexedText,
  others: readonly (() => Counting)[],
): Counting {
  for (const make of [() => inCodePoints, ...others]) {
    const counting = make()
    if (claims.every((claim) => holds(claim, text, counting))) return counting
  }
  return inCodePoints
}
