import type { RecordKind } from '../model/vocabulary.js'
import type { Mention } from './mentions.js'
import type { NoteOf } from './prepare.js'
import { claimRows, conflictRow } from '../records/conflicts/row.js'
import { eventRow } from '../records/events/row.js'
import { figureRow } from '../records/figures/row.js'
import { imageRow } from '../records/images/row.js'
import { mentionRow } from '../records/mentions/row.js'
import { quoteRow } from '../records/quotes/row.js'
import { relationRow } from '../records/relations/row.js'
import type { Citation, PreparedRecord, RecordKeys } from '../records/shared/prepared-record.js'
import type { ArticleRows } from './tables.js'

/** Adds the rows of an article's records, whose keys are those from `firstKey` on. */
export function addRecordRows(
  rows: ArticleRows,
  all: readonly PreparedRecord[],
  firstKey: number,
  articleKey: number,
  entityKey: RecordKeys['entityKey'],
): void {
  const recordKeys = new Map(all.map(({ kind, id }, i) => [`${kind} ${id}`, firstKey + i]))
  const recordKeyOf = (kind: RecordKind, id: string): number => recordKeys.get(`${kind} ${id}`)!
  for (const [i, record] of all.entries()) {
    const key = firstKey + i
    rows.records.push({ key, kind: record.kind, articleKey })
    addOwnRow(rows, record, { key, articleKey, entityKey })
    addCitationRows(rows, record.citations, { key, articleKey })
    for (const [ordinal, { entity, role }] of record.involvements.entries())
      rows.involvements.push({ recordKey: key, ordinal, entityKey: entityKey(entity), role })
    for (const [ordinal, { rel, kind, id }] of record.links.entries()) {
      rows.recordLinks.push({
        recordKey: key,
        ordinal,
        rel,
        targetKey: recordKeyOf(kind, id),
        targetKind: kind,
        targetId: id,
      })
    }
  }
}

/** The row of the record's own table. */
function addOwnRow(rows: ArticleRows, record: PreparedRecord, keys: RecordKeys): void {
  switch (record.kind) {
    case 'mention':
      rows.mentions.push(mentionRow(record as PreparedRecord<Mention>, keys))
      break
    case 'quote':
      rows.quotes.push(quoteRow(record as PreparedRecord<NoteOf<'quotes'>>, keys))
      break
    case 'event':
      rows.events.push(eventRow(record as PreparedRecord<NoteOf<'events'>>, keys))
      break
    case 'figure':
      rows.figures.push(figureRow(record as PreparedRecord<NoteOf<'figures'>>, keys))
      break
    case 'image':
      rows.images.push(imageRow(record as PreparedRecord<NoteOf<'images'>>, keys))
      break
    case 'relation':
      rows.relations.push(relationRow(record as PreparedRecord<NoteOf<'relations'>>, keys))
      break
    case 'conflict': {
      const conflict = record as PreparedRecord<NoteOf<'conflicts'>>
      rows.conflicts.push(conflictRow(conflict, keys))
      rows.conflictClaims.push(...claimRows(conflict, keys))
      break
    }
    case 'article':
    case 'entity':
      throw new Error(`${record.kind} is not a record of an annotation file's lists`)
  }
}

export function addCitationRows(
  rows: ArticleRows,
  spans: readonly Citation[],
  { key, articleKey }: Pick<RecordKeys, 'key' | 'articleKey'>,
): void {
  for (const [ordinal, { role, claim, start, end, exact }] of spans.entries()) {
    rows.citations.push({
      recordKey: key,
      ordinal,
      articleKey,
      role,
      claim: claim ?? null,
      start,
      end,
      exact,
    })
  }
}
