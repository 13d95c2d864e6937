import type { Range } from '../../model/text/ranges.js'
import type { FigureKind } from '../../model/vocabulary/figures.js'
import type { FigureWords } from './figure.js'
import type { Paragraph, Token } from '../text/token.js'

const MAX_MEASURE = 120

/**
 * The measure of a figure, in the words of the text: the counted noun with a following "of ..."; for money and
 * percentages, the noun phrase before.
 * @param counted the unit, or the words of the figure.
 */
export function measureOf(
  { tokens, words, start }: Paragraph,
  { start: from, end: to }: Range,
  counted: string,
  kind: FigureKind,
  { of }: FigureWords,
): string {
  const textOf = (first: Token, last: Token) => words.slice(first.start - start, last.end - start)
  const next = tokens.findIndex((token) => token.start >= to)
  if (next !== -1 && of.has(tokens[next]!.lower)) {
    const end = endOfPhrase(tokens, next + 1)
    if (end > next + 1) return clip(`${counted} ${textOf(tokens[next]!, tokens[end - 1]!)}`)
  }
  const subject = kind === 'money' || kind === 'percentage' ? phraseBefore(tokens, from) : undefined
  return clip(
    subject === undefined ? counted : textOf(tokens[subject.start]!, tokens[subject.end - 1]!),
  )
}

const clip = (words: string): string => words.replace(/\s+/g, ' ').slice(0, MAX_MEASURE).trim()

const isNominal = ({ pos, words }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(pos) || words === '-' || /^['’]s$/.test(words)

function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && isNominal(tokens[end]!)) end++
  return end
}

/** The nearest noun phrase before a figure in its clause. */
function phraseBefore(tokens: readonly Token[], before: number): Range | undefined {
  let end = tokens.findLastIndex((token) => token.end <= before) + 1
  while (end > 0 && !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos)) {
    if (/^[.;:!?]$/.test(tokens[end - 1]!.words)) return undefined
    end--
  }
  if (end === 0) return undefined
  let start = end - 1
  while (start > 0 && isNominal(tokens[start - 1]!)) start--
  while (start < end - 1 && !/^[\p{L}\p{N}]/u.test(tokens[start]!.words)) start++
  return { start, end }
}
