import { Type } from 'typebox'
import { FacetValueShape, PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { Closed, nullable, ref, Reference, term } from '../../model/shapes.js'
import { RECORD_KINDS } from '../../model/vocabulary.js'

export const SearchHitShape = Type.Object(
  {
    kind: term(RECORD_KINDS, 'Kind of record'),
    id: Type.String(),
    url: Type.String({ format: 'uri-reference', description: 'The record' }),
    title: Type.String({ description: 'What the record is, in short' }),
    article: nullable(Reference, {
      description: 'The article that it belongs to; null for an entity',
    }),
    score: Type.Number({
      description:
        'How well it matches (BM25): higher is better; comparable within one answer only',
    }),
    snippet: Type.String({
      description:
        'The words around the first match as safe HTML: all text is escaped, matches are in `<mark>`',
    }),
    matches: Type.Array(
      Type.Object(
        {
          start: Type.Integer({
            minimum: 0,
            description: 'First character, in Unicode code points',
          }),
          end: Type.Integer({ minimum: 1, description: 'The character after the last one' }),
          exact: Type.String(),
          url: Type.String({
            format: 'uri-reference',
            description: "The article's text with the span as an RFC 5147 fragment",
          }),
        },
        Closed,
      ),
      {
        description:
          'Where the words stand in the article; the first 20. Empty for an entity, and where only the label matches',
      },
    ),
  },
  { ...Closed, $id: 'SearchHit', description: 'A record that matches a search' },
)

export const SearchHitListShape = Type.Object(
  {
    data: Type.Array(ref(SearchHitShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
    facets: Type.Optional(
      Type.Object(
        { kind: Type.Optional(Type.Array(ref(FacetValueShape))) },
        { ...Closed, description: 'Where `facets` asks for them' },
      ),
    ),
  },
  { ...Closed, $id: 'SearchHitList', description: 'A page of matches, the best first' },
)
