import type { Range } from '../../model/text/ranges.js'
import type { FigureBound, FigureKind } from '../../model/vocabulary/figures.js'

/** A number with its unit and its bound, in UTF-16 offsets. */
export interface FoundFigure extends Range {
  /** The name of the rule that found it. */
  rule: string
  kind: FigureKind
  value: number
  unit: string | undefined
  /** ISO 4217. */
  currency: string | undefined
  bound: FigureBound | undefined
  direction: 'up' | 'down' | 'unchanged' | undefined
  /** The thing that it counts or measures. */
  measure: string
}

/** The words of a language around numbers, as regular expressions without flags. */
export interface FigureWords {
  /** Number words and digits with scales: "two hundred", "4.5 million". */
  number: string
  /** Words after a number that make it money, a percentage, a duration. */
  currencies: string
  percent: string
  durations: string
  /** Words between a number and its unit. */
  between: string
  /** Words that bound a number, before it. */
  bounds: string
  /** Words after a number that bound it. */
  boundsAfter: string
  directions: Readonly<Record<'up' | 'down', string>>
  /** Words around digits that are not a figure. */
  noFigure: RegExp
  /** The ending of "two-way", and the unit that it stands for. */
  ways: RegExp
  wayUnit: string
  /** Number words that are often pronouns or part of a fixed phrase. */
  ambiguous: RegExp
  /** Pronouns and adverbs that end what is counted. */
  endOfUnit: RegExp
  /** Words between what is counted and what it is of: "5 tons of wheat". */
  of: ReadonlySet<string>
  /** The ending of participles before what is counted. */
  participle: RegExp
  /** Pronouns that stand for what is counted. */
  counted: ReadonlySet<string>
  /** The article before a number: a word that adds nothing to it, and one that means "one". */
  only: RegExp
  both: RegExp
}
