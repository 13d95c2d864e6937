import type { Static } from 'typebox'
import type { CalendarEvent, RecordFormats } from '../../query/record-formats.js'
import { haveSameForm, momentOf } from '../../model/dates/moments.js'
import { claimantsOf, claimedLabel } from '../shared/claims.js'
import { remarksOn } from '../shared/remarks.js'
import {
  additionalTypes,
  claimNode,
  disputes,
  isoDates,
  node,
  thing,
  things,
} from '../shared/schemaorg.js'
import { STATUSES, type EventStatus } from '../../model/vocabulary/event-statuses.js'
import { EVENTS } from '../../model/vocabulary/event-types.js'
import type { ParticipantRole } from '../../model/vocabulary/roles.js'
import { schemaOrgName } from '../../model/vocabulary/term.js'
import type { EventShape } from './schema.js'

type Event = Static<typeof EventShape>

/** The schema.org Event property of each participant role; default: about. */
const PROPERTIES: Partial<Record<ParticipantRole, 'organizer' | 'attendee'>> = {
  host: 'organizer',
  organizer: 'organizer',
  agent: 'attendee',
  guest: 'attendee',
  participant: 'attendee',
  party: 'attendee',
}

/** The words that state the event, without those of its date and its evidence. */
const statementsOf = (citations: Event['citations']): string[] =>
  citations.filter(({ role }) => role === 'content').map(({ exact }) => exact)

/** A member of schema.org's EventStatusType; null where it has none. */
function eventStatus(status: EventStatus): object | null {
  const name = schemaOrgName(STATUSES[status])
  return name === undefined ? null : { '@id': `https://schema.org/${name}` }
}

/**
 * schema.org Event, or the Claim of an event if only a speaker states it or the article contradicts
 * itself about it. A date that ISO 8601-1 cannot express is given as EDTF in
 * `temporalCoverage`.
 */
function linkedData(event: Event): object {
  const { url, label, article, attribution, disputed, disputedIn, citations } = event
  const source = {
    subjectOf: [thing(article), ...disputes(disputedIn)],
    citation: citations.map((citation) => ({ '@id': citation.url })),
  }
  return attribution.voice === 'article' && !disputed
    ? node('Event', { '@id': url, ...properties(event), ...source })
    : claimNode({ url, label, attribution, claimed: node('Event', properties(event)), source })
}

function properties({
  type,
  subtype,
  label,
  status,
  date,
  place,
  participants,
  mentions,
  origin,
  reviewed,
  citations,
}: Event): Record<string, unknown> {
  const dates = isoDates(date)
  const taking = (property: string) =>
    things(
      participants
        .filter(({ role }) => (PROPERTIES[role] ?? 'about') === property)
        .map(({ entity }) => entity),
    )
  return {
    additionalType: additionalTypes(EVENTS[type], [subtype]),
    name: label,
    description: statementsOf(citations).join(' … '),
    disambiguatingDescription: remarksOn({ date, origin, reviewed }).join('. '),
    startDate: dates?.first,
    endDate: dates?.last,
    temporalCoverage: dates ? null : date?.edtf,
    eventStatus: eventStatus(status),
    location: thing(place),
    organizer: taking('organizer'),
    attendee: taking('attendee'),
    about: [...taking('about'), ...things(mentions)],
  }
}

/**
 * Null unless the date is exact to the day or the time. An all-day event for a month or a year
 * would claim that the event lasted so long.
 */
function calendar({
  id,
  url,
  label,
  status,
  date,
  place,
  attribution,
  disputed,
  disputedIn,
  origin,
  reviewed,
  citations,
  article,
}: Event): CalendarEvent | null {
  const moments = (date?.edtf ?? '').split('/').map(momentOf)
  const [first, last = first] = moments
  if (!first || !last || moments.length > 2) return null
  const form = haveSameForm(first, last) ? 'at' : 'day'
  const claimants = claimantsOf(attribution)
  const isOwn = claimants === null && !disputed
  const isConfirmed =
    isOwn &&
    (status === 'happened' || status === 'ongoing') &&
    !first.isQualified &&
    !last.isQualified
  return {
    uid: `${id}@verbatim`,
    first: first[form],
    last: last[form],
    summary: claimedLabel(label, attribution),
    location: place?.name ?? null,
    url,
    description: [
      ...statementsOf(citations).map((exact) => `“${exact}”`),
      ...(claimants === null
        ? []
        : ['', `This is a claim of ${claimants}, which is not confirmed.`]),
      ...disputedIn.flatMap(({ name, url }) => [
        '',
        `The article contradicts itself about ${name}: ${url}`,
      ]),
      '',
      ...remarksOn({ date, origin, reviewed }),
      article.name,
      citations[0]!.url,
    ].join('\n'),
    status: isOwn && status === 'cancelled' ? 'CANCELLED' : isConfirmed ? 'CONFIRMED' : 'TENTATIVE',
  }
}

export const eventFormats: RecordFormats = { linkedData, calendar }
