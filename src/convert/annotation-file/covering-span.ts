import type { Span } from '../../model/text/text.js'
import type { TextBoundAnnotation } from '../standoff/standoff.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { reportUnmapped, type Conversion } from './conversion.js'

/**
 * The span from the first to the last word of an annotation. If the annotation leaves out words in
 * between, this is reported.
 */
export function coveringSpan(
  conversion: Conversion,
  textBound: TextBoundAnnotation,
  what: 'mention' | 'number',
): Span {
  const { spans } = textBound
  const start = spans[0]!.start
  const end = Math.max(...spans.map((span) => span.end))
  const covering = { start, end, exact: conversion.standoff.text.slice(start, end) }
  if (spans.length > 1) {
    const [words, cited] = [wordsOf(spans), covering.exact].map(collapseSpaces)
    const reason = `a ${what} is continuous: "${words!}" is cited as "${cited!}"`
    reportUnmapped(conversion, textBound, reason)
  }
  return covering
}

/**
 * The spans of the mentions of an entity, each continuous. If several begin at the same place, only
 * the longest is kept, and the others are reported.
 */
export function mentionsOf(
  conversion: Conversion,
  annotations: readonly TextBoundAnnotation[],
): Span[] {
  const byStart = new Map<number, Span>()
  for (const annotation of annotations) {
    const mention = coveringSpan(conversion, annotation, 'mention')
    const other = byStart.get(mention.start)
    if (other !== undefined && other.end !== mention.end) {
      const shorter = other.end < mention.end ? other : mention
      const reason = `"${collapseSpaces(shorter.exact)}" begins where a longer mention of the same entity begins: only the longer one is kept`
      reportUnmapped(conversion, annotation, reason)
    }
    if (other === undefined || other.end < mention.end) byStart.set(mention.start, mention)
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}
