import type { VerbatimError } from '../../model/errors.js'
import type { OffsetUnit } from './offset-conventions.js'
import type { Standoff } from './standoff.js'

/** The properties of a publication as its source states them. They come from outside the text. */
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

/** One text with its annotations, as read from a source file. */
export interface SourceDocument {
  /**
   * The name of the document in a file of several documents. The id of the article is made from it.
   */
  name?: string
  head?: DocumentHead
  standoff: Standoff
}

/** A document that its annotators skipped or rejected. */
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
  /** The content in chunks, for files of any length. */
  chunks: () => Iterator<string, void>
  /**
   * The content of the text file, for formats without the text.
   * @throws VerbatimError if it cannot be read.
   */
  textBeside: () => string
  /** The unit of offsets, if the words of the annotations do not show it. */
  offsets?: OffsetUnit | undefined
  /** True to make each sentence of a file of tokens a document. */
  bySentence?: boolean | undefined
}
