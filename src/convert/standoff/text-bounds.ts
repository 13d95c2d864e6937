import type { IndexedText, Span } from '../../model/text/text.js'
import type { FileOffsetUnit, ToCodePoint } from './offset-conventions.js'
import { detectOffsetConvention, isFault, resolvePosition, type StatedPosition } from './offsets.js'
import { findQuote, type TextQuote } from './text-quotes.js'
import { reportUnmapped, type Standoff, type StandoffAnnotation } from './standoff.js'

/**
 * The words of an annotation before they are found: by offsets in the file, by a quote, or by both.
 */
export interface UnresolvedWords {
  position?: StatedPosition | undefined
  quote?: TextQuote | undefined
}

/** A text-bound annotation whose words have not been found in the text yet. */
export type UnresolvedTextBound = StandoffAnnotation & UnresolvedWords

/**
 * Adds the text-bound annotations to the standoff; those whose words are not found are reported.
 * This waits until the whole document is read, because only all positions together show what its
 * offsets count.
 * @param unit the unit of offsets in the format.
 */
export function resolveTextBounds(
  standoff: Standoff,
  unresolved: readonly UnresolvedTextBound[],
  unit?: FileOffsetUnit,
): void {
  const { text } = standoff
  const positions = unresolved
    .map(({ position }) => position)
    .filter((position) => position !== undefined)
  const toCodePoint = detectOffsetConvention(positions, text, unit)
  for (const { position, quote, ...annotation } of unresolved) {
    const spans = resolveWords({ position, quote }, text, toCodePoint)
    if (typeof spans === 'string') reportUnmapped(standoff, annotation, spans)
    else standoff.textBounds.push({ ...annotation, spans })
  }
}

/**
 * The spans of words, or the reason why there are none. The quote takes precedence over the
 * position only if other words stand at the position.
 */
export function resolveWords(
  { position, quote }: UnresolvedWords,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span[] | string {
  const positioned = position && resolvePosition(position, text, toCodePoint)
  if (positioned !== undefined && !isFault(positioned)) return positioned
  if (positioned !== undefined && (quote === undefined || !positioned.differs))
    return positioned.reason
  const quoted = findQuote(quote!, text)
  if (typeof quoted !== 'string') return [quoted]
  return positioned === undefined ? quoted : `${positioned.reason}; ${quoted}`
}
