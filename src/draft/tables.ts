import type { SectionWords } from './sections.js'
import { SECTION_WORDS } from './en/section-words.js'

/** The words of a language on which the rules depend. */
export interface LanguageTables {
  sections: SectionWords
}

const TABLES: ReadonlyMap<string, LanguageTables> = new Map([['en', { sections: SECTION_WORDS }]])

/** The tables for a BCP 47 tag; undefined if there are none for its language. */
export const tablesOf = (language: string): LanguageTables | undefined =>
  TABLES.get(language.toLowerCase().split('-')[0]!)
