import { Type, type Static } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { SPAN } from '../../model/record-shapes.js'
import { Closed, ref, term } from '../../model/shapes.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'

/** The path parameter of the resources of one article. */
export const ArticleParams = Type.Object({
  id: Type.String({ description: 'Id of the article.', examples: ['china-kazakhstan-friendship'] }),
})
export type ArticleParams = Static<typeof ArticleParams>

export const SectionShape = Type.Object(
  {
    kind: term(SECTION_KINDS, 'The kind of section.'),
    ...SPAN,
  },
  { ...Closed, $id: 'Section', description: 'A run of the text with a kind.' },
)

export const SectionListShape = Type.Object(
  {
    data: Type.Array(ref(SectionShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'SectionList',
    description: 'Sections of an article in reading order. The text between them is white space.',
  },
)
