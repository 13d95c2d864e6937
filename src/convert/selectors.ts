/* Which words the targets of Web Annotations point at. */

export type Properties = Partial<Record<string, unknown>>

/** One stretch of a source: a position as the file counts, a quote, or both. */
export interface Piece {
  source?: string
  start?: number
  end?: number
  exact?: string
  prefix?: string
  suffix?: string
}

export const record = (value: unknown): Properties | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
export const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** RFC 5147: `char=0,5` counts characters. */
const CHARACTERS = /(?:^|#)char=(\d{1,9}),(\d{1,9})$/

/**
 * The pieces of one target, or in words why there is none. Selectors of different types say the same place in
 * several ways; several of one type are several pieces (discontiguous).
 */
export function pieceOf(target: unknown): (Piece | string)[] {
  if (typeof target === 'string') return [fromFragment(target)]
  const object = record(target)
  if (object === undefined) return ['has a target that is neither an IRI nor an object']
  const iri = textOf(object.source) ?? textOf(record(object.source)?.id) ?? textOf(object.id)
  const source = iri?.replace(/#.*$/, '')
  const selectors = list(object.selector).map((selector) => record(selector) ?? {})
  if (selectors.length === 0) return [fromFragment(iri ?? '')]
  const positions = selectors.filter(
    (selector) =>
      isOf(selector, 'TextPositionSelector') || CHARACTERS.test(textOf(selector.value) ?? ''),
  )
  const quotes = selectors.filter((selector) => isOf(selector, 'TextQuoteSelector'))
  const other = selectors.find(
    (selector) => !positions.includes(selector) && !quotes.includes(selector),
  )
  const pieces = Array.from({ length: Math.max(positions.length, quotes.length) }, (_, index) => {
    const piece = {
      ...fromPosition(positions[index]),
      ...fromQuote(quotes[index]),
      ...(source !== undefined && { source }),
    }
    return piece.start === undefined && piece.exact === undefined
      ? 'has a selector without numbers "start" and "end" or words "exact"'
      : piece
  })
  if (positions.length > 0 && quotes.length > 0 && positions.length !== quotes.length)
    return ['has more selectors of one type than of the other: it is open which belong together']
  if (pieces.length === 0 || selectors.some(({ refinedBy }) => refinedBy !== undefined)) {
    return [
      `has a selector that is not used here (${textOf(other?.type) ?? 'refinedBy'}): only TextPositionSelector, TextQuoteSelector and char= fragments are`,
    ]
  }
  return pieces
}

const isOf = ({ type }: Properties, name: string): boolean => list(type).includes(name)

function fromPosition(selector: Properties | undefined): Piece {
  if (selector === undefined) return {}
  const [, from, to] = CHARACTERS.exec(textOf(selector.value) ?? '') ?? []
  const [start, end] =
    from === undefined ? [selector.start, selector.end] : [Number(from), Number(to)]
  return Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? { start: start as number, end: end as number }
    : {}
}

function fromQuote(selector: Properties | undefined): Piece {
  const [exact, prefix, suffix] = [
    textOf(selector?.exact),
    textOf(selector?.prefix),
    textOf(selector?.suffix),
  ]
  return {
    ...(exact !== undefined && { exact }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  }
}

function fromFragment(iri: string): Piece | string {
  const match = CHARACTERS.exec(iri)
  return match === null
    ? 'has a target without a selector: the whole source, not words of it'
    : { source: iri.replace(/#.*$/, ''), start: Number(match[1]), end: Number(match[2]) }
}
