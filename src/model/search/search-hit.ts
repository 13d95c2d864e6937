import { createMatcher, type FindMatches } from './search-matches.js'
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

interface DescribedMatches {
  /** HTML that is safe to insert. */
  snippet: string
  /** Spans of the article, in code points. */
  matches: { start: number; end: number; exact: string }[]
  /** True if there are more matches than listed. */
  truncated: boolean
}

/** The maximum number of matches in a hit. */
export const MAX_MATCHES = 20

/**
 * Adds the matches of queries to a hit.
 * @param head `{ title, ... }` as JSON
 * @param texts the texts of the record as JSON
 * @param queries a list of PartQuery as JSON
 * @returns the properties of the head and those of DescribedMatches, as JSON
 */
export function describeHit(head: string, texts: string, queries: string): string {
  const described = JSON.parse(head) as { title: string }
  const searched = JSON.parse(texts) as SearchedText[]
  return JSON.stringify({
    ...described,
    ...describeMatches(searched, described.title, matchersOf(queries)),
  })
}

/** Finds the matches in the texts of a record. If there are none, the snippet shows the title. */
function describeMatches(
  texts: readonly SearchedText[],
  title: string,
  matchers: Matchers,
): DescribedMatches {
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

/**
 * Makes a function that counts the code points before a UTF-16 offset. It continues from the last
 * offset.
 */
function codePointCounter(text: string): (unit: number) => number {
  let [at, points] = [0, 0]
  return (unit) => {
    if (unit < at) [at, points] = [0, 0] // this match begins inside the previous one
    for (; at < unit; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++
    return points
  }
}
