import { parseDate } from '../../../model/dates/dates.js'
import type { Telling } from '../../facts/telling.js'
import { groupedBy } from '../../english/words.js'
import type { Color } from '../paint.js'
import { colorOf, type TimelineItem } from './item.js'
import type { Days } from './scale.js'

/* Records of one date and voice share a mark on the scale. A date of many records is listed beside the scale. */

/** Dates with more records are listed. */
const MOST_ON_SCALE = 4

export interface Group {
  items: readonly TimelineItem[]
  date: TimelineItem['date']
  color: Color
  days: Days
  /** True if the records are listed beside the scale. */
  isListed: boolean
}

export const isOnScale = (count: number): boolean => count <= MOST_ON_SCALE

export function groupsOf(items: readonly TimelineItem[], tell: Telling): Group[] {
  return groupedBy(items, ({ date }) => date.edtf).flatMap(([edtf, ofDate]) => {
    const { first, last } = parseDate(edtf)
    const days = { first, last: last + 1, isLong: isLong(ofDate[0]!) }
    const [{ date }] = ofDate as [TimelineItem]
    if (!isOnScale(ofDate.length))
      return [{ items: ofDate, date, color: 'ink2' as const, days, isListed: true }]
    return groupedBy(ofDate, (item) => `${colorOf(item, tell)} ${item.date.basis}`).map(
      ([, group]): Group => {
        const [one] = group as [TimelineItem]
        const color = colorOf(one, tell)
        return { items: group, date: one.date, color, days, isListed: false }
      },
    )
  })
}

const isLong = ({ date: { precision } }: TimelineItem): boolean =>
  !['day', 'time', 'month'].includes(precision)
