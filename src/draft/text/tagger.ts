import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { plainTokens } from './plain-tokens.js'
import type { PartOfSpeech, Token } from './token.js'

/*
 * Cuts English text into tokens with their parts of speech. wink-nlp keeps every word that its lexicon
 * lacks, so it is made anew from time to time: memory stays flat over any number of articles.
 */

/** The characters after which the tagger is made anew: some hundred articles. */
const MAX_READ = 2_000_000

interface Tagger {
  nlp: WinkMethods
  /** Words with a lower number are in the lexicon. */
  firstUnknown: number
  read: number
}

let tagger: Tagger | undefined

function taggerFor(words: string): Tagger {
  if (tagger === undefined || tagger.read > MAX_READ) tagger = createTagger()
  tagger.read += words.length
  return tagger
}

function createTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const [firstUnknown = 0] = propertiesOf(nlp, 'qzxv')('uniqueId')
  return { nlp, firstUnknown, read: 0 }
}

interface Properties {
  value: string
  pos: PartOfSpeech
  lemma: string
  uniqueId: number
}

/** Reads words, and returns a function that gives one property of each token. */
function propertiesOf(
  nlp: WinkMethods,
  words: string,
): <Name extends keyof Properties>(name: Name) => Properties[Name][] {
  const tokens = nlp.readDoc(words).tokens()
  return (name) => tokens.out(nlp.its[name] as ItsFunction<unknown>) as Properties[typeof name][]
}

/** The words in lower case that are in the tagger's dictionary; names of people and places are not. */
export function dictionaryWords(words: readonly string[]): Set<string> {
  const plain = words.filter((word) => /^[a-z]+$/.test(word))
  const joined = plain.join(' ')
  const { nlp, firstUnknown } = taggerFor(joined)
  const ids = propertiesOf(nlp, joined)('uniqueId')
  return ids.length === plain.length
    ? new Set(plain.filter((_, index) => ids[index]! < firstUnknown))
    : new Set(plain.filter((word) => propertiesOf(nlp, word)('uniqueId')[0]! < firstUnknown))
}

/** No word of a language: the time of the tagger grows with the square of its length. */
const LONG_WORD = /\S{500}/u

/** The tokens of a line, which begins at a UTF-16 offset. */
export function tagTokens(words: string, offset: number): Token[] {
  if (LONG_WORD.test(words)) return plainTokens(words, offset)
  const { nlp } = taggerFor(words)
  const properties = propertiesOf(nlp, words)
  const tags = properties('pos')
  const lemmas = properties('lemma')
  const tokens: Token[] = []
  let at = 0
  for (const [index, value] of properties('value').entries()) {
    const start = words.indexOf(value, at)
    if (start === -1) continue
    const last = tokens.at(-1)
    const isSpaced = start > at
    at = start + value.length
    if (last !== undefined && !isSpaced && isOneWord(last.words, value)) {
      last.words += value
      last.lemma = last.lower = last.words.toLowerCase()
      last.end = offset + at
      continue
    }
    tokens.push({
      words: value,
      lower: value.toLowerCase(),
      lemma: lemmas[index]!.toLowerCase(),
      pos: tags[index]!,
      isSpaced: isSpaced && tokens.length > 0,
      start: offset + start,
      end: offset + at,
    })
  }
  return tokens
}

/** Two signs that are one quotation mark, or a word that the tagger cuts before a letter outside ASCII. */
const isOneWord = (last: string, next: string): boolean =>
  (last === next && (next === '`' || next === "'")) ||
  (/[\p{L}\p{M}]$/u.test(last) &&
    /^[\p{L}\p{M}]/u.test(next) &&
    (/[^\0-\x7F]$/.test(last) || /^[^\0-\x7F]/.test(next)))
