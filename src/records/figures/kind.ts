import { sql } from 'drizzle-orm'
import { shortestNumber } from '../../db/dialect/text.js'
import type { ListedDeclaration } from '../shared/declaration.js'
import { claimantsText } from '../shared/attribution-sql.js'
import { dateNote, entityIds, noteObject } from '../shared/note-json.js'
import { changeObject, figures as collection } from './collection.js'
import { figureNote as note, type FigureNote } from './note.js'
import { figureRow as row } from './row.js'
import { figures as table } from './table.js'

export const figure: ListedDeclaration<'figure', FigureNote> = {
  kind: 'figure',
  collection,
  table,
  note,
  row,
  title: sql`${table.text} || ': ' || ${table.measure}`,
  summary: { type: table.kind, value: shortestNumber(table.value) },
  claimants: claimantsText(table),
  noteJson: noteObject(
    table,
    {
      kind: table.kind,
      subtype: table.subtype,
      value: shortestNumber(table.value),
      unit: table.unit,
      currency: table.currency,
      bound: table.bound,
      measure: table.measure,
      salience: table.salience,
      source: table.source,
    },
    {
      about: entityIds(table.key, 'about'),
      period: dateNote(table),
      assertedBy: sql`${table.assertedBy}`,
      change: changeObject(table),
    },
  ),
  searchLabel: ({ measure }) => measure,
}
