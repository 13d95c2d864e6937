import { Type } from 'typebox'
import { PageLinksShape, PageShape, Warnings } from '../../api/openapi/shapes.js'
import {
  Attribution,
  MaybeText,
  Reference,
  ReferenceShape,
} from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { PredicateShape } from '../../records/relations/predicate.js'
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
        'The strength of the tie: the number of relations and shared sections, of the kinds in `via`.',
    }),
    via: Type.Array(term(TIES, 'A kind of tie.'), { minItems: 1 }),
    relationCount: count('The number of relations between the two entities.'),
    relations: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          url: Type.String({ format: 'uri-reference', description: 'The URL of the relation.' }),
          predicate: ref(PredicateShape),
          direction: term(
            DIRECTIONS,
            '`outgoing` if the related entity is the object, `incoming` if it is the subject.',
          ),
          label: MaybeText('The words that name the relation.'),
          attribution: Attribution,
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { description: `The first ${MAX_RELATIONS} relations.` },
    ),
    sectionCount: count('The number of sections in which both entities are mentioned.'),
    evidence: Type.Array(
      Type.Object(
        {
          article: Reference,
          section: term(SECTION_KINDS, 'The kind of section.'),
          citations: Type.Array(ref(CitationShape), {
            minItems: 2,
            maxItems: 2,
            description:
              'The first mention of this entity and of the related entity in the section.',
          }),
        },
        Closed,
      ),
      { description: `Up to ${MAX_EVIDENCE} of these sections.` },
    ),
  },
  {
    ...Closed,
    $id: 'RelatedEntity',
    description: 'An entity that relations or shared sections tie to another entity.',
  },
)

export const RelatedEntityListShape = Type.Object(
  {
    data: Type.Array(ref(RelatedEntityShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
    warnings: Warnings,
  },
  {
    ...Closed,
    $id: 'RelatedEntityList',
    description: 'A page of related entities, strongest tie first.',
  },
)
