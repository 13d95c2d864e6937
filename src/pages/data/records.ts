import type { Static } from 'typebox'
import type { DateValue, ReferenceValue } from '../../model/shapes/record-shapes.js'
import type { CitationShape } from '../../model/shapes/span-shapes.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { CitationRole, SectionKind } from '../../model/vocabulary/text.js'
import type { ArticleShape } from '../../records/articles/schema.js'
import type { ConflictShape } from '../../records/conflicts/schema.js'
import type { EntityShape } from '../../records/entities/schema.js'
import type { EventShape } from '../../records/events/schema.js'
import type { FigureShape } from '../../records/figures/schema.js'
import type { ImageShape } from '../../records/images/schema.js'
import type { MentionShape } from '../../records/mentions/schema.js'
import type { QuoteShape } from '../../records/quotes/schema.js'
import type { RelationShape } from '../../records/relations/schema.js'

/* The records as pages read them: the JSON that the API serves. */

export type Article = Static<typeof ArticleShape>
export type Conflict = Static<typeof ConflictShape>
export type Entity = Static<typeof EntityShape>
export type EventRecord = Static<typeof EventShape>
export type Figure = Static<typeof FigureShape>
export type Image = Static<typeof ImageShape>
export type Mention = Static<typeof MentionShape>
export type Quote = Static<typeof QuoteShape>
export type Relation = Static<typeof RelationShape>
export type Citation = Static<typeof CitationShape>
export type { DateValue, ReferenceValue }

/** The records by their kind. */
export interface RecordOf {
  article: Article
  entity: Entity
  mention: Mention
  quote: Quote
  event: EventRecord
  figure: Figure
  image: Image
  relation: Relation
  conflict: Conflict
}
export type AnyRecord = { [Kind in RecordKind]: { kind: Kind; record: RecordOf[Kind] } }[RecordKind]

export interface Section {
  kind: SectionKind
  start: number
  end: number
}

/** A cited span, with the key of its record. */
export interface CitedSpan {
  record: number
  role: CitationRole
  start: number
  end: number
}

/** The spans that state a record, as opposed to those that date or support it. */
export const contentOf = ({ citations }: { citations: readonly Citation[] }): Citation[] =>
  citations.filter(({ role }) => role === 'content')

/** The span that a link to a record leads to. */
export const firstSpan = (record: { citations: readonly Citation[] }): Citation | undefined =>
  contentOf(record)[0] ?? record.citations[0]
