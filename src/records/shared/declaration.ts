import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { TSchema } from 'typebox'
import type { Fault } from '../../model/errors.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import type { ListedKind, PlacedKind, RecordKind } from '../../model/vocabulary/records.js'
import type { Collection } from '../../query/collection.js'
import type { RecordNote } from './notes.js'
import type { CitedWords, NamedEntity, StatementNote } from './cited-words.js'
import type { PreparedRecord, RecordKeys } from './prepared-record.js'

/* The declaration of a kind of record, in its `kind.ts`. `records/registry.ts` lists them all. */

/** Any kind of record. */
export interface KindDeclaration<Kind extends RecordKind = RecordKind> {
  kind: Kind
  /** The list of its records: shape, filters, sort keys, formats. */
  collection: Collection
  table: SQLiteTable & Record<'key' | 'id', SQLiteColumn>
  /** SQL for a record's title: in search hits, in summaries and as the body of its annotation. */
  title: SQL
  /** SQL for those who claim what a record states; null if the article states it itself. */
  claimants?: SQL
  /** The key of the entity that a record names. Summaries show the entity instead of the title. */
  namedEntity?: SQLiteColumn
  /** Further properties of summaries: a term of its type, its number, and the key of its speaker. */
  summary?: { type?: SQLiteColumn; value?: SQLiteColumn | SQL; speaker?: SQLiteColumn }
  /** The components that this collection's shape adds to the OpenAPI document. */
  components?: readonly TSchema[]
}

/** A kind whose records belong to one article. A record is prepared from a `Note`. */
export interface PlacedDeclaration<
  Kind extends PlacedKind = PlacedKind,
  Note = unknown,
> extends KindDeclaration<Kind> {
  table: KindDeclaration['table'] & Record<'articleKey' | 'position', SQLiteColumn>
  /** The row of a record in `table`. */
  row(record: PreparedRecord<Note>, keys: RecordKeys): object
  /** The annotator's words by which search finds a record, in addition to the cited words. */
  searchLabel?(note: Note): string
  /** The record as a note of an annotation file, without the words that it cites; see note-json.ts. */
  noteJson: SQL
  /** A table with several rows for a record. */
  parts?: { table: SQLiteTable; rows(record: PreparedRecord<Note>, keys: RecordKeys): object[] }
}

/** A kind whose records an annotation file lists under the name of the collection. */
export interface ListedDeclaration<
  Kind extends ListedKind = ListedKind,
  Note extends RecordNote = RecordNote,
  Complete extends Note = Note,
> extends PlacedDeclaration<Kind, Complete> {
  note: NoteDeclaration<Note, Complete>
}

/** The notes by which an annotation file states the records of a kind. */
export interface NoteDeclaration<
  Note extends RecordNote = RecordNote,
  Complete extends Note = Note,
> {
  schema: TSchema
  /** Describes the list of notes in the schema of annotation files. */
  description: string
  /** The words that state a record, apart from those of its date and its evidence. */
  words(note: Note): CitedWords[]
  /** The statements of a note that may be a speaker's claim. */
  statements?(note: Note): StatementNote[]
  /** The entities that a note names, each in its role. */
  entities?(note: Note): NamedEntity[]
  /** The words of which an id is made if a note has none; default: the first words that it cites. */
  idWords?(note: Note): string
  /** The property that dates a record. */
  dateProperty?: 'date' | 'period'
  /** The faults of a note that its schema cannot find; pointers are within the note. */
  faults?(note: Note): Fault[]
  /** Completes a note by the text around its content, such as the kind of a quote by its marks. */
  complete?(note: Note, content: readonly Span[], text: IndexedText): Complete
}
