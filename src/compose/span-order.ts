import type { Span } from '../model/text/text.js'

/** A key that is equal for equal spans. */
export const spansKey = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join()

/** The distinct spans in text order. */
export function inTextOrder(spans: readonly Span[]): Span[] {
  const byKey = new Map(spans.map((span) => [spansKey([span]), span]))
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
