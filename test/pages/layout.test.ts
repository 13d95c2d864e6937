import t from 'tap'
import { rowsOf } from '../../src/pages/article/layout.js'
import { shapeOf } from '../../src/pages/parts/date-mark.js'
import { parseDate } from '../../src/model/dates/dates.js'
import type { DateValue } from '../../src/pages/data/records.js'

/* Strategy: tables of inputs and results. */

const ROWS: [name: string, needed: number[], heights: number[], rows: number[]][] = [
  ['a note that fits takes one row', [50], [100], [1]],
  [
    'a high note takes the rows of blocks without notes',
    [250, 0, 0, 0],
    [100, 100, 100, 100],
    [3, 1, 1, 1],
  ],
  ['a high note ends where another one begins', [250, 0, 50], [100, 100, 100], [2, 1, 1]],
  ['a note at the end takes no row that is not there', [500], [100], [1]],
  [
    'a note takes at most six rows',
    [9000, 0, 0, 0, 0, 0, 0, 0],
    Array<number>(8).fill(10),
    [6, 1, 1, 1, 1, 1, 1, 1],
  ],
]
for (const [name, needed, heights, rows] of ROWS)
  t.test(name, async (t) => {
    t.strictSame(rowsOf(needed, heights), rows)
  })

const SHAPES: [edtf: string, shape: string][] = [
  ['2024-07-02', 'day'],
  ['2024-07-02T10:00:00Z', 'day'],
  ['2024-07', 'month'],
  ['2024-21', 'month'],
  ['2024', 'year'],
  ['198X', 'year'],
  ['2023/2024', 'throughout'],
  ['1992/..', 'since'],
  ['../1992', 'until'],
  ['[2022-09..2024-07-02]', 'within'],
  ['[..0024]', 'before'],
  ['[2024-07-02..]', 'after'],
  ['[2024-07-02,2024-07-03]', 'either'],
  ['2024-07-XX', 'within'],
]
for (const [edtf, shape] of SHAPES)
  t.test(`${edtf} has the mark "${shape}"`, async (t) => {
    const { extent, precision } = parseDate(edtf)
    t.equal(shapeOf({ edtf, extent, precision } as DateValue), shape)
  })
