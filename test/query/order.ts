import type { DateValue, Row } from '../api/lists.js'

/* The order of each sort key, written a second time from its description, to check the order of the server. */

/** The place of each article in reading order. */
export type Ranks = ReadonlyMap<string, number>
type Key = (row: Row, ranks: Ranks) => (number | string | null)[]

const KEYS: Record<string, Key> = {
  id: ({ id }) => [id],
  title: ({ title }) => [plain(title)],
  name: ({ name }) => [plain(name)],
  text: ({ text }) => [text as string],
  value: ({ value }) => [value as number],
  mentionCount: ({ mentionCount }) => [mentionCount as number],
  date: ({ date }) => [firstDay(date)],
  period: ({ period }) => [firstDay(period)],
  published: ({ published }) => [firstDay(published)],
  position: (row, ranks) => [ranks.get(row.article?.id ?? '') ?? 0, positionOf(row)],
}

/** Compares rows by sort keys, of which `-` reverses one. Equal rows are ordered by id, in the direction of the last key. */
export function orderBy(sort: readonly string[], ranks: Ranks): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of [...sort, sort.at(-1)?.startsWith('-') ? '-id' : 'id']) {
      const values = KEYS[key.replace(/^-/, '')]
      if (values === undefined) throw new Error(`no order is written down for the sort key ${key}`)
      const [left, right] = [values(a, ranks), values(b, ranks)]
      for (const [i, value] of left.entries()) {
        const order = compare(value, right[i] ?? null, key.startsWith('-'))
        if (order !== 0) return order
      }
    }
    return 0
  }
}

/** Compares texts by code point. Nulls sort last, ascending or descending. */
function compare(a: number | string | null, b: number | string | null, reverse: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? Number(a > b) - Number(a < b)
      : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
  return reverse ? -order : order
}

const plain = (text: unknown): string =>
  String(text)
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC')

/** The first possible day as a number, or null without a date. */
function firstDay(date: unknown): number | null {
  if (date === null || date === undefined) return null
  return dayNumber((date as DateValue).earliest, -Infinity)
}

/** Year, month and day of an ISO date as one number, or `open` for null. */
export function dayNumber(iso: string | null, open: number): number {
  if (iso === null) return open
  const [, sign, year, month, day] = /^([-+]?)(\d{4,})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  if (year === undefined) throw new Error(`${iso} is no ISO date`)
  return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

function positionOf({ citations }: Row): number {
  const content = citations.filter(({ role }) => role === 'content')
  return Math.min(...(content.length > 0 ? content : citations).map(({ start }) => start))
}
