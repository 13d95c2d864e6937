import { Type } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import {
  CitationShape,
  Closed,
  MaybeText,
  nullable,
  ref,
  Reference,
  ReferenceShape,
  term,
} from '../../model/shapes.js'
import { ENTITY_TYPES, PREDICATES, SECTION_KINDS } from '../../model/vocabulary.js'

/** How two entities may be tied. */
export const TIES = ['relation', 'co-mention'] as const
export const DIRECTIONS = ['outgoing', 'incoming'] as const

/** The most relations and sections that are shown of one related entity. */
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

export const GraphShape = Type.Object(
  {
    nodes: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'Id of the entity' }),
          url: Type.String({ format: 'uri-reference', description: 'The entity' }),
          name: Type.String(),
          type: term(ENTITY_TYPES, 'Type of entity'),
          mentionCount: count('How often it is named, in the articles asked for'),
          distance: nullable(Type.Integer({ minimum: 0 }), {
            description: 'Links from the nearest of the entities asked for; null where none was',
          }),
        },
        Closed,
      ),
      {
        description: 'The entities; with `entity` the nearest first, else by their strongest link',
      },
    ),
    links: Type.Array(
      Type.Object(
        {
          source: Type.String({ description: 'Id of a node; of a relation, the subject' }),
          target: Type.String({ description: 'Id of a node; of a relation, the object' }),
          kind: term(TIES, 'What ties them. A co-mention has no direction'),
          predicate: nullable(term(PREDICATES, 'Of a relation'), {
            description: 'Of a relation; null for a co-mention',
          }),
          weight: Type.Integer({
            minimum: 1,
            description:
              'How many relations say so; for a co-mention, in how many sections both are mentioned',
          }),
          url: Type.String({ format: 'uri-reference', description: 'The records behind the link' }),
        },
        Closed,
      ),
      { description: 'The strongest first' },
    ),
    truncated: Type.Boolean({
      description: 'Whether there is more than `maxNodes` and `maxLinks` let through',
    }),
  },
  {
    ...Closed,
    $id: 'Graph',
    description: 'Entities and what ties them, as d3-force and similar libraries take it',
  },
)
