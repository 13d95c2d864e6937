import { VerbatimError } from '../model/errors.js'
import type { IndexedText, Span } from '../model/text.js'

/*
 * What both formats are read into: annotations that stand off from a text, with their own types, before a mapping
 * says what those are here. Offsets are code points of the text.
 */

/** Any annotation: its id in the file, its type there, and the line (from 1) on which it stands. */
export interface Item {
  id: string
  type: string
  line: number
  /** What its record is to be called, where that is not the id. */
  name?: string
}

/** A stretch of text, in several pieces where it is broken (discontiguous). */
export interface MarkedSpan extends Item {
  places: Span[]
}

export interface Argument {
  role: string
  /** The id of a span or a structure. */
  target: string
}

/** A relation between annotations, or an event that a span triggers. */
export interface Structure extends Item {
  kind: 'relation' | 'event'
  trigger?: string
  arguments: Argument[]
}

export interface Attribute extends Item {
  target: string
  /** None: a flag. */
  value?: string
}

/** What a span names, in a knowledge base: `scheme` "Wikidata", `key` "Q76". */
export interface Reference extends Item {
  target: string
  scheme: string
  key: string
  /** The preferred name there. */
  label?: string
}

export interface Remark extends Item {
  target: string
  text: string
}

/** Spans that name the same thing. */
export interface Equivalence extends Item {
  members: string[]
}

export interface Standoff {
  file: string
  text: IndexedText
  spans: MarkedSpan[]
  structures: Structure[]
  attributes: Attribute[]
  references: Reference[]
  remarks: Remark[]
  equivalences: Equivalence[]
  /** What the format allows and this program has no use for. */
  unmapped: Unmapped[]
}

/** An annotation, or a part of one, that the annotation file does not hold, and why. */
export interface Unmapped {
  file: string
  line: number
  id: string
  why: string
}

export const emptyStandoff = (file: string, text: IndexedText): Standoff => ({
  file,
  text,
  spans: [],
  structures: [],
  attributes: [],
  references: [],
  remarks: [],
  equivalences: [],
  unmapped: [],
})

/** Annotations of one article; beyond, finding the words of each would take minutes. */
export const MAX_ANNOTATIONS = 10_000
/** Faults of one file that are told. */
const MAX_FAULTS = 20

/** The faults of a file as they are found, each at a line and a column from 1. */
export function faultsOf(file: string) {
  const lines: string[] = []
  let count = 0
  return {
    add(line: number, column: number, message: string): void {
      if (++count <= MAX_FAULTS) lines.push(`${file}:${line}:${column} ${message}`)
    },
    /** @throws VerbatimError with the faults as lines, where there are any. */
    end(): void {
      if (count > MAX_FAULTS) lines.push(`${file}: and ${count - MAX_FAULTS} more faults`)
      if (count > 0) throw new VerbatimError(lines.join('\n'))
    },
  }
}
export type Faults = ReturnType<typeof faultsOf>

export const tooMany = (file: string): VerbatimError =>
  new VerbatimError(
    `file "${file}" holds more than ${MAX_ANNOTATIONS} annotations, which is more than one article can have`,
  )
