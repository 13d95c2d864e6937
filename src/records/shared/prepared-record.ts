import type { Span } from '../../model/text.js'
import type {
  CitationRole,
  DateBasis,
  InvolvementRole,
  LinkRel,
  RecordKind,
  SectionKind,
} from '../../model/vocabulary.js'

/** A cited span of a record. */
export interface Citation extends Span {
  role: CitationRole
  /** The claim of a conflict that the span states, counted from 1. */
  claim?: number
}

/** The date columns of a record; all null if it is undated. */
export type DateColumns = Record<
  'date' | 'dateEarliest' | 'dateLatest' | 'dateReason',
  string | null
> &
  Record<'dateFirst' | 'dateLast', number | null> & { dateBasis: DateBasis | null }

/** A record of any kind, ready to be written: its words are found and its references checked. */
export interface PreparedRecord<Note = unknown> {
  kind: RecordKind
  id: string
  /** The record as the annotation file states it. */
  note: Note
  citations: Citation[]
  involvements: { entity: string; role: InvolvementRole }[]
  links: { rel: LinkRel; kind: RecordKind; id: string }[]
  date: DateColumns
  position: number
  section: SectionKind
}

/** The internal keys that the row of a record holds. */
export interface RecordKeys {
  key: number
  articleKey: number
  /** The key of an entity of the article, by its public id. */
  entityKey: (entity: string) => number
}
