import type { Static } from 'typebox'
import type { CalendarEvent, RecordFormats } from '../../query/record-formats.js'
import { isoDates, node, thing, things } from '../shared/schemaorg.js'
import type { EventStatus, ParticipantRole } from '../../model/vocabulary.js'
import type { EventShape } from './schema.js'

type Event = Static<typeof EventShape>

/** The schema.org Event property of each participant role. */
const PROPERTIES: Readonly<Record<ParticipantRole, 'organizer' | 'attendee' | 'about'>> = {
  host: 'organizer',
  organizer: 'organizer',
  agent: 'attendee',
  guest: 'attendee',
  participant: 'attendee',
  party: 'attendee',
  object: 'about',
  author: 'about',
  publisher: 'about',
  recipient: 'about',
}

/** The words that state the event, without those that date it or give evidence. */
const statementsOf = (citations: Event['citations']): string[] =>
  citations.filter(({ role }) => role === 'content').map(({ exact }) => exact)

/** schema.org's EventScheduled: "takes place or has taken place on the startDate as scheduled". */
const SCHEDULED: readonly EventStatus[] = ['happened', 'ongoing', 'planned']

/** schema.org Event. A date that ISO 8601-1 cannot express is given as EDTF in `temporalCoverage`. */
function linkedData({
  url,
  label,
  status,
  date,
  place,
  participants,
  mentions,
  article,
  citations,
}: Event): object {
  const dates = isoDates(date)
  const taking = (property: string) =>
    things(
      participants.filter(({ role }) => PROPERTIES[role] === property).map(({ entity }) => entity),
    )
  return node('Event', {
    '@id': url,
    'name': label,
    'description': statementsOf(citations).join(' … '),
    'startDate': dates?.first,
    'endDate': dates?.last,
    'temporalCoverage': dates ? null : date?.edtf,
    'eventStatus': SCHEDULED.includes(status)
      ? { '@id': 'https://schema.org/EventScheduled' }
      : null,
    'location': thing(place),
    'organizer': taking('organizer'),
    'attendee': taking('attendee'),
    'about': [...taking('about'), ...things(mentions)],
    'subjectOf': thing(article),
    'citation': citations.map((citation) => ({ '@id': citation.url })),
  })
}

const DAY = String.raw`(?!0000)\d{4}-\d{2}-\d{2}`
const DAYS = new RegExp(String.raw`^(${DAY})([?~%]?)(?:/(${DAY})([?~%]?))?$`)

/** Null unless the date has days: a month or year as an all-day event would claim that the event lasted so long. */
function calendar({
  id,
  url,
  label,
  status,
  date,
  place,
  citations,
  article,
}: Event): CalendarEvent | null {
  const days = DAYS.exec(date?.edtf ?? '')
  if (!days) return null
  const [, first = '', doubt = '', last = first, moreDoubt = ''] = days
  return {
    uid: `${id}@verbatim`,
    first,
    last,
    summary: label,
    location: place?.name ?? null,
    url,
    description: `${statementsOf(citations)
      .map((exact) => `“${exact}”`)
      .join('\n')}\n\n${article.name}\n${citations[0]!.url}`,
    confirmed: (status === 'happened' || status === 'ongoing') && doubt === '' && moreDoubt === '',
  }
}

export const eventFormats: RecordFormats = { linkedData, calendar }
