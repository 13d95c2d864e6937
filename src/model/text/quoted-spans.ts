import type { Span } from './text.js'

/* Finds the quotes that contain spans of a text. Offsets are code points. */

type Range = Pick<Span, 'start' | 'end'>

interface Piece extends Range {
  quote: number
}

/**
 * The innermost quotes around each span, as indexes of `quotes`. A quote is given by the spans of
 * its content. A span is within a quote if it begins and ends in pieces of the quote. So it may
 * include words that interrupt the quote. Punctuation at the ends of a span does not count, so a
 * span may include quotation marks. If two quotes have the same extent, both are innermost.
 */
export function innermostQuotes(
  quotes: readonly (readonly Range[])[],
  spans: readonly Span[],
): number[][] {
  const pieces = quotes.flatMap((content, quote) =>
    content.map(({ start, end }): Piece => ({ start, end, quote })),
  )
  const words = spans.map(withoutOuterPunctuation)
  const around = piecesAround(
    pieces,
    words.flatMap(({ start, end }) => [start, end - 1]),
  )
  return words.map((_, i) => {
    const last = new Map(around[2 * i + 1]!.map((piece) => [piece.quote, piece]))
    const extents = around[2 * i]!.flatMap(({ quote, start }): Piece[] => {
      const end = last.get(quote)?.end
      return end === undefined ? [] : [{ quote, start, end }]
    })
    return extents
      .filter((outer) => !extents.some((inner) => isInside(inner, outer)))
      .map(({ quote }) => quote)
      .sort((a, b) => a - b)
  })
}

/** True if a range lies within a longer one. */
const isInside = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start

/** The pieces that contain each point, found in one pass along the text. */
function piecesAround(pieces: readonly Piece[], points: readonly number[]): Piece[][] {
  const byStart = pieces.toSorted((a, b) => a.start - b.start)
  const found = points.map((): Piece[] => [])
  let next = 0
  let open: Piece[] = []
  for (const { point, i } of points
    .map((point, i) => ({ point, i }))
    .sort((a, b) => a.point - b.point)) {
    const first = next
    while (next < byStart.length && byStart[next]!.start <= point) next++
    open = [...open, ...byStart.slice(first, next)].filter(({ end }) => end > point)
    found[i] = open
  }
  return found
}

const PUNCTUATION = /^[\p{P}\s]$/u
const isWord = (character: string): boolean => !PUNCTUATION.test(character)

/** A span without the punctuation around its words; the whole span if it has no words. */
function withoutOuterPunctuation({ start, end, exact }: Span): Range {
  const characters = [...exact]
  const first = characters.findIndex(isWord)
  if (first === -1) return { start, end }
  return { start: start + first, end: start + characters.findLastIndex(isWord) + 1 }
}
