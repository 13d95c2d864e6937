import { MS_PER_DAY } from '../../model/dates/days.js'
import type { CalendarEvent } from '../../query/record-formats.js'
import type { StreamFormat } from './format.js'

/* Dated events as iCalendar (RFC 5545). An event without a time is an all-day event, so no time of day is made up. */

export const iCalendar = (
  name: string,
  calendar: (record: unknown) => CalendarEvent | null,
): StreamFormat => ({
  name: 'ics',
  mediaType: 'text/calendar',
  title: 'iCalendar',
  filename: `${name}.ics`,
  description:
    'The matching events whose date is a day or a range of days, as all-day events (RFC 5545), or a time, in UTC if it has a zone. A calendar cannot hold other dates: months, years, one of several days, open ranges, and years before 0001. `STATUS` is `TENTATIVE` for events that have not begun, that only a speaker claims, about which the text contradicts itself, or whose date is uncertain, and `CANCELLED` for those that the article says are cancelled.',
  without: [
    'limit',
    'cursor',
    'facets',
    'facetLimit',
    'facetQuery',
    'bom',
    'fields',
    'embed',
    'sort',
  ],
  sort: 'date',
  writer: ({ edition, base }) => {
    const stamp = new Date(edition.committedAt * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
    return {
      head: lines([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Verbatim//Verbatim//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `X-WR-CALNAME:Verbatim ${name}`,
      ]),
      records: (records) =>
        records
          .map((json) => calendar(JSON.parse(json)))
          .map((event) => (event === null ? '' : lines(eventLines(event, stamp, base))))
          .join(''),
      tail: lines(['END:VCALENDAR']),
    }
  },
})

function eventLines(
  { uid, first, last, summary, description, location, url, status }: CalendarEvent,
  stamp: string,
  base: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(first.includes('T') ? times(first, last) : days(first, last)),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
    ...(base === '' ? [] : [`URL:${url}`]), // must be absolute
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The end of an all-day event: the next day. There is no day after 9999-12-31. */
function days(first: string, last: string): string[] {
  const after = new Date(Date.parse(last) + MS_PER_DAY).toISOString()
  return [
    `DTSTART;VALUE=DATE:${compact(first)}`,
    ...(after.startsWith('+') ? [] : [`DTEND;VALUE=DATE:${compact(after.slice(0, 10))}`]),
  ]
}

/** The end must be later than the start (3.8.2.2). */
const times = (first: string, last: string): string[] => [
  `DTSTART:${compact(first)}`,
  ...(last > first ? [`DTEND:${compact(last)}`] : []),
]

const compact = (date: string): string => date.replaceAll(/[-:]/g, '')

/** Escapes a TEXT value (3.3.11), which may hold no control characters but the tab. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- they are removed
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  )
}

const lines = (content: readonly string[]): string =>
  content.map((line) => `${folded(line)}\r\n`).join('')

/** Folds a line to at most 75 octets (3.1), never inside a character. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}
