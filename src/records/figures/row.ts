import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow } from '../shared/rows.js'
import type { FigureNote } from './note.js'
import type { figures } from './table.js'

type FigureRow = typeof figures.$inferInsert

export function figureRow(record: PreparedRecord<FigureNote>, keys: RecordKeys): FigureRow {
  const { kind, subtype, value, unit, currency, bound, measure, salience, change, source, note } =
    record.note
  const [attribution] = record.attributions
  return {
    ...datedRow(record, keys),
    kind,
    subtype: subtype ?? null,
    text: record.citations.find(({ role }) => role === 'content')?.exact ?? '',
    value,
    unit: unit ?? null,
    currency: currency ?? null,
    bound: bound ?? 'exact',
    measure,
    salience: salience ?? null,
    changeDirection: change?.direction ?? null,
    changeBase: change?.base ?? null,
    source: source ?? null,
    voice: attribution?.voice ?? 'article',
    assertedBy: attribution?.assertedBy ?? null,
    note: note ?? null,
  }
}
