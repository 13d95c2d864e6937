import { RECORD_KINDS, COLLECTIONS } from '../../model/vocabulary/records.js'
import { COPY } from '../english/copy.js'
import { listPath } from '../links.js'
import { kindWords } from '../english/terms.js'
import { number } from '../english/words.js'

type Link = readonly [href: string, text: string]

const COLUMNS: readonly { id: string; title: string; links: readonly Link[] }[] = [
  {
    id: 'fb',
    title: COPY.browse,
    links: RECORD_KINDS.filter((kind) => kind !== 'mention').map((kind) => [
      listPath(COLLECTIONS[kind]),
      kindWords(kind).title,
    ]),
  },
  {
    id: 'fp',
    title: COPY.pictures,
    links: [
      ['/timeline', COPY.timeline],
      ['/network', COPY.network],
    ],
  },
  {
    id: 'fd',
    title: COPY.developers,
    links: [
      ['/docs', COPY.apiDocs],
      ['/openapi.json', COPY.openapi],
      ['/v1', COPY.apiRoot],
      ['/v1/schemas/annotation.json', COPY.schema],
    ],
  },
  {
    id: 'fl',
    title: COPY.data,
    links: [
      ['/v1/database.sqlite', COPY.sqlite],
      ['/v1/quotes.csv', COPY.as(kindWords('quote').title, 'CSV')],
      ['/v1/events.ndjson', COPY.as(kindWords('event').title, 'NDJSON')],
      ['/v1/quotes.atom', COPY.as(kindWords('quote').title, 'Atom')],
      ['/v1/events.ics', COPY.as(kindWords('event').title, 'iCalendar')],
    ],
  },
]

export const Footer = ({ edition }: { edition: number | null }) => (
  <footer class="foot">
    <div class="wrap">
      <div class="cols">
        {COLUMNS.map(({ id, title, links }) => (
          <nav aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <ul>
              {links.map(([href, text]) => (
                <li>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div class="base">
        <p>{edition !== null && COPY.editionNote(number(edition))}</p>
        <form class="theme js-only">
          <label for="theme">{COPY.colors}</label>
          <select id="theme">
            <option value="">{COPY.system}</option>
            <option value="light">{COPY.light}</option>
            <option value="dark">{COPY.dark}</option>
          </select>
        </form>
      </div>
    </div>
  </footer>
)
