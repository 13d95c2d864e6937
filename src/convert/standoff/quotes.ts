import { clip } from '../../model/clip.js'
import type { Place } from '../../model/places.js'
import type { IndexedText, Span } from '../../model/text.js'
import { collapseSpaces, trimmedSpan } from './words.js'

/** Words of the text with what stands around them (W3C TextQuoteSelector). */
export interface Quote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/** The most characters of a quote that a message shows. */
const QUOTED_LENGTH = 60

/** The span of a quote, or the reason why it does not single out one. */
export function findQuote(
  { exact, prefix = '', suffix = '' }: Quote,
  text: IndexedText,
): Span | string {
  const quoted = `"${clip(collapseSpaces(exact), QUOTED_LENGTH)}"`
  const [place, ...others] = placesOf(text, exact, { prefix, suffix })
  if (place === undefined) {
    const count = placesOf(text, exact, {}).length
    return count === 0
      ? `${quoted} does not stand in the text`
      : `${quoted} stands ${times(count)} in the text, but not with its prefix and suffix`
  }
  if (others.length > 0)
    return `${quoted} stands ${times(others.length + 1)} in the text: only a prefix, a suffix or a position can tell which is meant`
  return trimmedSpan(text.spanOfUnits(place.start, place.end), text) ?? `${quoted} has no words`
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** Whole words are meant rather than parts of words. */
function placesOf(text: IndexedText, exact: string, context: Omit<Quote, 'exact'>): Place[] {
  const whole = text.occurrences(exact, context)
  return whole.length > 0 ? whole : text.occurrences(exact, { ...context, partOfWord: true })
}
