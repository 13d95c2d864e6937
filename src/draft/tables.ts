import { once } from '../model/once.js'
import { CUE_WORDS } from './en/reporting-verbs.js'
import { createNameLexicon } from './en/name-lexicon.js'
import { SECTION_WORDS } from './en/section-words.js'
import { SENTENCE_WORDS } from './en/sentence-words.js'
import type { NameLexicon } from './names/lexicon.js'
import type { CueWords } from './quotes/cue-words.js'
import type { SectionWords } from './sections.js'
import type { SentenceWords } from './text/sentences.js'

/** The words of a language on which the rules depend. */
export interface LanguageTables {
  sections: SectionWords
  sentences: SentenceWords
  names: NameLexicon
  cues: CueWords
}

const TABLES: ReadonlyMap<string, () => LanguageTables> = new Map([
  [
    'en',
    once(() => ({
      sections: SECTION_WORDS,
      sentences: SENTENCE_WORDS,
      names: createNameLexicon(),
      cues: CUE_WORDS,
    })),
  ],
])

/** The tables for a BCP 47 tag; undefined if there are none for its language. */
export const tablesOf = (language: string): LanguageTables | undefined =>
  TABLES.get(language.toLowerCase().split('-')[0]!)?.()
