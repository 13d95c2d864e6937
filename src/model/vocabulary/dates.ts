import { termsOf, type Term } from './term.js'

/** The sources for the date of a record. */
const RECORD_BASES = {
  stated: { definition: 'the cited words alone give the date' },
  inferred: { definition: 'the date follows from words of the text, as `reason` says' },
} as const satisfies Record<string, Term>
export type RecordDateBasis = keyof typeof RECORD_BASES
export const RECORD_DATE_BASES = termsOf(RECORD_BASES)

/** The sources for the date of an article, which may also come from outside the text. */
export const BASES = {
  ...RECORD_BASES,
  metadata: { definition: 'the date of an article is known from outside the text' },
} as const satisfies Record<string, Term>
export type DateBasis = keyof typeof BASES
export const DATE_BASES = termsOf(BASES)

/** The unit in which a date is given, from the finest to the coarsest. */
export const PRECISIONS = {
  time: { definition: 'a time of day' },
  day: { definition: 'a day' },
  month: { definition: 'a month' },
  season: { definition: 'a season' },
  quarter: { definition: 'three months' },
  third: { definition: 'four months' },
  half: { definition: 'six months' },
  year: { definition: 'a year' },
  decade: { definition: 'ten years' },
  century: { definition: 'a hundred years' },
  millennium: { definition: 'a thousand years' },
  unknown: { definition: 'coarser than a millennium, or not given' },
} as const satisfies Record<string, Term>
export type DatePrecision = keyof typeof PRECISIONS
export const DATE_PRECISIONS = termsOf(PRECISIONS)

/** The ways in which a date covers its days. */
export const EXTENTS = {
  at: { definition: 'it is one day or period' },
  throughout: { definition: 'it lasts from the first day to the last' },
  within: { definition: 'it is some time between the first day and the last' },
} as const satisfies Record<string, Term>
export type DateExtent = keyof typeof EXTENTS
export const DATE_EXTENTS = termsOf(EXTENTS)

/** Parts of a day, in order. */
export const DAY_PARTS = {
  'before-dawn': { definition: 'the hours between midnight and dawn' },
  'morning': { definition: 'from dawn to noon' },
  'noon': { definition: 'the middle of the day' },
  'afternoon': { definition: 'from noon to evening' },
  'evening': { definition: 'the end of the day' },
  'night': { definition: 'the hours from evening to midnight' },
} as const satisfies Record<string, Term>
export type PartOfDay = keyof typeof DAY_PARTS
export const PARTS_OF_DAY = termsOf(DAY_PARTS)
