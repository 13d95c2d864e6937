import { Type, type Static } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { SectionShape } from '../../records/articles/schema.js'
import { Closed, ref } from '../../model/shapes/shapes.js'

/** The path parameter of the resources of one article. */
export const ArticleParams = Type.Object({
  id: Type.String({ description: 'Id of the article.', examples: ['china-kazakhstan-friendship'] }),
})
export type ArticleParams = Static<typeof ArticleParams>

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
