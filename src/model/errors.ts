/** An error that a person can act on: commands print its message as one line and exit with 1. */
export class VerbatimError extends Error {
  override name = 'VerbatimError'
}

/** One thing that is wrong with an annotation file. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the annotation file. */
  pointer: string
  /** What is wrong, and what would be right. */
  message: string
}

/** All faults of one annotation file. */
export class AnnotationError extends VerbatimError {
  constructor(readonly file: string, readonly faults: readonly Fault[], lines: readonly string[]) {
    super(lines.join('\n'))
  }
}
