import type { Static } from 'typebox'
import { findMatches } from '../../model/full-text.js'
import { indexText } from '../../model/text.js'
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
export function hitOf({ position: [rank], kind, head, texts }: FoundRecord, query: string): Hit {
  const { id, url, title, article } = JSON.parse(head) as Head
  const searched = (JSON.parse(texts) as { start: number | null; exact: string }[]).map(
    ({ start, exact }) => ({ start, exact, ranges: findMatches(exact, query) }),
  )
  const shown = searched.find(({ ranges }) => ranges.length > 0) ?? {
    exact: title,
    ranges: findMatches(title, query),
  }
  const matches = searched.flatMap(({ start, exact, ranges }): Hit['matches'] => {
    if (start === null || article === null) return []
    const text = indexText(exact)
    return ranges.slice(0, MAX_MATCHES).map(([from, to]) => {
      const span = text.spanOfUnits(from, to)
      const place = { start: start + span.start, end: start + span.end }
      return {
        ...place,
        exact: span.exact,
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
