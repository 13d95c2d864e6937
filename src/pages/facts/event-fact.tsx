import { COPY, FACT_COPY } from '../english/copy.js'
import type { EventRecord } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { AHEAD, statusWords } from '../english/terms.js'
import { spaced } from '../english/words.js'
import { accordingTo } from './attribution.js'
import { EntityLink, EntityLinks } from './entity-link.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

export const EventFact = ({ record: event, tell }: { record: EventRecord; tell: Telling }) => (
  <Fact
    kind="event"
    record={event}
    tell={tell}
    class={AHEAD.has(event.status) ? 'soft' : undefined}
    sort={
      event.status === 'happened'
        ? spaced(event.type)
        : `${spaced(event.type)}, ${statusWords(event.status)}`
    }
    say={event.label}
    meta={[
      <DateText date={event.date} none={COPY.noDate} />,
      event.place && <EntityLink entity={event.place} />,
      event.participants.length > 0 ? (
        <EntityLinks entities={event.participants.map(({ entity }) => entity)} />
      ) : null,
      accordingTo(event.attribution, tell),
      event.disputed ? FACT_COPY.disputed : null,
    ]}
    date={event.date}
  />
)
