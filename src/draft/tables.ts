import { once } from '../model/once.js'
import type { DatePattern } from './dates/date-pattern.js'
import { DATE_PATTERNS } from './en/date-patterns.js'
import { FACT_WORDS } from './en/fact-words.js'
import { FIGURE_WORDS } from './en/figure-words.js'
import type { FactWords } from './facts/fact-words.js'
import type { FigureWords } from './figures/figure.js'
import { CUE_WORDS } from './en/reporting-verbs.js'
import { INNER_CLUES } from './en/inner-name-clues.js'
import { createNameLexicon } from './en/name-lexicon.js'
import { OUTER_CLUES } from './en/outer-name-clues.js'
import { SECTION_WORDS } from './en/section-words.js'
import { SENTENCE_WORDS } from './en/sentence-words.js'
import type { Clue } from './names/clue.js'
import type { NameLexicon } from './names/lexicon.js'
import type { CueWords } from './quotes/cue-words.js'
import type { SectionWords } from './sections.js'
import type { SentenceWords } from './text/sentences.js'

/** The words of a language on which the rules depend. */
export interface LanguageTables {
  sections: SectionWords
  sentences: SentenceWords
  names: NameLexicon
  nameClues: readonly Clue[]
  cues: CueWords
  dates: readonly DatePattern[]
  figures: FigureWords
  facts: FactWords
}

const TABLES: ReadonlyMap<string, () => LanguageTables> = new Map([
  [
    'en',
    once(() => ({
      sections: SECTION_WORDS,
      sentences: SENTENCE_WORDS,
      names: createNameLexicon(),
      nameClues: [...INNER_CLUES, ...OUTER_CLUES],
      cues: CUE_WORDS,
      dates: DATE_PATTERNS,
      figures: FIGURE_WORDS,
      facts: FACT_WORDS,
    })),
  ],
])

/** The tables for a BCP 47 tag; undefined if there are none for its language. */
export const tablesOf = (language: string): LanguageTables | undefined =>
  TABLES.get(language.toLowerCase().split('-')[0]!)?.()
