import type { Span } from './text.js'

/** An error that a person can act on: commands print its message as one line and exit with 1. */
export class VerbatimError extends Error {
  override name = 'VerbatimError'
}

/** One thing that is wrong with the parameters of a request. */
export interface ParameterFault {
  parameter: string
  detail: string
  /** Values that would be right, where they can be listed. */
  allowed?: string[]
}

/** Parameters of the right type that make no sense; the API answers with a problem of this code. */
export class QueryError extends Error {
  override name = 'QueryError'
  constructor(
    readonly code: 'invalid-parameter' | 'invalid-cursor',
    readonly faults: readonly [ParameterFault, ...ParameterFault[]],
  ) {
    super(faults[0].detail)
  }
}

/** One thing that is wrong with an annotation file. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the annotation file. */
  pointer: string
  /** What is wrong, and what would be right. */
  message: string
  /** The words of the file that are concerned. */
  words?: string
  /** The passage of the text that is nearest to them, in code points. */
  nearest?: Span
}

/** A fault with its place in the annotation file; both count from 1, the column in UTF-16 units, as editors do. */
export interface LocatedFault extends Fault {
  line: number
  column: number
}

/** All faults of one annotation file. */
export class AnnotationError extends VerbatimError {
  constructor(
    readonly file: string,
    readonly faults: readonly LocatedFault[],
    lines: readonly string[],
  ) {
    super(lines.join('\n'))
  }
}
