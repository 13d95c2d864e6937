import { createMatcher, type FindMatches } from './search-matches.js'
import { snippetOf } from './snippet.js'

/* What a search shows of a record: the words around the first match, and the places of the matches. */

/** A text that may match. `start` is its offset in the article in code points; null for words that are not in it. */
interface SearchedText {
  start: number | null
  exact: string
}

interface DescribedMatches {
  /** HTML that is safe to insert. */
  snippet: string
  /** Spans of the article, in code points. */
  matches: { start: number; end: number; exact: string }[]
}

const MAX_MATCHES = 20

/**
 * Adds the matches of a query to a hit. The SQL function `describe_hit`, so that a long text is searched where it is read.
 * @param head `{ title, ... }` as JSON
 * @param texts the texts of the record as JSON
 * @returns the properties of the head and those of DescribedMatches, as JSON
 */
export function describeHit(head: string, texts: string, query: string): string {
  const described = JSON.parse(head) as { title: string }
  const searched = JSON.parse(texts) as SearchedText[]
  return JSON.stringify({ ...described, ...describeMatches(searched, described.title, query) })
}

/** Finds the matches of a query in the texts of a record. Without any, the snippet shows its title. */
function describeMatches(
  texts: readonly SearchedText[],
  title: string,
  query: string,
): DescribedMatches {
  const findMatches = matcherOf(query)
  const searched = texts.map(({ start, exact }) => ({
    start,
    exact,
    ranges: findMatches(exact, MAX_MATCHES),
  }))
  const shown = searched.find(({ ranges }) => ranges.length > 0) ?? {
    exact: title,
    ranges: findMatches(title, MAX_MATCHES),
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
  return { snippet: snippetOf(shown.exact, shown.ranges), matches: matches.slice(0, MAX_MATCHES) }
}

let last: { query: string; findMatches: FindMatches } | undefined

/** The matcher of a query. The last one is kept, since all hits of a page have the same query. */
function matcherOf(query: string): FindMatches {
  if (last?.query !== query) last = { query, findMatches: createMatcher(query) }
  return last.findMatches
}

/** Counts the code points before a UTF-16 offset. It goes on from the offset of the last call. */
function codePointCounter(text: string): (unit: number) => number {
  let [at, points] = [0, 0]
  return (unit) => {
    if (unit < at) [at, points] = [0, 0] // this match begins inside the one before
    for (; at < unit; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++
    return points
  }
}
