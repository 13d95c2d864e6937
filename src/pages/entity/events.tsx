import { ENTITY_COPY } from '../english/entities.js'
import { COPY } from '../english/copy.js'
import { firstSpan, type EventRecord } from '../data/records.js'
import { accordingTo } from '../facts/attribution.js'
import { EntityLink } from '../facts/entity-link.js'
import type { Telling } from '../facts/telling.js'
import { spanPath } from '../links.js'
import { DateText } from '../parts/date-mark.js'
import { statusWords } from '../english/terms.js'
import { groupedBy } from '../english/words.js'

/** The roles that say more than that someone took part. */
const TOLD_ROLES: ReadonlySet<string> = new Set([
  'host',
  'guest',
  'organizer',
  'author',
  'publisher',
  'recipient',
])

/** Events by date; those of one date stand together. Undated ones are last. */
export function EventsByDate({
  events,
  id,
  tell,
}: {
  events: readonly EventRecord[]
  id: string
  tell: Telling
}) {
  const groups = groupedBy(events, ({ date }) => (date ? `${date.edtf} ${date.basis}` : ''))
  return (
    <ol class="evs">
      {groups.map(([key, group]) => (
        <li key={key}>
          <p class="d">
            <DateText date={group[0]!.date} short none={COPY.noDate} />
          </p>
          <div class="same">
            {group.map((event) => (
              <EventLine key={event.id} event={event} id={id} tell={tell} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function EventLine({ event, id, tell }: { event: EventRecord; id: string; tell: Telling }) {
  const role = event.participants.find(
    ({ entity, role }) => entity.id === id && TOLD_ROLES.has(role),
  )
  const span = firstSpan(event)
  const meta = [
    role && ENTITY_COPY.as(role.role),
    event.place && event.place.id !== id ? <EntityLink entity={event.place} /> : null,
    event.status === 'happened' ? null : statusWords(event.status),
    accordingTo(event.attribution, tell),
    span && <a href={spanPath(event.article.id, span)}>{COPY.inTheText}</a>,
  ].filter((part) => part !== null && part !== undefined)
  return (
    <div>
      <p class="say" dir="auto">
        {event.label}
      </p>
      <p class="meta">
        {meta.map((part, i) => (
          <span key={i}>{part}</span>
        ))}
      </p>
    </div>
  )
}
