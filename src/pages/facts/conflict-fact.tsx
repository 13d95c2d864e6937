import { FACT_COPY } from '../english/article.js'
import type { Conflict } from '../data/records.js'
import { capitalized, separated } from '../english/words.js'
import { accordingTo } from './attribution.js'
import { Fact } from './fact.js'
import { Characters } from './span-link.js'
import type { Telling } from './telling.js'

/** The claims of a contradiction side by side, each with the characters that state it. */
export const Claims = ({ conflict, tell }: { conflict: Conflict; tell: Telling }) => (
  <ol class="claims">
    {conflict.claims.map(({ statement, citations, attribution }) => (
      <li key={statement}>
        {statement}{' '}
        <small class="dim">
          {accordingTo(attribution, tell)}{' '}
          {separated(
            citations.map((span) => (
              <Characters article={conflict.article.id} span={span} tell={tell} />
            )),
          )}
        </small>
      </li>
    ))}
  </ol>
)

export const ConflictFact = ({ record: conflict, tell }: { record: Conflict; tell: Telling }) => (
  <Fact
    kind="conflict"
    record={conflict}
    tell={tell}
    say={capitalized(conflict.about)}
    more={<p>{conflict.reason}</p>}
  >
    <Claims conflict={conflict} tell={tell} />
    <p class="meta">
      <b>{FACT_COPY.reading}</b>
      {conflict.reading}
    </p>
  </Fact>
)
