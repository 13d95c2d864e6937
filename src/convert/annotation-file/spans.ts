import type { Span } from '../../model/text.js'
import type { TextBoundAnnotation } from '../standoff/standoff.js'
import { collapseSpaces, wordsOf } from '../standoff/words.js'
import { reportUnmapped, type Conversion } from './conversion.js'

/** A key that is equal for equal spans. */
export const spansKey = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join()

/** Spans in text order, each once. */
export function inTextOrder(spans: readonly Span[]): Span[] {
  const byKey = new Map(spans.map((span) => [spansKey([span]), span]))
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * The span from an annotation's first word to its last. If words between are left out, this is
 * reported.
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
