import type { Static } from 'typebox'
import type { FoundRecord } from './queries.js'
import type { SearchHitShape } from './schemas.js'

type Hit = Static<typeof SearchHitShape>
type Described = Pick<Hit, 'id' | 'url' | 'title' | 'article' | 'snippet' | 'truncated'> & {
  matches: Omit<Hit['matches'][number], 'url'>[]
}

/** Builds a hit from a found record. */
export function hitOf({ position: [rank], kind, json }: FoundRecord): Hit {
  const { id, url, title, article, snippet, matches, truncated } = JSON.parse(json) as Described
  const urlOf = ({ start, end }: { start: number; end: number }) =>
    `${article!.url}/text#char=${start},${end}`
  return {
    kind,
    id,
    url,
    title,
    article,
    score: Number((-rank).toPrecision(6)),
    snippet,
    // The words of an entity that is in no single article have no place.
    matches: article === null ? [] : matches.map((span) => ({ ...span, url: urlOf(span) })),
    truncated,
  }
}
