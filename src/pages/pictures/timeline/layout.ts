import { scaleLinear } from 'd3-scale'
import type { Telling } from '../../facts/telling.js'
import { groupedBy, number, plural } from '../../words.js'
import { wrap, type Label } from '../wrap.js'
import { runsOf, type TimelineItem } from './item.js'

/*
 * Time runs down, in as many columns as the width has room for. Records of one date stand together under it; each has its
 * mark. Years without a record are told, not drawn, so that the deep past, quiet decades and a crowded day are all legible.
 */

export interface HeadRow {
  type: 'head'
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
  /** What the record contradicts. */
  dispute: Label | undefined
  height: number
}
export type Row = HeadRow | GapRow | ItemRow
export type PlacedRow = Row & { x: number; y: number }

export const [SIZE, LINE, HEAD_SIZE, HEAD_LINE] = [12, 15, 13, 17]
/** The place of the marks, and the space between rows and columns. */
export const INDENT = 34
const [ROW_GAP, GROUP_GAP, COLUMN_GAP] = [6, 14, 36]
const NARROWEST = 300
const MOST_LINES = 4

export interface TimelineLayout {
  rows: PlacedRow[]
  columnWidth: number
  columns: number
  height: number
}

export function layoutTimeline(
  items: readonly TimelineItem[],
  tell: Telling,
  width: number,
): TimelineLayout {
  const columns = Math.max(
    1,
    Math.min(4, Math.floor((width + COLUMN_GAP) / (NARROWEST + COLUMN_GAP))),
  )
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const groups = rowsByDate(items, tell, columnWidth)
  const total =
    groups.flat().reduce((sum, { height }) => sum + height, 0) + groups.length * GROUP_GAP
  const left = scaleLinear([0, Math.max(1, columns)], [0, width + COLUMN_GAP])
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
          rows.push({ ...continued(head, columnWidth), x: left(column), y })
          y += head.height
        }
      }
      if (row.type === 'gap' && y === 0) continue
      rows.push({ ...row, x: left(column), y })
      y += row.height
      tallest = Math.max(tallest, y)
    }
    y += GROUP_GAP
  }
  return { rows, columnWidth, columns, height: tallest }
}

function continued(head: HeadRow, width: number): HeadRow {
  const [line = []] = head.label.lines
  const label = wrap(
    [...line.slice(0, 1), { text: '  continued', color: 'ink3' }],
    width,
    HEAD_SIZE,
    1,
  )
  return { ...head, label }
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
  text: `${plural(years, 'year')} on`,
  height: 26,
})

function headRow(group: readonly TimelineItem[], width: number): HeadRow {
  const [{ date }] = group as [TimelineItem]
  const facts = group.length > 3 ? `  ${number(group.length)} facts` : ''
  const isInferred = group.every(({ date }) => date.basis === 'inferred')
  const inferred = isInferred ? '  inferred' : ''
  const text = date.text.charAt(0).toUpperCase() + date.text.slice(1)
  const label = wrap(
    [
      { text, bold: true },
      ...(facts + inferred === '' ? [] : [{ text: facts + inferred, color: 'ink3' as const }]),
    ],
    width,
    HEAD_SIZE,
    2,
  )
  return { type: 'head', label, height: label.lines.length * HEAD_LINE + 4 }
}

function itemRow(item: TimelineItem, tell: Telling, width: number): ItemRow {
  const room = width - INDENT
  const label = wrap(runsOf(item, tell), room, SIZE, MOST_LINES)
  const [about] = item.entry.disputedIn
  const dispute =
    about && wrap([{ text: `≠ ${about.name}`, color: 'conflict', bold: true }], room, SIZE - 1, 2)
  const lines = label.lines.length + (dispute?.lines.length ?? 0)
  return { type: 'item', item, label, dispute, height: lines * LINE + ROW_GAP }
}
