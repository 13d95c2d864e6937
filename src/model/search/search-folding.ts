import { withoutIgnorable } from '../text/folding.js'

/*
 * Folds words for search: in the full-text index, in queries, and in the marked words of hits.
 * Folding removes case, default-ignorable characters, and the marks that Unicode calls diacritics:
 * accents, Arabic and Hebrew vowel points, tone marks, nuktas. Vowel signs of Indic scripts stay,
 * because they distinguish words.
 */

/** The characters of words, as the inside of a character class. */
export const WORD_CHARACTERS = '\\p{L}\\p{M}\\p{N}\\p{Co}'

/**
 * The characters of scripts without spaces between words. In the index, each is a word of its own.
 */
export const UNSPACED_CHARACTERS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'

/**
 * Matches one mark that folding removes. U+0363 to U+036F are small letters above another letter.
 */
export const FOLDED_MARK = '(?:(?=\\p{M})\\p{Diacritic}|[\\u0363-\\u036F])'

const MARKS = new RegExp(FOLDED_MARK, 'gu')
const UNSPACED = new RegExp(`[${UNSPACED_CHARACTERS}]`, 'gu')
const SEPARATORS = new RegExp(`[^${WORD_CHARACTERS}]+`, 'gu')
const ASCII = /^[\0-\x7F]*$/
/**
 * Letters that Unicode's case folding (CaseFolding.txt) changes, but lower case does not, and the
 * Turkish ı.
 */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ı', 'i'],
  ...pairsOf('ſs µμ ςσ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ ϵε \u1FBEι'),
  ...pairsOf('\u1C80в \u1C81д \u1C82о \u1C83с \u1C84т \u1C85т \u1C86ъ \u1C87ѣ \u1C88ꙋ'),
])
const LETTERS = new RegExp(`[${[...FOLDED_LETTERS.keys()].join('')}]`, 'gu')

function pairsOf(pairs: string): [letter: string, folded: string][] {
  return pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])
}

/**
 * The folded words of a text. Spaces separate them, or the original separators if the text is
 * ASCII.
 */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return foldCharacters(text).replace(UNSPACED, ' $& ').replace(SEPARATORS, ' ')
}

/** Folds the characters of a text without splitting it into words. */
export const foldCharacters = (text: string): string =>
  withoutIgnorable(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => FOLDED_LETTERS.get(letter)!)
    .normalize('NFC')
