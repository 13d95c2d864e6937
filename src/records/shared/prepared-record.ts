import type { Span } from '../../model/text/text.js'
import type { Voice } from '../../model/vocabulary/claims.js'
import type {
  DateBasis,
  DateExtent,
  DatePrecision,
  PartOfDay,
} from '../../model/vocabulary/dates.js'
import type { LinkRel } from '../../model/vocabulary/links.js'
import type { ListedKind, PlacedKind } from '../../model/vocabulary/records.js'
import type { InvolvementRole } from '../../model/vocabulary/roles.js'
import type { CitationRole, SectionKind } from '../../model/vocabulary/text.js'
import type { Origin } from './origin.js'

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

/** Another record of the article with which a record is linked. */
export interface Link {
  rel: LinkRel
  kind: ListedKind
  id: string
  /** False if only the other record states the link. */
  written: boolean
}

/** Whose claim a record, or a claim of a conflict, is. */
export interface Attribution {
  /** The number of the claim; null unless the record is a conflict. */
  claim: number | null
  voice: Voice
  /** `assertedBy` of the note without its words, as JSON. */
  assertedBy: string | null
  /** Its claimants: the id of the quote, and that of the speaker or else words of the article. */
  sayers: Record<'quote' | 'speaker' | 'speakerText', string | null>[]
}

/** The date columns of a record; all null but the order if it is undated. */
export interface DateColumns {
  date: string | null
  dateFirst: number | null
  dateLast: number | null
  dateSort: number | null
  dateEarliest: string | null
  dateLatest: string | null
  datePrecision: DatePrecision | null
  dateExtent: DateExtent | null
  dateApproximate: number | null
  dateUncertain: number | null
  datePartOfDay: PartOfDay | null
  dateText: string | null
  dateBasis: DateBasis | null
  dateReason: string | null
  dateUnits: string | null
  dateOrder: number
}

/** A record, ready to be written: its words are found and its references checked. */
export interface PreparedRecord<Note = unknown> {
  kind: PlacedKind
  id: string
  /** Its note in the annotation file; for a mention, the words of the text. */
  note: Note
  citations: Citation[]
  involvements: Involvement[]
  links: Link[]
  /** True if a conflict is about the record. */
  disputed: boolean
  /** One for each claim of a conflict; none if the kind of record claims nothing. */
  attributions: Attribution[]
  date: DateColumns
  origin: Origin
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
