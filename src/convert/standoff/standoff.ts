import type { KnowledgeBaseEntry } from '../../compose/entity-ids.js'
import { VerbatimError } from '../../model/errors.js'
import type { IndexedText, Span } from '../../model/text.js'

/*
 * The model that every source format is read into: annotations that stand off from a text and keep
 * the types of their own scheme. A mapping says what these types become. Offsets are code points of
 * the text.
 */

/** The base of all annotations. `id` and `type` are the source file's; `line` counts from 1. */
export interface StandoffAnnotation {
  id: string
  type: string
  line: number
  /** Names the record instead of `id`. */
  name?: string
  /** The source file, if it is not that of the other annotations. */
  file?: string
  /** The annotators who made it, if annotations of several are merged. */
  annotators?: string[]
}

/** Marks words of the text; a discontinuous annotation has several spans. */
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
 * A record that this API has published: its note without the words, and the spans that it cites. `type` is
 * its kind.
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
  /** Annotations that the format allows but this model cannot hold. */
  unmapped: Unmapped[]
  /** What the file has besides annotations of words and is not read, such as tags of parts of speech, and how often. */
  unread: Map<string, number>
}

/** An annotation that the annotation file does not hold, or not in full. */
export interface Unmapped {
  file: string
  line: number
  id: string
  type: string
  reason: string
}

/** The type of a line or a JSON value that is no annotation. */
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

/** The most annotations of one article. Finding the words of more would take minutes. */
export const MAX_ANNOTATIONS = 10_000

export const tooManyAnnotations = (file: string): VerbatimError =>
  new VerbatimError(
    `file "${file}" holds more than ${MAX_ANNOTATIONS} annotations, the limit for one article`,
  )

/** Annotations by the id of the one that they qualify. */
export function groupByTarget<T extends { target: string }>(
  annotations: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const annotation of annotations) {
    const group = groups.get(annotation.target)
    if (group === undefined) groups.set(annotation.target, [annotation])
    else group.push(annotation)
  }
  return groups
}
