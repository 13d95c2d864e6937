import type { Token } from './token.js'

/** Words, numbers and single signs. `` and '' are one sign each. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|``|''|<<|>>|\S/gu

/** The tokens of a line in a language without a tagger: their parts of speech are not known. */
export const plainTokens = (line: string, offset: number): Token[] =>
  [...line.matchAll(TOKEN)].map(({ 0: words, index }) => ({
    words,
    lower: words.toLowerCase(),
    lemma: words.toLowerCase(),
    pos: 'X',
    isSpaced: index > 0 && /\s/u.test(line[index - 1]!),
    start: offset + index,
    end: offset + index + words.length,
  }))
