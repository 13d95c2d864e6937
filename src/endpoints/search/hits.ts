import type { Static } from 'typebox'
import type { FindMatches } from '../../model/search-matches.js'
import type { RecordKind } from '../../model/vocabulary.js'
import type { FoundRecord } from './queries.js'
import type { SearchHitShape } from './schemas.js'
import { snippetOf } from './snippet.js'

type Hit = Static<typeof SearchHitShape>
interface Head {
  id: string
  url: string
  title: string
  article: Hit['article']
}

const MAX_MATCHES = 20

/** Builds a hit from a found record: finds the matches and makes the snippet. */
export function hitOf(
  { position: [rank], kind, head, texts }: FoundRecord,
  findMatches: FindMatches,
): Hit {
  const { id, url, title, article } = JSON.parse(head) as Head
  const searched = searchedTexts(kind, texts).map(({ start, exact }) => ({
    start,
    exact,
    ranges: findMatches(exact, MAX_MATCHES),
  }))
  const shown = searched.find(({ ranges }) => ranges.length > 0) ?? {
    exact: title,
    ranges: findMatches(title, MAX_MATCHES),
  }
  const matches = searched.flatMap(({ start, exact, ranges }): Hit['matches'] => {
    if (start === null || article === null) return []
    const toCodePoint = codePointCounter(exact)
    return ranges.map(([from, to]) => {
      const place = { start: start + toCodePoint(from), end: start + toCodePoint(to) }
      return {
        ...place,
        exact: exact.slice(from, to),
        url: `${article.url}/text#char=${place.start},${place.end}`,
      }
    })
  })
  return {
    kind,
    id,
    url,
    title,
    article,
    score: Number((-rank).toPrecision(6)),
    snippet: snippetOf(shown.exact, shown.ranges),
    matches: matches.slice(0, MAX_MATCHES),
  }
}

const searchedTexts = (
  kind: RecordKind,
  texts: string,
): { start: number | null; exact: string }[] =>
  kind === 'article'
    ? [{ start: 0, exact: texts }]
    : (JSON.parse(texts) as { start: number | null; exact: string }[])

/** Counts the code points before a UTF-16 offset. It goes on from the offset of the last call. */
function codePointCounter(text: string): (unit: number) => number {
  let [at, points] = [0, 0]
  return (unit) => {
    if (unit < at) [at, points] = [0, 0] // this match begins inside the one before
    for (; at < unit; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++
    return points
  }
}
