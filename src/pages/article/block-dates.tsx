import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { contentOf, type DateValue, type EventRecord } from '../data/records.js'
import { shortDate } from '../english/dates.js'
import { DateMark } from '../parts/date-mark.js'
import { groupedBy, spaced } from '../english/words.js'

/* The dates of the events that a block states, in the margin before it. */

export interface BlockDate {
  date: DateValue
  types: string[]
}

export function datesIn(
  { start, end }: { start: number; end: number },
  events: readonly EventRecord[],
): BlockDate[] {
  const dated = events.flatMap((event) => {
    const isHere = contentOf(event).some((span) => span.start >= start && span.start < end)
    return event.date !== null && isHere ? [{ date: event.date, type: event.type }] : []
  })
  return groupedBy(dated, ({ date }) => `${date.edtf} ${date.basis}`).map(([, group]) => ({
    date: group[0]!.date,
    types: [...new Set(group.map(({ type }) => type))]
      .filter((type) => type !== 'other')
      .map((type) => spaced(type)),
  }))
}

/** The approximate height of a date with its types, in pixels. */
export const DATE_HEIGHT = 36

export const BlockDates = ({
  dates,
  block,
  rows,
}: {
  dates: readonly BlockDate[]
  block: string
  rows: number
}) => (
  <ul
    class={rows > 1 ? `when sp${rows}` : 'when'}
    aria-label={ARTICLE_COPY.datesIn(block)}
    lang="en"
    dir="ltr"
  >
    {dates.map(({ date, types }) => (
      <li key={date.edtf + date.basis}>
        <DateMark date={date} />
        <span>
          {shortDate(date)}
          {types.length > 0 && <small>{types.join(', ')}</small>}
          {date.basis === 'inferred' && <span class="vh"> ({COPY.inferred})</span>}
        </span>
      </li>
    ))}
  </ul>
)
