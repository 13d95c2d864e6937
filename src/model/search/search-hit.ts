import type { RecordKind } from '../vocabulary/records.js'
import type { Span } from '../text/text.js'
import type { SearchHit } from '../shapes/search-hit-shape.js'
import { createMatcher, MAX_MATCHES, type FindMatches } from './search-matches.js'
import { PARTS, type SearchedPart, type PartQuery } from './search-parts.js'
import { snippetOf } from './snippet.js'

/* Describes a search hit: the words around the first match, and the places of the matches. */

/**
 * A text that may match. `start` is its offset in the article, in code points; null if the text is
 * not part of it.
 */
interface SearchedText {
  part: SearchedPart
  start: number | null
  exact: string
}

type Matches = Pick<SearchHit, 'snippet' | 'truncated'> & { matches: Span[] }

/** A record that was found, before its matches are. */
export interface FoundRecord {
  kind: RecordKind
  /** The lower, the better. */
  rank: number
  /** `{ id, url, title, article }` as JSON. */
  head: string
  /** The whole text of an article. */
  text: string | null
  /** The texts of any other record as JSON. */
  texts: string | null
}

type Head = Pick<SearchHit, 'id' | 'url' | 'title' | 'article'>

/**
 * A search hit as JSON, with the matches of queries.
 * @param queries a list of PartQuery as JSON
 */
export function describeHit(found: FoundRecord, queries: string): string {
  const { kind, rank, head, text, texts } = found
  const { id, url, title, article } = JSON.parse(head) as Head
  const searched =
    text === null
      ? (JSON.parse(texts!) as SearchedText[])
      : [{ part: 'text' as const, start: 0, exact: text }]
  const { snippet, matches, truncated } = describeMatches(searched, title, matchersOf(queries))
  const hit: SearchHit = {
    kind,
    id,
    url,
    title,
    article,
    score: Number((-rank).toPrecision(6)),
    snippet,
    // The words of an entity that is in no single article have no place.
    matches: article === null ? [] : matches.map((span) => passageOf(span, article.url)),
    truncated,
  }
  return JSON.stringify(hit)
}

const passageOf = (span: Span, articleUrl: string): SearchHit['matches'][number] => ({
  ...span,
  url: `${articleUrl}/text#char=${span.start},${span.end}`,
})

/** Finds the matches in the texts of a record. If there are none, the snippet shows the title. */
function describeMatches(
  texts: readonly SearchedText[],
  title: string,
  matchers: Matchers,
): Matches {
  const searched = texts.map(({ part, start, exact }) => ({
    start,
    exact,
    ranges: matchers[part](exact, MAX_MATCHES + 1),
  }))
  const shown = searched.find(({ ranges }) => ranges.length > 0) ?? {
    exact: title,
    ranges: matchers.label(title, MAX_MATCHES),
  }
  const matches = searched.flatMap(({ start, exact, ranges }) => {
    if (start === null) return []
    const toCodePoint = codePointCounter(exact)
    return ranges.map(([from, to]) => ({
      start: start + toCodePoint(from),
      end: start + toCodePoint(to),
      exact: exact.slice(from, to),
    }))
  })
  return {
    snippet: snippetOf(shown.exact, shown.ranges),
    matches: matches.slice(0, MAX_MATCHES),
    truncated: matches.length > MAX_MATCHES,
  }
}

type Matchers = Readonly<Record<SearchedPart, FindMatches>>
let last: { queries: string; matchers: Matchers } | undefined

/**
 * The matchers for the parts of a record. The last ones are cached, because all hits of a page have
 * the same queries.
 */
function matchersOf(queries: string): Matchers {
  if (last?.queries === queries) return last.matchers
  const all = JSON.parse(queries) as PartQuery[]
  const matcherOf = (part: SearchedPart) =>
    createMatcher(...all.filter(([one]) => one === null || one === part).map(([, query]) => query))
  const matchers = Object.fromEntries(PARTS.map((part) => [part, matcherOf(part)])) as Matchers
  last = { queries, matchers }
  return matchers
}

const SURROGATE = /[\uD800-\uDFFF]/

/**
 * Makes a function that counts the code points before a UTF-16 offset. It continues from the last
 * offset.
 */
function codePointCounter(text: string): (unit: number) => number {
  if (!SURROGATE.test(text)) return (unit) => unit
  let [at, points] = [0, 0]
  return (unit) => {
    if (unit < at) [at, points] = [0, 0] // this match begins inside the previous one
    for (; at < unit; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++
    return points
  }
}
