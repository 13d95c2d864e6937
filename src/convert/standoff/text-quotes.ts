import { escapeRegExp } from '../../model/escape-reg-exp.js'
import { clip } from '../../model/clip.js'
import { foldWords } from '../../model/text/folding.js'
import type { Place, Places } from '../../model/text/places.js'
import type { Range } from '../../model/text/ranges.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import { collapseSpaces, squeeze, trimmedSpan } from '../../compose/words.js'

/**
 * Words of the text, with the words before and after them (TextQuoteSelector of W3C Web
 * Annotation).
 */
export interface TextQuote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

type Context = Omit<TextQuote, 'exact'>

/** The maximum number of characters of a quote that a message shows. */
const QUOTED_LENGTH = 60

/** Finds the span of a quote, or the reason why the quote does not identify exactly one span. */
export function findQuote(
  { exact, prefix = '', suffix = '' }: TextQuote,
  text: IndexedText,
): Span | string {
  const quoted = `"${clip(collapseSpaces(exact), QUOTED_LENGTH)}"`
  const places = placesOf(text, exact, { prefix, suffix })
  const [place] = places
  if (place === undefined) {
    const count = placesOf(text, exact, {}).length
    return count === 0
      ? `${quoted} does not stand in the text`
      : `${quoted} stands ${times(count)} in the text, but not with its prefix and suffix`
  }
  if (places.length > 1)
    return `${quoted} stands ${times(places.length)} in the text: only a prefix, a suffix or a position can show which one is meant`
  return trimmedSpan(text.spanOfUnits(place.start, place.end), text) ?? `${quoted} has no words`
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/**
 * The places of a quote: as whole words, or else as parts of words, or else with different white
 * space.
 */
function placesOf(text: IndexedText, exact: string, context: Context): Places | Place[] {
  const whole = text.occurrences(exact, context)
  if (whole.length > 0) return whole
  const part = text.occurrences(exact, { ...context, partOfWord: true })
  return part.length > 0 ? part : placesWithOtherBlanks(text, exact, context)
}

/**
 * The places of a quote whose white space differs in the text. A web page and a text taken from it
 * often differ in line breaks.
 */
function placesWithOtherBlanks(text: IndexedText, exact: string, context: Context): Place[] {
  const words = foldWords(exact).trim().split(/\s+/)
  if (!words.every((word) => word !== '' && text.folded.includes(word))) return []
  const pattern = new RegExp(words.map(escapeRegExp).join('\\s+'), 'gu')
  const variants = new Set([...text.folded.matchAll(pattern)].map(([variant]) => variant))
  return [...variants]
    .flatMap((variant) => [...text.occurrences(variant)])
    .filter(({ folded }) => isWithin(context, folded, text.folded))
}

/**
 * True if a prefix and a suffix surround a place. White space does not count, and the outermost
 * character of each may be cut in half.
 */
function isWithin({ prefix = '', suffix = '' }: Context, place: Range, text: string): boolean {
  const [before, after] = [[...squeeze(prefix)].slice(1), [...squeeze(suffix)].slice(0, -1)]
  const reach = 10 * (prefix.length + suffix.length)
  return (
    squeeze(text.slice(Math.max(0, place.start - reach), place.start)).endsWith(before.join('')) &&
    squeeze(text.slice(place.end, place.end + reach)).startsWith(after.join(''))
  )
}
