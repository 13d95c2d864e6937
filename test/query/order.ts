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
  position: (row, ranks) => [ranks.get(row.article?.id ?? '') ?? 0, positionOf(row)],
}

/** Compares rows by sort keys, of which `-` reverses one. Equal rows are ordered by id, in the direction of the last key. */
export function orderBy(
  sort: readonly string[],
  ranks: Ranks,
  rows: readonly Row[],
): (a: Row, b: Row) => number {
  const times = timesOf(rows)
  const inTime: Key = ({ url }) => times.get(url)!
  const keys: Record<string, Key> = { ...KEYS, date: inTime, period: inTime, published: inTime }
  return (a, b) => {
    for (const key of [...sort, sort.at(-1)?.startsWith('-') ? '-id' : 'id']) {
      const values = keys[key.replace(/^-/, '')]
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

/** The minutes of parts of a day, before which and after which other times of the day stand. */
const MINUTES: Record<string, number> = {
  'before-dawn': 180,
  'morning': 540,
  'noon': 720,
  'afternoon': 900,
  'evening': 1140,
  'night': 1320,
}

type Dated = Pick<Row, 'url' | 'citations'> & Record<string, unknown>
const dateOf = (row: Dated) => (row.date ?? row.period ?? row.published ?? null) as DateValue | null
/** A publication stands before the records of its article. */
const placeOf = (row: Dated) => ('published' in row ? 0 : positionOf(row))

/** The day by which a row is sorted, and the minute of the day. */
function timeOf(row: Dated): [day: number | null, minute: number] {
  const date = dateOf(row)
  if (date === null) return [null, 0]
  if (date.extent === 'within')
    return [dayNumber(date.latest ?? date.earliest, date.latest === null ? -Infinity : Infinity), 0]
  const [, hours, minutes = '0'] = /^[^/]*T(\d\d):?(\d\d)?/.exec(date.edtf) ?? []
  const day = dayNumber(date.earliest, -Infinity)
  if (date.partOfDay !== null) return [day, MINUTES[date.partOfDay]!]
  if (hours !== undefined) return [day, Number(hours) * 60 + Number(minutes)]
  return [day, date.precision === 'day' || date.precision === 'time' ? 660 : 0]
}

/**
 * The day of each row, by its URL, the minute of the day, and the place in the text. A row that is
 * said to be later than another one at the same time stands after it.
 */
export function timesOf(rows: readonly Dated[]): Map<string, (number | null)[]> {
  const times = new Map(rows.map((row) => [row.url, [...timeOf(row), placeOf(row)]]))
  const pairs = rows.flatMap((row) =>
    ((row.related ?? []) as { rel: string; direction: string; url: string }[])
      .filter(({ direction }) => direction === 'outgoing')
      .flatMap(({ rel, url }) =>
        rel === 'after' ? [[url, row.url]] : rel === 'before' ? [[row.url, url]] : [],
      ),
  )
  // As often as the longest chain of links may need.
  for (const [earlier, later] of pairs.flatMap(() => pairs as [string, string][])) {
    const [one, other] = [times.get(earlier), times.get(later)]
    if (one && other && one[0] === other[0] && one[1] === other[1])
      other[2] = Math.max(other[2]!, one[2]! + 1)
  }
  return times
}

/** Year, month and day of an ISO date as one number, or `open` for null. */
export function dayNumber(iso: string | null, open: number): number {
  if (iso === null) return open
  const [, sign, year, month, day] = /^([-+]?)(\d{4,})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  if (year === undefined) throw new Error(`${iso} is no ISO date`)
  return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

function positionOf({ citations }: Pick<Row, 'citations'>): number {
  const content = citations.filter(({ role }) => role === 'content')
  return Math.min(...(content.length > 0 ? content : citations).map(({ start }) => start))
}
