import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'
import { COPY } from '../english/copy.js'
import { FRONT_COPY } from '../english/front.js'
import { kindWords } from '../english/terms.js'
import { number } from '../english/words.js'

interface Props {
  totals: Record<RecordKind, number>
  /** The id of someone who is quoted, for the examples. */
  speaker: string | undefined
}

const TAKEN: readonly RecordKind[] = ['quote', 'event', 'entity', 'figure', 'relation']

/** Ways in for developers: requests to try, documentation, downloads, pictures. */
export const Developers = ({ totals, speaker }: Props) => (
  <section class="band" aria-labelledby="h-dev">
    <header>
      <h2 id="h-dev">{FRONT_COPY.developers}</h2>
      <p>{FRONT_COPY.noKey}</p>
    </header>
    <div class="dev">
      <div>
        <h3>{FRONT_COPY.ask}</h3>
        <pre tabIndex={0} role="region" aria-label={FRONT_COPY.requests}>
          {[
            speaker === undefined ? '/v1/quotes' : `/v1/quotes?speaker=${speaker}`,
            '/v1/figures?kind=money',
            '/v1/events?sort=-date',
            speaker === undefined ? '/v1/quotes.csv' : `/v1/quotes.csv?speaker=${speaker}`,
          ]
            .map((path) => `GET ${path}`)
            .join('\n')}
        </pre>
      </div>
      <div>
        <h3>{FRONT_COPY.read}</h3>
        <ul>
          <li>
            <a href="/docs">{COPY.apiDocs}</a>
          </li>
          <li>
            <a href="/openapi.json">{COPY.openapi}</a>
          </li>
          <li>
            <a href="/v1/schemas/annotation.json">{COPY.schema}</a>
          </li>
        </ul>
      </div>
      <div>
        <h3>{FRONT_COPY.takeAll}</h3>
        <ul>
          <li>
            <a href="/v1/database.sqlite">{COPY.sqlite}</a>
          </li>
          {TAKEN.map((kind) => {
            const { title } = kindWords(kind)
            return (
              <li key={kind}>
                {title} <span class="dim num">{number(totals[kind])}</span>:{' '}
                <a href={`/v1/${COLLECTIONS[kind]}.csv`} aria-label={COPY.as(title, 'CSV')}>
                  CSV
                </a>
                ,{' '}
                <a href={`/v1/${COLLECTIONS[kind]}.ndjson`} aria-label={COPY.as(title, 'NDJSON')}>
                  NDJSON
                </a>
              </li>
            )
          })}
        </ul>
      </div>
      <div>
        <h3>{FRONT_COPY.putOn}</h3>
        <p>
          <a href="/timeline">{COPY.timeline}</a>, <a href="/network">{COPY.network}</a>{' '}
          {FRONT_COPY.pictures}
        </p>
      </div>
    </div>
  </section>
)
