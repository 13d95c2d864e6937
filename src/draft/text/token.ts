import type { Range } from '../../model/text/ranges.js'
import type { SectionKind } from '../../model/vocabulary/text.js'

/** Universal part-of-speech tags (universaldependencies.org), as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, a number or a sign of the text, with its place in UTF-16 offsets. */
export interface Token extends Range {
  words: string
  lower: string
  /** The dictionary form in lower case. */
  lemma: string
  pos: PartOfSpeech
  /** True if white space stands before it. */
  isSpaced: boolean
}

/** Words in quotation marks, as token indexes: `end` is after the closing mark. */
export interface Quotation extends Range {
  /** True if the paragraph ends before the quotation does. */
  isOpen: boolean
}

/** One line of the text that is not blank, in UTF-16 offsets. */
export interface Line extends Range {
  words: string
  kind: SectionKind
}

/** A line with its tokens. Ranges of sentences and quotations are token indexes. */
export interface Paragraph extends Line {
  tokens: readonly Token[]
  quotations: readonly Quotation[]
  sentences: readonly Range[]
}
