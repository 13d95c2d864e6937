import type { Span } from '../../model/text.js'

export const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' ')

/** Turns each run of white space into one space, as standoff files write line breaks. */
export const collapseSpaces = (words: string): string => words.replace(/\s+/gu, ' ').trim()
