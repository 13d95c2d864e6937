import type { IndexedText, Span } from '../../model/text.js'
import type { OffsetUnit, ToCodePoint } from './countings.js'
import { detectCounting, isFault, resolveClaim, type Claim } from './offsets.js'
import { findQuote, type Quote } from './quotes.js'
import { reportUnmapped, type Standoff, type StandoffAnnotation } from './standoff.js'

/** The words of an annotation: by offsets that are not yet converted, by a quote, or by both. */
export interface ClaimedWords {
  claim?: Claim | undefined
  quote?: Quote | undefined
}

/** A text-bound annotation whose words are not yet found in the text. */
export type ClaimedTextBound = StandoffAnnotation & ClaimedWords

/**
 * Adds the text-bound annotations to the standoff; those whose words are not found are reported. This
 * waits until the whole document is read, because only all claims together show what its offsets count.
 * @param unit what the offsets of the format count.
 */
export function resolveTextBounds(
  standoff: Standoff,
  claimed: readonly ClaimedTextBound[],
  unit?: OffsetUnit,
): void {
  const { text } = standoff
  const claims = claimed.map(({ claim }) => claim).filter((claim) => claim !== undefined)
  const toCodePoint = detectCounting(claims, text, unit)
  for (const { claim, quote, ...annotation } of claimed) {
    const spans = resolveWords({ claim, quote }, text, toCodePoint)
    if (typeof spans === 'string') reportUnmapped(standoff, annotation, spans)
    else standoff.textBounds.push({ ...annotation, spans })
  }
}

/**
 * The spans of words, or the reason why there are none. The quote wins over the position only if other
 * words stand there.
 */
export function resolveWords(
  { claim, quote }: ClaimedWords,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span[] | string {
  const positioned = claim && resolveClaim(claim, text, toCodePoint)
  if (positioned !== undefined && !isFault(positioned)) return positioned
  if (positioned !== undefined && (quote === undefined || !positioned.differs))
    return positioned.reason
  const quoted = findQuote(quote!, text)
  if (typeof quoted !== 'string') return [quoted]
  return positioned === undefined ? quoted : `${positioned.reason}; ${quoted}`
}
