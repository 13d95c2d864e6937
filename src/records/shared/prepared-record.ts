import type { Span } from '../../model/text.js'
import type {
  CitationRole,
  DateBasis,
  InvolvementRole,
  LinkRel,
  RecordKind,
  SectionKind,
} from '../../model/vocabulary.js'
import type { ConflictNote } from '../conflicts/note.js'
import type { EventNote } from '../events/note.js'
import type { FigureNote } from '../figures/note.js'
import type { ImageNote } from '../images/note.js'
import type { Mention } from '../mentions/mention.js'
import type { QuoteNote } from '../quotes/note.js'
import type { RelationNote } from '../relations/note.js'

/** What a record of each kind is prepared from. */
export interface Notes {
  mention: Mention
  quote: QuoteNote
  event: EventNote
  figure: FigureNote
  image: ImageNote
  relation: RelationNote
  conflict: ConflictNote
}

/** A cited span of a record. */
export interface Citation extends Span {
  role: CitationRole
  /** The claim of a conflict that the span states, counted from 1. */
  claim?: number
}

/** An entity that takes part in a record. */
export interface Involvement {
  entity: string
  role: InvolvementRole
}

/** Another record of the article that a record is linked to. */
export interface Link {
  rel: LinkRel
  kind: RecordKind
  id: string
}

/** The date columns of a record; all null if it is undated. */
export type DateColumns = Record<
  'date' | 'dateEarliest' | 'dateLatest' | 'dateReason',
  string | null
> &
  Record<'dateFirst' | 'dateLast', number | null> & { dateBasis: DateBasis | null }

interface Prepared {
  id: string
  citations: Citation[]
  involvements: Involvement[]
  links: Link[]
  date: DateColumns
  position: number
  section: SectionKind
}

/** A record, ready to be written: its words are found and its references checked. */
export type PreparedRecord<Kind extends keyof Notes = keyof Notes> = {
  [K in Kind]: Prepared & { kind: K; note: Notes[K] }
}[Kind]

/** The internal keys that the row of a record holds. */
export interface RecordKeys {
  key: number
  articleKey: number
  /** The key of an entity of the article, by its public id. */
  entityKey: (entity: string) => number
}
