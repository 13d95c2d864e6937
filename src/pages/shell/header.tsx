import { COPY } from '../english/copy.js'
import { listPath } from '../links.js'
import { kindWords } from '../english/terms.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'

/** The kinds that the header links. */
const MAIN: readonly RecordKind[] = ['article', 'entity', 'quote', 'event', 'figure']

interface Props {
  current: string | undefined
  query: string | undefined
}

export const Header = ({ current, query }: Props) => (
  <header class="site">
    <div class="wrap">
      <a class="brand" href="/" aria-label={COPY.home}>
        <i aria-hidden="true">[</i>
        {COPY.name}
        <i aria-hidden="true">)</i>
      </a>
      <nav aria-label={COPY.main}>
        <ul>
          {MAIN.map((kind) => (
            <li>
              <a
                href={listPath(COLLECTIONS[kind])}
                aria-current={COLLECTIONS[kind] === current ? 'page' : undefined}
              >
                {kindWords(kind).title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form role="search" action="/search">
        <label class="vh" for="sq">
          {COPY.searchLabel}
        </label>
        <input
          type="search"
          id="sq"
          name="q"
          placeholder={COPY.search}
          value={query}
          maxLength={200}
        />
        <button class="btn">{COPY.search}</button>
      </form>
    </div>
  </header>
)
