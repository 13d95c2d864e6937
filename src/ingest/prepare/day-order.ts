import type { PartOfDay } from '../../model/vocabulary/dates.js'

/*
 * The order of the records of a day: by the time or the part of the day, as far as it is known, then
 * by the links `after` and `before`, then by the place in the text.
 */

/** A record as far as its order depends on it. */
export interface Ordered {
  /** `kind id`, to which links refer. */
  name: string
  date: string | null
  dateSort: number | null
  datePrecision: string | null
  dateExtent: string | null
  datePartOfDay: PartOfDay | null
  /** The first cited code point. */
  position: number
  links: readonly { rel: string; name: string }[]
}

/** Room for the positions of the longest text within one minute. */
const MINUTE = 2 ** 25

/** The minute for which a part of the day stands. */
const MINUTES: Readonly<Record<PartOfDay, number>> = {
  'before-dawn': 180,
  'morning': 540,
  'noon': 720,
  'afternoon': 900,
  'evening': 1140,
  'night': 1320,
}
/** A day without a part stands after its morning. */
const UNKNOWN_PART = 660

type Dated = Pick<Ordered, 'date' | 'datePrecision' | 'dateExtent' | 'datePartOfDay'>

/** A period stands before the days and times that begin with it. */
function minuteOf({ date, datePrecision, dateExtent, datePartOfDay }: Dated): number {
  if (date === null || dateExtent === 'within') return 0
  if (datePartOfDay !== null) return MINUTES[datePartOfDay]
  const [, hours, minutes] = /^[^/]*T(\d\d):?(\d\d)?/.exec(date) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes ?? 0)
  return datePrecision === 'day' || datePrecision === 'time' ? UNKNOWN_PART : 0
}

/** The order of a record without links. A publication has the position 0. */
export const orderInDay = (date: Dated, position: number): number =>
  minuteOf(date) * MINUTE + position

export interface DayOrder {
  /** The order of each record, by its name: an integer that sorts the records of a day. */
  orders: ReadonlyMap<string, number>
  /** The names of records whose links lead back to themselves. */
  circular: readonly string[]
}

/** The order of an article's records. */
export function dayOrders(records: readonly Ordered[]): DayOrder {
  const byName = new Map(records.map((record) => [record.name, record]))
  const earlier = earlierRecords(records, byName)
  const orders = new Map<string, number>()
  const open = new Set<string>()
  const circular: string[] = []

  const orderOf = (record: Ordered): number => {
    const known = orders.get(record.name)
    if (known !== undefined) return known
    const own = orderInDay(record, record.position)
    if (open.has(record.name)) {
      circular.push(record.name)
      return own
    }
    open.add(record.name)
    const before = (earlier.get(record.name) ?? [])
      .filter((other) => isSameTime(other, record))
      .map(orderOf)
    open.delete(record.name)
    const order = Math.max(own, ...before.map((other) => other + 1))
    orders.set(record.name, order)
    return order
  }
  for (const record of records) orderOf(record)
  return { orders, circular }
}

/** The records that come before each one by its links, and by the links of others. */
function earlierRecords(
  records: readonly Ordered[],
  byName: ReadonlyMap<string, Ordered>,
): Map<string, Ordered[]> {
  const earlier = new Map<string, Ordered[]>()
  const add = (name: string, other: Ordered) => {
    earlier.set(name, [...(earlier.get(name) ?? []), other])
  }
  for (const record of records) {
    for (const { rel, name } of record.links) {
      const target = byName.get(name)
      if (target === undefined) continue
      if (rel === 'after') add(record.name, target)
      if (rel === 'before') add(target.name, record)
    }
  }
  return earlier
}

const isSameTime = (one: Ordered, other: Ordered): boolean =>
  one.dateSort === other.dateSort && minuteOf(one) === minuteOf(other)
