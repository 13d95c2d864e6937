import { Type } from 'typebox'
import { FacetsShape, PageLinksShape, PageShape, Warnings } from '../../api/openapi/shapes.js'
import { SearchHitShape } from '../../model/shapes/search-hit-shape.js'
import { Closed, ref } from '../../model/shapes/shapes.js'

export const SearchHitListShape = Type.Object(
  {
    data: Type.Array(ref(SearchHitShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
    warnings: Warnings,
    facets: Type.Optional(ref(FacetsShape)),
  },
  { ...Closed, $id: 'SearchHitList', description: 'A page of matches, best first.' },
)
