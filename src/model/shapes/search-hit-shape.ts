import { Type, type Static } from 'typebox'
import { MAX_MATCHES } from '../search/search-matches.js'
import { RECORD_KINDS } from '../vocabulary/records.js'
import { Reference } from './record-shapes.js'
import { Closed, nullable, ref, term } from './shapes.js'
import { PassageShape } from './span-shapes.js'

export const SearchHitShape = Type.Object(
  {
    kind: term(RECORD_KINDS, 'The kind of record.'),
    id: Type.String(),
    url: Type.String({ format: 'uri-reference', description: 'The URL of the record.' }),
    title: Type.String({ description: 'A short label of the record.' }),
    article: nullable(Reference, {
      description: 'The article of the record. Null for an entity.',
    }),
    score: Type.Number({
      description:
        'The relevance (BM25). Higher is better. Scores of different responses cannot be compared.',
    }),
    snippet: Type.String({
      description:
        'The text around the first match as safe HTML, in which all text is escaped and matches are in `<mark>`.',
    }),
    matches: Type.Array(ref(PassageShape), {
      description: `The spans of the first ${MAX_MATCHES} matches. Empty for an entity, and if only the label matches.`,
    }),
    truncated: Type.Boolean({ description: 'Whether there are more matches.' }),
  },
  { ...Closed, $id: 'SearchHit', description: 'A record that matches a search.' },
)
export type SearchHit = Static<typeof SearchHitShape>
