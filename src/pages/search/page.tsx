import type { SearchParameters } from '../../endpoints/search/routes.js'
import { COPY, LIST_COPY, SEARCH_COPY } from '../english/copy.js'
import type { Telling } from '../facts/telling.js'
import { queryString } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import { voicesOfQuotes } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { kindWords } from '../english/terms.js'
import { groupedBy, listed, number, quoted } from '../english/words.js'
import { HitGroup, sameWords } from './hits.js'
import type { SearchResult } from './read.js'

/** Search: records of all kinds, the best first. Hits on the same words are one result. */
export function searchPage(
  query: SearchParameters | undefined,
  result: SearchResult | undefined,
): Page {
  const words = query?.q ?? ''
  const api = `/v1/search${queryString({ q: words, kind: query?.kind?.join(',') })}`
  return {
    meta: {
      title: words === '' ? SEARCH_COPY.title : quoted(words),
      description: COPY.description,
      canonical: `/search${queryString({ q: words })}`,
      noindex: true,
      query: words,
      ...(words !== '' && {
        alternates: [{ href: api, type: 'application/json', title: 'JSON' }],
      }),
    },
    main: (
      <div class="wrap page">
        <h1 dir="auto">{words === '' ? SEARCH_COPY.title : quoted(words)}</h1>
        {words === '' && <p class="lede">{SEARCH_COPY.scope}</p>}
        <form class="find" role="search" aria-label={SEARCH_COPY.again} action="/search">
          <label class="vh" for="hq">
            {SEARCH_COPY.label}
          </label>
          <input type="search" id="hq" name="q" value={words} maxLength={200} />
          <button class="btn main">{SEARCH_COPY.title}</button>
        </form>
        <p class="try">
          {SEARCH_COPY.syntax}{' '}
          {listed(SEARCH_COPY.examples.map((example) => <code key={example}>{example}</code>))}{' '}
          {SEARCH_COPY.syntaxMore}
        </p>
        {query && result && <Results query={query} result={result} api={api} />}
      </div>
    ),
  }
}

function Results({
  query,
  result,
  api,
}: {
  query: SearchParameters
  result: SearchResult
  api: string
}) {
  const { hits, kinds, links } = result
  const quotes = hits.flatMap(({ found }) => (found?.kind === 'quote' ? [found.record] : []))
  const tell: Telling = { voices: voicesOfQuotes(quotes), shortName: ({ name }) => name }
  return (
    <>
      {kinds.length > 0 && <Kinds query={query} kinds={kinds} />}
      {hits.length === 0 ? (
        <section class="band">
          <h2>{SEARCH_COPY.none}</h2>
          <p class="meta">
            {SEARCH_COPY.noneHint} <code>{SEARCH_COPY.beginning}</code>.
          </p>
        </section>
      ) : (
        <ol class="hits">
          {groupedBy(hits, sameWords).map(([key, group]) => (
            <HitGroup key={key} group={group} tell={tell} />
          ))}
        </ol>
      )}
      {(links.prev !== null || links.next !== null) && (
        <nav class="pager" aria-label={LIST_COPY.pages}>
          {links.prev === null ? (
            <span />
          ) : (
            <a class="btn" rel="prev" href={links.prev}>
              {COPY.previous}
            </a>
          )}
          {links.next === null ? (
            <span />
          ) : (
            <a class="btn" rel="next" href={links.next}>
              {COPY.next}
            </a>
          )}
        </nav>
      )}
      <DataBox title={SEARCH_COPY.asData} url={api} formats={[[api, 'JSON']]} />
    </>
  )
}

/** The kinds of hit with their numbers; each narrows the search. */
function Kinds({ query, kinds }: { query: SearchParameters; kinds: SearchResult['kinds'] }) {
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const href = (kind?: string) => `/search${queryString({ q: query.q, kind })}`
  return (
    <nav class="kinds" aria-label={SEARCH_COPY.kinds}>
      <a href={href()} aria-current={query.kind === undefined ? 'page' : undefined}>
        {SEARCH_COPY.all} <span>{number(total)}</span>
      </a>
      {kinds.map(({ value, count }) => (
        <a
          key={value}
          href={href(value)}
          aria-current={query.kind?.includes(value) === true ? 'page' : undefined}
        >
          {kindWords(value).title} <span>{number(count)}</span>
        </a>
      ))}
    </nav>
  )
}
