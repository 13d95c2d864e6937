import { COPY } from '../english/copy.js'
import { FACT_COPY } from '../english/article.js'
import type { EventRecord } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { isUnreal, statusWords } from '../english/terms.js'
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
    class={isUnreal(event.status) ? 'soft' : undefined}
    sort={[
      spaced(event.type),
      event.subtype,
      event.status === 'happened' ? '' : statusWords(event.status),
    ]}
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
