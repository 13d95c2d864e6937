import { findQuotations } from './quotations.js'
import { findSentences, type SentenceWords } from './sentences.js'
import { tagTokens } from './tagger.js'
import type { Line, Paragraph } from './token.js'

/** The lines of a text with their tokens, quotations and sentences. */
export const readParagraphs = (lines: readonly Line[], words: SentenceWords): Paragraph[] =>
  lines.map((line) => {
    const tokens = tagTokens(line.words, line.start)
    const quotations = findQuotations(tokens)
    return { ...line, tokens, quotations, sentences: findSentences(tokens, quotations, words) }
  })
