import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { TSchema } from 'typebox'
import type { RecordKind } from '../../model/vocabulary.js'
import type { Collection } from '../../query/collection.js'

/* What a kind of record declares in its `kind.ts`. `records/registry.ts` lists the declarations. */

export interface Kind<Name extends RecordKind = RecordKind> {
  kind: Name
  /** The list of its records: shape, filters, sort keys, formats. */
  collection: Collection
  table: SQLiteTable & Record<'key' | 'id', SQLiteColumn>
  /** SQL for a record's title: in search hits, in summaries and as the body of its annotation. */
  title: SQL
  /** The key of the entity that a record names. Summaries show the entity instead of the title. */
  namedEntity?: SQLiteColumn
  /** The components of the OpenAPI document to which only this collection's shape refers. */
  components?: readonly TSchema[]
}

/** A kind whose records belong to one article and have a place in its text. */
export interface PlacedKind<Name extends RecordKind = RecordKind> extends Kind<Name> {
  table: Kind['table'] & Record<'articleKey' | 'position', SQLiteColumn>
}
