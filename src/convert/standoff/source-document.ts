import type { VerbatimError } from '../../model/errors.js'
import type { OffsetUnit } from './countings.js'
import type { Standoff } from './standoff.js'

/** What a source says of the publication of a text. It comes from outside the text. */
export interface DocumentHead {
  title?: string
  /** A BCP 47 tag. */
  language?: string
  url?: string
  /** An EDTF date. */
  published?: string
  authors?: string[]
  publisher?: string
}

/** One text with its annotations, as a reader gives it. */
export interface SourceDocument {
  /** The name of the document in a file of several. The id of its article is made from it. */
  name?: string
  head?: DocumentHead
  standoff: Standoff
}

/** A document that its annotators have left out on purpose. */
export interface SkippedDocument {
  /** The reason. */
  skipped: string
  line: number
}

/** A document, or the reason why there is none. */
export type ReadResult = SourceDocument | SkippedDocument | VerbatimError

/** A file to convert. */
export interface SourceFile {
  path: string
  /**
   * The whole content.
   * @throws VerbatimError if it cannot be read.
   */
  content: () => string
  /** The content a part at a time, for files of any length. */
  chunks: () => Iterator<string, void>
  /**
   * The text in a file of its own, for formats that do not hold it.
   * @throws VerbatimError if it cannot be read.
   */
  textBeside: () => string
  /** What offsets count, if the words of the annotations do not tell. */
  offsets?: OffsetUnit | undefined
  /** Whether each sentence of a file of tokens is a document. */
  bySentence?: boolean | undefined
}
