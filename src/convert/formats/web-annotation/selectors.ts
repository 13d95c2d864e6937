import { asList, asObject, asString, type JsonObject } from '../../json-values.js'

/** The words that a target selects: by offsets in the unit of the file, by a quote, or by both. */
export interface Selection {
  source?: string
  start?: number
  end?: number
  exact?: string
  prefix?: string
  suffix?: string
}

/** Matches the character range of RFC 5147: `char=0,5`. */
const CHARACTER_RANGE = /(?:^|#)char=(\d{1,9}),(\d{1,9})$/

/**
 * The selections of one target; a string is the reason why there is none. Selectors of different
 * types describe the same words in several ways. Several selectors of one type select discontinuous
 * words.
 */
export function selectionsOf(target: unknown): (Selection | string)[] {
  if (typeof target === 'string') return [fromFragment(target)]
  const object = asObject(target)
  if (object === undefined) return ['has a target that is neither an IRI nor an object']
  const iri =
    asString(object.source) ?? asString(asObject(object.source)?.id) ?? asString(object.id)
  const selectors = asList(object.selector).map((selector) => asObject(selector) ?? {})
  return selectors.length === 0
    ? [fromFragment(iri ?? '')]
    : fromSelectors(selectors, iri === undefined ? {} : { source: withoutFragment(iri) })
}

function fromSelectors(
  selectors: readonly JsonObject[],
  source: Pick<Selection, 'source'>,
): (Selection | string)[] {
  const positions = selectors.filter(isPosition)
  const quotes = selectors.filter(isQuote)
  if (positions.length > 0 && quotes.length > 0 && positions.length !== quotes.length)
    return ['has different numbers of position and quote selectors, which cannot be paired']
  const length = Math.max(positions.length, quotes.length)
  if (length === 0 || selectors.some(({ refinedBy }) => refinedBy !== undefined)) {
    const other = selectors.find((selector) => !isPosition(selector) && !isQuote(selector))
    return [
      `has an unsupported selector (${asString(other?.type) ?? 'refinedBy'}): only TextPositionSelector, TextQuoteSelector and char= fragments are read`,
    ]
  }
  return Array.from({ length }, (_, index) => {
    const selection = { ...fromPosition(positions[index]), ...fromQuote(quotes[index]), ...source }
    return selection.start === undefined && selection.exact === undefined
      ? 'has a selector with neither the numbers "start" and "end" nor the words "exact"'
      : selection
  })
}

const isOfType = ({ type }: JsonObject, name: string): boolean => asList(type).includes(name)

const isPosition = (selector: JsonObject): boolean =>
  isOfType(selector, 'TextPositionSelector') || CHARACTER_RANGE.test(asString(selector.value) ?? '')

const isQuote = (selector: JsonObject): boolean => isOfType(selector, 'TextQuoteSelector')

function fromPosition(selector: JsonObject | undefined): Selection {
  if (selector === undefined) return {}
  const [, from, to] = CHARACTER_RANGE.exec(asString(selector.value) ?? '') ?? []
  const [start, end] =
    from === undefined ? [selector.start, selector.end] : [Number(from), Number(to)]
  return Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? { start: start as number, end: end as number }
    : {}
}

function fromQuote(selector: JsonObject | undefined): Selection {
  const exact = asString(selector?.exact)
  const prefix = asString(selector?.prefix)
  const suffix = asString(selector?.suffix)
  return {
    ...(exact !== undefined && { exact }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  }
}

function fromFragment(iri: string): Selection | string {
  const match = CHARACTER_RANGE.exec(iri)
  return match === null
    ? 'has a target without a selector, which stands for the whole source'
    : { source: withoutFragment(iri), start: Number(match[1]), end: Number(match[2]) }
}

const withoutFragment = (iri: string): string => iri.replace(/#.*$/, '')
