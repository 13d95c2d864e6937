import type { RecordDateBasis } from '../../model/vocabulary/dates.js'

/** The result of a pattern for the words that it matches. */
export interface ReadDate {
  edtf: string
  basis: RecordDateBasis
  /** The words of the date from which this one follows, unless it follows from the day of the article. */
  from?: string
}

export interface DateContext {
  /** The day of the article, as YYYY-MM-DD; undefined if it is not known. */
  anchor: string | undefined
  /** The words of the sentence before the date. */
  before: string
  /** The date that the text gives before this one. */
  previous: { words: string; edtf: string } | undefined
}

type Groups = Readonly<Record<string, string | undefined>>

/** Words for a date, and how to read them. The first pattern that matches a place wins. */
export interface DatePattern {
  name: string
  words: RegExp
  /** True if its number is also a figure: "11 years ago". */
  isFigure: boolean
  /** Undefined if the words give no date: for example, a relative date without an anchor. */
  read: (groups: Groups, context: DateContext) => ReadDate | undefined
}
