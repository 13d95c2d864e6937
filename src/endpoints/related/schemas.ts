import { Type } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import {
  CitationShape,
  Closed,
  MaybeText,
  ref,
  Reference,
  ReferenceShape,
  term,
} from '../../model/shapes.js'
import { PREDICATES, SECTION_KINDS } from '../../model/vocabulary.js'
import { TIES } from '../graph/parameters.js'

const DIRECTIONS = ['outgoing', 'incoming'] as const

/** The most relations, and the most sections, shown for one related entity. */
export const MAX_RELATIONS = 20
export const MAX_EVIDENCE = 3

const count = (description: string) => Type.Integer({ minimum: 0, description })

export const RelatedEntityShape = Type.Object(
  {
    ...ReferenceShape.properties,
    weight: Type.Integer({
      minimum: 1,
      description:
        'How strong the tie is: relations plus shared sections, as far as `via` counts them',
    }),
    via: Type.Array(term(TIES, 'How they are tied'), { minItems: 1 }),
    relationCount: count('Relations between the two'),
    relations: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          url: Type.String({ format: 'uri-reference', description: 'The relation' }),
          predicate: term(PREDICATES, 'What ties them'),
          direction: term(
            DIRECTIONS,
            'outgoing: the related entity is the object; incoming: it is the subject',
          ),
          label: MaybeText('The words that name the tie'),
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { description: `The first ${MAX_RELATIONS} of them` },
    ),
    sectionCount: count('Sections (paragraphs, captions, ...) in which both are mentioned'),
    evidence: Type.Array(
      Type.Object(
        {
          article: Reference,
          section: term(SECTION_KINDS, 'Kind of the section'),
          citations: Type.Array(ref(CitationShape), {
            minItems: 2,
            maxItems: 2,
            description:
              'The first mention of either in that section: this entity, then the related one',
          }),
        },
        Closed,
      ),
      { description: `Up to ${MAX_EVIDENCE} of these sections` },
    ),
  },
  {
    ...Closed,
    $id: 'RelatedEntity',
    description: 'An entity that relations or shared sections tie to another one',
  },
)

export const RelatedEntityListShape = Type.Object(
  {
    data: Type.Array(ref(RelatedEntityShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'RelatedEntityList',
    description: 'A page of related entities, the strongest tie first',
  },
)
