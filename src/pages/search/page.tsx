import type { SearchParameters } from '../../endpoints/search/routes.js'
import { COPY, LIST_COPY, SEARCH_COPY } from '../english/copy.js'
import { firstSpan } from '../data/records.js'
import { lineOf } from '../facts/fact-of.js'
import type { ListedKind } from '../../model/vocabulary/records.js'
import { Characters } from '../facts/span-link.js'
import { speakerName } from '../facts/quote-fact.js'
import type { Telling } from '../facts/telling.js'
import { articlePath, entityPath, queryString, recordPath, spanPath } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import { DateText } from '../parts/date-mark.js'
import { voicesOfQuotes } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { kindWords, whoSaidHow } from '../english/terms.js'
import { capitalized, clipped, groupedBy, listed, number, quoted } from '../english/words.js'
import type { FoundHit, SearchResult } from './read.js'

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

/** The text of a snippet. */
const plainText = (snippet: string): string =>
  snippet
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name]!)
const CHARACTERS: Record<string, string> = {
  'amp': '&',
  'lt': '<',
  'gt': '>',
  'quot': '"',
  '#39': "'",
}

/** Hits with one key are shown together: those of a kind on the same words. */
function sameWords({ hit }: FoundHit): string {
  const { kind, id, article, matches, snippet } = hit
  return matches.length === 0
    ? `${kind} ${id}`
    : [kind, article?.id, matches.map(({ start }) => start), snippet].join('\n')
}

function HitGroup({ group, tell }: { group: readonly FoundHit[]; tell: Telling }) {
  const [first, ...more] = group as [FoundHit, ...FoundHit[]]
  const { hit, found } = first
  const words = kindWords(hit.kind)
  const voice = found?.kind === 'quote' ? ` ${tell.voices.classOf(found.record.speaker)}` : ''
  const span = hit.matches[0] ?? (found && firstSpan(found.record))
  // The API escapes all text of a snippet; only its marks are elements.
  const isTitle = plainText(hit.snippet) === hit.title
  return (
    <li class={`k-${hit.kind === 'entity' ? 'name' : hit.kind}${voice}`}>
      <p class="kind">{capitalized(words.one)}</p>
      <div>
        <h2 dir="auto">
          {isTitle ? (
            <a
              class="q"
              href={addressOf(first)}
              dangerouslySetInnerHTML={{ __html: hit.snippet }}
            />
          ) : (
            <a class="q" href={addressOf(first)}>
              <HitTitle one={first} tell={tell} />
            </a>
          )}
        </h2>
        {!isTitle && (
          <p class="snip" dir="auto" dangerouslySetInnerHTML={{ __html: hit.snippet }} />
        )}
        {more.length > 0 && (
          <details class="src">
            <summary>{SEARCH_COPY.more(hit.kind, more.length)}</summary>
            <ul>
              {more.map((one) => (
                <li key={one.hit.id} dir="auto">
                  <a href={addressOf(one)}>
                    <HitTitle one={one} tell={tell} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p class="from">
          {hit.article && clipped(hit.article.name, 70)}
          {hit.article && span && (
            <>
              {' · '}
              {SEARCH_COPY.characters}{' '}
              <Characters article={hit.article.id} span={span} tell={tell} />
            </>
          )}
          <HitDate one={first} />
        </p>
      </div>
    </li>
  )
}

const HitDate = ({ one: { found } }: { one: FoundHit }) =>
  (found?.kind === 'event' || found?.kind === 'quote') && found.record.date !== null ? (
    <>
      {' · '}
      <DateText date={found.record.date} />
    </>
  ) : null

/** Quotes are titled by their speaker, since the snippet has their words. */
function HitTitle({ one: { hit, found }, tell }: { one: FoundHit; tell: Telling }) {
  if (found === undefined) return <>{hit.title}</>
  const { kind, record } = found
  if (kind === 'article') return <>{record.title}</>
  if (kind === 'entity') return <>{record.name}</>
  if (kind === 'mention') return <>{record.entity.name}</>
  if (kind === 'quote') {
    return <>{whoSaidHow(capitalized(speakerName(record)), record.medium)}</>
  }
  return lineOf(kind as ListedKind, record as never, tell)
}

/** The address of a hit: its words, or else its page. */
function addressOf({ hit }: FoundHit): string {
  if (hit.kind === 'entity') return entityPath(hit.id)
  const span = hit.matches[0]
  if (hit.article !== null && span !== undefined) return spanPath(hit.article.id, span)
  return hit.kind === 'article' ? articlePath(hit.id) : recordPath(hit.kind, hit.id)
}
