import { groupBy } from '../../model/group-by.js'
import type { KnowledgeBaseEntry } from '../../compose/entity-ids.js'
import { VerbatimError } from '../../model/errors.js'
import type { IndexedText, Span } from '../../model/text/text.js'

/*
 * The common model of all source formats: annotations that stand apart from the text and keep the
 * types of their source. A mapping turns these types into records. Offsets are code points of the
 * text.
 */

/** The base of all annotations. `id` and `type` are as in the source file. `line` counts from 1. */
export interface StandoffAnnotation {
  id: string
  type: string
  line: number
  /** A readable name, from which the id of the record is made instead of from `id`. */
  name?: string
  /** The source file, if it is not that of the other annotations. */
  file?: string
  /** The annotators who made it, if the file or the merging names them. */
  annotators?: string[]
}

/** Marks words of the text. A discontinuous annotation has several spans. */
export interface TextBoundAnnotation extends StandoffAnnotation {
  spans: Span[]
}

export interface Argument {
  role: string
  /** The id of a text-bound annotation or a structure. */
  target: string
}

/** Joins annotations by roles: an event, which a text-bound annotation triggers, or a relation. */
export interface Structure extends StandoffAnnotation {
  kind: 'relation' | 'event'
  /** The id of a text-bound annotation. */
  trigger?: string
  arguments: Argument[]
}

/** Qualifies another annotation, its `target`. */
export interface Attribute extends StandoffAnnotation {
  target: string
  /** Undefined for a flag. */
  value?: string
}

/** Links an annotation to an entry of a knowledge base. */
export interface Normalization extends StandoffAnnotation, KnowledgeBaseEntry {
  target: string
  /** The entry's preferred name. */
  label?: string
}

/** An annotator's remark on another annotation. */
export interface Comment extends StandoffAnnotation {
  target: string
  text: string
}

/**
 * A record that this API has published: its note without the cited words, and the spans with these
 * words. `type` is the kind of record.
 */
export interface PublishedRecord extends StandoffAnnotation {
  note: Readonly<Record<string, unknown>>
  citations: { role: string; claim?: number; span: Span }[]
}

/** Declares that annotations name the same thing. */
interface Equivalence extends StandoffAnnotation {
  members: string[]
}

/** All annotations of one text. */
export interface Standoff {
  file: string
  text: IndexedText
  textBounds: TextBoundAnnotation[]
  structures: Structure[]
  attributes: Attribute[]
  normalizations: Normalization[]
  comments: Comment[]
  equivalences: Equivalence[]
  published: PublishedRecord[]
  /** Annotations that the format allows, but that this model cannot hold. */
  unmapped: Unmapped[]
  /**
   * Other content of the file that is not read, such as part-of-speech tags, with its number of
   * occurrences.
   */
  unread: Map<string, number>
}

/** An annotation that is not in the annotation file, or not in full. */
export interface Unmapped {
  file: string
  line: number
  id: string
  type: string
  reason: string
}

/** The type of a line or a JSON value that is not an annotation. */
export const UNREADABLE = 'unreadable'

export const emptyStandoff = (file: string, text: IndexedText): Standoff => ({
  file,
  text,
  textBounds: [],
  structures: [],
  attributes: [],
  normalizations: [],
  comments: [],
  equivalences: [],
  published: [],
  unmapped: [],
  unread: new Map(),
})

export function reportUnmapped(
  { file, unmapped }: Pick<Standoff, 'file' | 'unmapped'>,
  { file: own = file, line, id, type }: StandoffAnnotation,
  reason: string,
): void {
  unmapped.push({ file: own, line, id, type, reason })
}

export function countUnread({ unread }: Pick<Standoff, 'unread'>, what: string, count = 1): void {
  unread.set(what, (unread.get(what) ?? 0) + count)
}

/**
 * The maximum number of annotations of one article. It would take minutes to find the words of
 * more.
 */
export const MAX_ANNOTATIONS = 10_000

export const tooManyAnnotations = (file: string): VerbatimError =>
  new VerbatimError(
    `file "${file}" has more than ${MAX_ANNOTATIONS} annotations, the limit for one article`,
  )

/** Groups annotations by the id of the annotation that they qualify. */
export const groupByTarget = <T extends { target: string }>(
  annotations: readonly T[],
): Map<string, T[]> => groupBy(annotations, ({ target }) => target)
