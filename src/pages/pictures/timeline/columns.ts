import { dateWords } from '../../english/dates.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import type { Telling } from '../../facts/telling.js'
import { capitalized, groupedBy, number } from '../../english/words.js'
import { wrap, type Label } from '../wrap.js'
import { disputeOf, runsOf, type TimelineItem } from './item.js'

/*
 * The narrow form, and the list beside the wide one: time runs down, in as many columns as the width has room for. Records of
 * one date stand together under it, each with its mark. Years without a record are told, not drawn.
 */

export interface HeadRow {
  type: 'head'
  /** The date in words. */
  title: string
  label: Label
  height: number
}
export interface GapRow {
  type: 'gap'
  text: string
  height: number
}
export interface ItemRow {
  type: 'item'
  item: TimelineItem
  label: Label
  /** The contradictions of the record. */
  dispute: Label | undefined
  height: number
}
export type Row = HeadRow | GapRow | ItemRow
export type PlacedRow = Row & { x: number; y: number }

export const [SIZE, LINE, HEAD_SIZE, HEAD_LINE] = [12, 15, 13, 17]
/** The place of the marks, and the space between rows and columns. */
export const INDENT = 34
const [ROW_GAP, GROUP_GAP, COLUMN_GAP] = [6, 14, 32]
const [MOST_COLUMNS, MOST_LINES] = [4, 4]

export interface Columns {
  rows: PlacedRow[]
  height: number
}

/** @param narrowest the least width of a column, if there are several */
export function layoutColumns(
  items: readonly TimelineItem[],
  tell: Telling,
  width: number,
  narrowest: number,
): Columns {
  const fit = Math.floor((width + COLUMN_GAP) / (narrowest + COLUMN_GAP))
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fit))
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const groups = rowsByDate(items, tell, columnWidth)
  const total =
    groups.flat().reduce((sum, { height }) => sum + height, 0) + groups.length * GROUP_GAP
  const left = (column: number): number => column * (columnWidth + COLUMN_GAP)
  const rows: PlacedRow[] = []
  let column = 0
  let y = 0
  let tallest = 0
  /** A column is full at its share of the whole; a heading is never its last row. */
  const target = total / columns
  for (const group of groups) {
    const head = group.find((row) => row.type === 'head')
    for (const [i, row] of group.entries()) {
      const next = group[i + 1]
      const needed = row.height + (row.type === 'item' ? 0 : (next?.height ?? 0))
      const isFull = y > 0 && y + needed > target + LINE && column < columns - 1
      if (isFull) {
        column++
        y = 0
        if (row.type === 'item' && head !== undefined && i > 0) {
          const again = continued(head, columnWidth)
          rows.push({ ...again, x: left(column), y })
          y += again.height
        }
      }
      if (row.type === 'gap' && y === 0) continue
      rows.push({ ...row, x: left(column), y })
      y += row.height
      tallest = Math.max(tallest, y)
    }
    y += GROUP_GAP
  }
  return { rows, height: tallest }
}

/** A heading again, in the next column. */
const continued = ({ title }: HeadRow, width: number): HeadRow =>
  headOf(title, [PICTURE_COPY.continued], width)

function headOf(title: string, more: readonly string[], width: number): HeadRow {
  const runs = more.map((text) => ({ text: `  ${text}`, color: 'ink3' as const }))
  const label = wrap([{ text: title, bold: true }, ...runs], width, HEAD_SIZE, 3)
  return { type: 'head', title, label, height: label.lines.length * HEAD_LINE + 4 }
}

/** Rows of each date, with a gap before those that are years later. */
function rowsByDate(items: readonly TimelineItem[], tell: Telling, width: number): Row[][] {
  const groups = groupedBy(items, ({ date }) => date.edtf)
  let previous: number | null = null
  return groups.map(([, group]) => {
    const [{ date }] = group as [TimelineItem]
    const year = date.earliestYear ?? date.latestYear
    const years: number = previous === null || year === null ? 0 : year - previous
    if (year !== null) previous = Math.max(previous ?? year, year)
    return [
      ...(years > 4 ? [gapRow(years)] : []),
      headRow(group, width),
      ...group.map((item) => itemRow(item, tell, width)),
    ]
  })
}

const gapRow = (years: number): GapRow => ({
  type: 'gap',
  text: PICTURE_COPY.yearsOn(years),
  height: 26,
})

function headRow(group: readonly TimelineItem[], width: number): HeadRow {
  const [{ date }] = group as [TimelineItem]
  const isInferred = group.every(({ date }) => date.basis === 'inferred')
  const more = [
    ...(group.length > 3 ? [PICTURE_COPY.facts(number(group.length))] : []),
    ...(isInferred ? [PICTURE_COPY.inferred] : []),
  ]
  return headOf(capitalized(dateWords(date)), more, width)
}

function itemRow(item: TimelineItem, tell: Telling, width: number): ItemRow {
  const room = width - INDENT
  const label = wrap(runsOf(item, tell), room, SIZE, MOST_LINES)
  const dispute = disputeOf(item, room, SIZE - 1)
  const lines = label.lines.length + (dispute?.lines.length ?? 0)
  return { type: 'item', item, label, dispute, height: lines * LINE + ROW_GAP }
}
