import type { Range } from '../../model/text/ranges.js'
import type { Phrase } from './noun-phrases.js'

/** A part of what is said, as token indexes of a paragraph. */
export interface Piece extends Range {
  paragraph: number
}

/** Words and their speaker, found in one sentence; further quotations may be added. */
export interface Attribution {
  paragraph: number
  /** The name of the rule that found it. */
  rule: string
  content: Piece[]
  cue: Range | undefined
  speaker: Phrase | undefined
  /** The paragraph of the speaker. */
  speakerParagraph: number
  addressee?: Range
  /** Another attribution whose speaker goes on. */
  continues?: Attribution
}

/** An attribution before it has a paragraph: its content is in token indexes of the paragraph. */
export type Found = Omit<Attribution, 'content' | 'paragraph' | 'speakerParagraph'> & {
  content: Range[]
}

/** True if the reporting words stand inside the words of another speaker: "told" in "Lund says she told him to go". */
export const isInsideOther = ({ cue }: Found, others: readonly Found[]): boolean =>
  cue !== undefined &&
  others.some(
    (other) =>
      other.cue !== cue &&
      other.content.some(({ start, end }) => start <= cue.start && cue.end <= end),
  )
