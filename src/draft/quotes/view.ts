import type { Range } from '../../model/text/ranges.js'
import type { CueWords } from './cue-words.js'
import type { Paragraph, Quotation, Token } from '../text/token.js'

/** A sentence whose quotations are taken as units. Indexes are those of the tokens of the paragraph. */
export interface SentenceView extends Range {
  tokens: readonly Token[]
  words: CueWords
  /** The quotation that contains a token, with its marks. */
  quotationAt(index: number): Quotation | undefined
  /** True if a token is a part of a name. */
  isName(index: number): boolean
}

/** @param names the ranges of tokens that are names. */
export function viewSentences(
  { tokens, quotations, sentences }: Paragraph,
  names: readonly Range[],
  words: CueWords,
): SentenceView[] {
  const quotationOf = new Map<number, Quotation>()
  for (const quotation of quotations)
    for (let at = quotation.start; at < quotation.end; at++) quotationOf.set(at, quotation)
  const named = new Set<number>()
  for (const { start, end } of names) for (let at = start; at < end; at++) named.add(at)
  return sentences.map(({ start, end }) => ({
    start,
    end,
    tokens,
    words,
    quotationAt: (index) => quotationOf.get(index),
    isName: (index) => named.has(index),
  }))
}

/** True if a token outside quotations is in a set of words. */
export const isWord = (view: SentenceView, index: number, words: ReadonlySet<string>): boolean => {
  const token = index >= view.start && index < view.end ? view.tokens[index] : undefined
  return token !== undefined && view.quotationAt(index) === undefined && words.has(token.lower)
}

/** True if a range contains a verb, or a quotation, which may contain one. */
export function hasVerb(view: SentenceView, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const { pos } = view.tokens[at]!
    if (pos === 'VERB' || pos === 'AUX' || view.quotationAt(at) !== undefined) return true
  }
  return false
}

/** True if a range contains a quotation or a part of one. */
export function hasQuotation(view: SentenceView, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (view.quotationAt(at) !== undefined) return true
  return false
}

/** The last word or sign inside a quotation, before its closing marks. */
export function lastInside(
  { tokens }: Pick<SentenceView, 'tokens'>,
  { end, isOpen }: Quotation,
): string {
  let at = end - (isOpen ? 1 : 2)
  while (at > 0 && /^['’”"»]$/.test(tokens[at]!.words)) at--
  return tokens[at]!.words
}
