import { phraseBefore } from './noun-phrases.js'
import { isWord, type SentenceView } from './view.js'

/** "posted a Twitter comment", "moved to Western states": a noun that looks like a verb, because the phrase before it cannot be its subject. */
export function isObjectNoun(view: SentenceView, at: number): boolean {
  const { lower, lemma } = view.tokens[at]!
  const { reportingNouns, articles, leadingPrepositions, forms } = view.words
  const isBase = lower === lemma
  if (!isBase && !forms.isPlural(view.tokens[at]!)) return false
  const phrase = phraseBefore(view, at)
  if (phrase === undefined) return false
  if (isBase) return reportingNouns.has(lemma) && articles.has(view.tokens[phrase.start]!.lower)
  return (
    isWord(view, phrase.start - 1, leadingPrepositions) &&
    (view.tokens[at]!.pos === 'NOUN' || view.tokens[at - 1]!.pos === 'ADJ')
  )
}
