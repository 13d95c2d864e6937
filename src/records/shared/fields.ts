import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { RecordKind } from '../../model/vocabulary/records.js'
import { recordCite, type CitedSpans, type CitedTable } from './cite.js'
import { originFields } from './origin-sql.js'
import { addressFields, articleReference, citationList, linkList } from './json-sql.js'

/* SQL for the properties that the records of an article share. */

/** SQL for `recordHead` (model/shapes/record-shapes.ts). */
export const headFields = (
  kind: RecordKind,
  t: CitedTable & { id: SQLiteColumn },
  citedSpans: CitedSpans = 'same-line',
) => ({
  id: sql`${t.id}`,
  ...addressFields(kind, t.id),
  article: articleReference(t.articleKey),
  cite: recordCite(t, citedSpans),
})

/** SQL for `recordTail` (model/shapes/record-shapes.ts). */
export const tailFields = (t: Record<'key' | 'section' | 'note', SQLiteColumn>) => ({
  section: sql`${t.section}`,
  note: sql`${t.note}`,
  ...originFields(t.key),
  related: linkList(t.key),
  citations: citationList(t.key),
})
