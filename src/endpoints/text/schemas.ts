import { Type, type Static } from 'typebox'
import { Closed, ref, term } from '../../model/shapes.js'
import { SECTION_KINDS } from '../../model/vocabulary.js'

/** The path parameter of the resources of one article. */
export const ArticleParams = Type.Object({
  id: Type.String({ description: 'Id of the article', examples: ['china-kazakhstan-friendship'] }),
})
export type ArticleParams = Static<typeof ArticleParams>

export const SectionShape = Type.Object(
  {
    kind: term(SECTION_KINDS, 'What the run of text is'),
    start: Type.Integer({ minimum: 0, description: 'First character, in Unicode code points' }),
    end: Type.Integer({ minimum: 1, description: 'The character after the last one' }),
    exact: Type.String({ description: 'The words' }),
    url: Type.String({
      format: 'uri-reference',
      description: "The article's text with the span as an RFC 5147 fragment",
    }),
  },
  { ...Closed, $id: 'Section', description: 'A run of the text with a kind' },
)

export const SectionListShape = Type.Object(
  {
    data: Type.Array(ref(SectionShape)),
  },
  {
    ...Closed,
    $id: 'SectionList',
    description: 'All sections of an article in reading order; outside them is only white space',
  },
)
