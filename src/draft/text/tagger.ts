import anyAscii from 'any-ascii'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { correctedTag } from '../en/tag-corrections.js'
import { plainTokens } from './plain-tokens.js'
import type { PartOfSpeech, Token } from './token.js'
import { chunksOf } from './word-chunks.js'

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

/** Such a string is not a word. The time of the tagger grows with the square of its length. */
const LONG_WORD = /\S{500}/u

/** The tokens of a line, which begins at a UTF-16 offset. */
export function tagTokens(words: string, offset: number): Token[] {
  if (LONG_WORD.test(words)) return plainTokens(words, offset)
  const { nlp } = taggerFor(words)
  const chunks = chunksOf(words)
  const properties = propertiesOf(nlp, chunks.map(({ words: chunk }) => plainForm(chunk)).join(' '))
  const values = properties('value')
  const tags = properties('pos')
  const lemmas = properties('lemma')
  let at = 0
  const tokens = chunks.map(({ words: chunk, start, end }, index): Token => {
    const first = at
    // The tagger may cut a chunk into several tokens; the first one gives its part of speech.
    for (let length = plainForm(chunk).length; length > 0 && at < values.length; at++)
      length -= values[at]!.length
    const isWhole = at - first === 1
    return {
      words: chunk,
      lower: chunk.toLowerCase().replace('’', "'"),
      lemma: isWhole && isAscii(chunk) ? lemmas[first]!.toLowerCase() : chunk.toLowerCase(),
      pos: tags[first] ?? 'X',
      isSpaced: index > 0 && start > chunks[index - 1]!.end,
      start: offset + start,
      end: offset + end,
    }
  })
  for (const [index, token] of tokens.entries())
    token.pos = correctedTag(token, tokens[index - 1], tokens[index + 1])
  return tokens
}

const isAscii = (words: string): boolean => /^[\0-\x7F‘’“”–—]*$/.test(words)

/** A chunk as the tagger reads it as one word: letters that it does not know in their Latin form. */
function plainForm(chunk: string): string {
  if (isAscii(chunk)) return chunk.replace('’', "'")
  const latin = anyAscii(chunk).replace(/[^A-Za-z0-9]/g, '')
  return latin === '' ? chunk : latin
}
