import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { placedRow } from '../shared/rows.js'
import type { ConflictNote } from './note.js'
import type { conflictClaims, conflicts } from './table.js'

type ConflictRow = typeof conflicts.$inferInsert

export function conflictRow(record: PreparedRecord<ConflictNote>, keys: RecordKeys): ConflictRow {
  const { about, reading, reason, note } = record.note
  return { ...placedRow(record, keys), about, reading, reason, note: note ?? null }
}

/** The rows of a conflict's claims, counted from 1. */
export const claimRows = (
  { note: { claims }, attributions }: PreparedRecord<ConflictNote>,
  { key }: RecordKeys,
): (typeof conflictClaims.$inferInsert)[] =>
  claims.map(({ statement }, i) => {
    const { voice, assertedBy } = attributions[i]!
    return { conflictKey: key, claim: i + 1, statement, voice, assertedBy }
  })
