import { termsOf, type Term } from './term.js'

/** The kinds of sections. */
export const SECTIONS = {
  headline: { definition: 'the headline', matches: ['schema:headline'] },
  body: { definition: 'every other line of the article', matches: ['schema:articleBody'] },
  caption: { definition: 'the sentences under a photo', matches: ['schema:caption'] },
  credit: { definition: 'the parenthesis after a caption', matches: ['schema:creditText'] },
  source: { definition: 'the line that names the source' },
  tag: { definition: 'a hashtag', matches: ['schema:keywords'] },
  boilerplate: { definition: 'what the page adds, such as a comment form' },
} as const satisfies Record<string, Term>
export type SectionKind = keyof typeof SECTIONS
export const SECTION_KINDS = termsOf(SECTIONS)

/** The roles of cited spans in their records. */
export const CITATIONS = {
  content: { definition: 'the words that state the record' },
  cue: { definition: 'the reporting words of a quote' },
  speaker: { definition: 'the words for the speaker of a quote' },
  addressee: { definition: 'the words for the addressee of a quote' },
  date: { definition: 'the words that date the record' },
  attribution: { definition: 'the words from which it is clear whose claim the record is' },
  evidence: { definition: 'words that complete the record' },
} as const satisfies Record<string, Term>
export type CitationRole = keyof typeof CITATIONS
export const CITATION_ROLES = termsOf(CITATIONS)

/** The kinds of places that an annotation may have missed (see coverage-gaps.ts). */
export const KINDS_OF_GAP = {
  'capitals': { definition: 'capitalised words outside names and dates' },
  'quotation-marks': { definition: 'a quotation mark outside quotes and names' },
  'numbers': { definition: 'a number outside figures and dates' },
} as const satisfies Record<string, Term>
export type GapKind = keyof typeof KINDS_OF_GAP
export const GAPS = termsOf(KINDS_OF_GAP)

/** The units of offsets. */
export const KINDS_OF_OFFSET_UNIT = {
  codepoint: { definition: 'Unicode code points' },
  utf16: {
    label: 'UTF-16 code unit',
    definition: 'UTF-16 code units, as in JavaScript, Java and C#',
  },
} as const satisfies Record<string, Term>
export type OffsetUnit = keyof typeof KINDS_OF_OFFSET_UNIT
export const OFFSET_UNITS = termsOf(KINDS_OF_OFFSET_UNIT)
