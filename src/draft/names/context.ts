import type { Paragraph } from '../text/token.js'
import type { NameLexicon } from './lexicon.js'
import { joinWords, type Word } from './words.js'

/** A line of the text, and what capitals mean in it. */
export interface NameLine {
  paragraph: number
  words: readonly Word[]
  /** "sentence": capitals mark names. "title": every word has a capital. "capitals": all letters are capitals. */
  style: 'sentence' | 'title' | 'capitals'
}

/** Facts about the whole text that are known before names are looked for. */
export interface NameContext {
  lexicon: NameLexicon
  lines: readonly NameLine[]
  /** The number of times that each word has a capital inside a sentence. */
  capitals: ReadonlyMap<string, number>
  /** The number of times that each word occurs in lower case. */
  lowerCase: ReadonlyMap<string, number>
  /** The words of the text that a dictionary has, in lower case. */
  dictionary: ReadonlySet<string>
}

export function createNameContext(
  paragraphs: readonly Paragraph[],
  lexicon: NameLexicon,
  dictionaryWords: (words: readonly string[]) => Set<string>,
): NameContext {
  const lines = paragraphs.map(({ tokens, kind }, paragraph): NameLine => {
    const words = joinWords(tokens, lexicon.titles)
    return { paragraph, words, style: styleOf(words, kind === 'headline', lexicon) }
  })
  const capitals = new Map<string, number>()
  const lowerCase = new Map<string, number>()
  const known = new Set<string>()
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { words, style } of lines) {
    for (const { words: word, lower, isCapital, isFirst } of words) {
      if (isCapital) known.add(lower)
      if (!isCapital) count(lowerCase, word)
      else if (style === 'sentence' && !isFirst) count(capitals, word)
    }
  }
  return { lexicon, lines, capitals, lowerCase, dictionary: dictionaryWords([...known]) }
}

/** Shorter words often have no capital in titles. */
const LONG_WORD = 4
/** The share of long words with a capital in a line that is a title. */
const SHARE = { headline: 0.6, body: 0.9 }

function styleOf(
  words: readonly Word[],
  isHeadline: boolean,
  { functionWords }: NameLexicon,
): NameLine['style'] {
  const letters = words.filter(({ words: word }) => /\p{L}/u.test(word))
  if (letters.length < 3) return isHeadline ? 'title' : 'sentence'
  const inCapitals = letters.filter(({ words: word }) => word.length > 1 && !/\p{Ll}/u.test(word))
  if (inCapitals.length > letters.length * 0.6) return 'capitals'
  const endsSentence = !isHeadline && words.at(-1)!.words === '.'
  if (endsSentence && !isTitleSentence(letters, functionWords)) return 'sentence'
  const long = letters.filter(({ words: word }) => word.length >= LONG_WORD)
  const capital = long.filter(({ isCapital }) => isCapital)
  const share = SHARE[isHeadline ? 'headline' : 'body']
  return capital.length >= 4 && capital.length >= long.length * share ? 'title' : 'sentence'
}

/** "Ida Lund Explains Why It Rains.": a verb and some small words have a capital, and no longer word lacks it. */
function isTitleSentence(words: readonly Word[], functionWords: ReadonlySet<string>): boolean {
  const isSmall = ({ lower }: Word) => functionWords.has(lower)
  const later = words.filter(({ isCapital, isFirst }) => isCapital && !isFirst)
  return (
    words.every((word) => word.isCapital || isSmall(word)) &&
    later.some(isSmall) &&
    later.some(({ pos }) => pos === 'VERB')
  )
}
