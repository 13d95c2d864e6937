import type { Span } from './text/text.js'

/** An error that a person can act on. Commands print its lines and exit with 1. */
export class VerbatimError extends Error {
  override name = 'VerbatimError'
  /**
   * One line for each fault. A line may quote a file or a client, including line ends: print it
   * escaped.
   */
  readonly lines: readonly string[]
  constructor(message: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof message === 'string' ? [message] : message
    super(lines.join('\n'), options)
    this.lines = lines
  }
}

/** Combines the lines of several errors in one error. */
export const allOf = (errors: readonly VerbatimError[]): VerbatimError =>
  new VerbatimError(errors.flatMap(({ lines }) => lines))

/** A wrong parameter of a request. */
export interface ParameterFault {
  parameter: string
  detail: string
  /** The allowed values, if they can be listed. */
  allowed?: string[]
}

/** Parameters of the right type with a wrong value. The API answers with a problem of this code. */
export class QueryError extends Error {
  override name = 'QueryError'
  constructor(
    readonly code: 'invalid-parameter' | 'invalid-cursor',
    readonly faults: readonly [ParameterFault, ...ParameterFault[]],
  ) {
    super(faults[0].detail)
  }
}

/** One fault of a file that people write. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the file. */
  pointer: string
  /** The fault, and how to correct it. */
  message: string
  /** The words of the file that are at fault. */
  words?: string
  /** The passage of the text that is most similar to these words. */
  nearest?: Span
  /** The places that the words may mean. */
  choices?: readonly Choice[]
}

/** A place in the text that words of a file may mean. */
export interface Choice {
  /** The selector or plain string that means this place. It can be pasted into the file. */
  words: string | object
  start: number
  end: number
  /** The passage around the place. */
  context: string
}

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, as in editors. */
export interface Position {
  line: number
  column: number
}

export interface LocatedFault extends Fault, Position {}

/** All faults of one annotation file. */
export class AnnotationError extends VerbatimError {
  constructor(
    readonly file: string,
    readonly faults: readonly LocatedFault[],
    lines: readonly string[],
  ) {
    super(lines)
  }
}

/**
 * A request that would take more work than the limits allow. The API answers with `too-expensive`.
 */
export class TooExpensiveError extends Error {
  override name = 'TooExpensiveError'
  constructor(
    /** The milliseconds that a request may take. */
    readonly budget: number,
  ) {
    super(`the request would take more than ${budget} milliseconds`)
  }
}

/**
 * A request that the server cannot take at the moment, because of its load. The API answers with
 * `overloaded`.
 */
export class OverloadedError extends Error {
  override name = 'OverloadedError'
}
