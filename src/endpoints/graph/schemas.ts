import { Type } from 'typebox'
import { Warnings } from '../../api/openapi/shapes.js'
import { MaybeText, Reference } from '../../model/shapes/record-shapes.js'
import { Closed, nullable, ref, term } from '../../model/shapes/shapes.js'
import { VOICES } from '../../model/vocabulary/claims.js'
import { ENTITY_TYPES } from '../../model/vocabulary/entities.js'
import { PredicateShape } from '../../records/relations/predicate.js'
import { MAX_CONTRADICTIONS } from './contradictions.js'
import { TIES } from './parameters.js'

const count = (description: string) => Type.Integer({ minimum: 0, description })

export const GraphShape = Type.Object(
  {
    nodes: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'Id of the entity.' }),
          url: Type.String({ format: 'uri-reference', description: 'The URL of the entity.' }),
          name: Type.String(),
          type: term(ENTITY_TYPES, 'The type of entity.'),
          mentionCount: count('The number of mentions in the requested articles.'),
          distance: nullable(Type.Integer({ minimum: 0 }), {
            description:
              'The number of links to the nearest requested entity. Null without `entity`.',
          }),
        },
        Closed,
      ),
      {
        description: 'The entities, by strongest link or, with `entity`, nearest first.',
      },
    ),
    links: Type.Array(
      Type.Object(
        {
          source: Type.String({ description: 'The id of a node. For a relation, the subject.' }),
          target: Type.String({ description: 'The id of a node. For a relation, the object.' }),
          kind: term(TIES, 'The kind of tie. A co-mention has no direction.'),
          predicate: nullable(ref(PredicateShape), {
            description: 'The predicate of a relation. Null for a co-mention.',
          }),
          weight: Type.Integer({
            minimum: 1,
            description:
              'The number of relations or, for a co-mention, of sections in which both are mentioned.',
          }),
          url: Type.String({
            format: 'uri-reference',
            description: 'The URL of the records behind the link.',
          }),
          voice: nullable(term(VOICES, 'The voice.'), {
            description:
              '`article` if an article states one of the relations itself, `quoted` if all are claims of the speakers. Null for a co-mention.',
          }),
          speakers: Type.Array(Reference, { description: 'The speakers who claim the relations.' }),
          speakerText: MaybeText('Words for speakers without an entity.'),
        },
        Closed,
      ),
      { description: 'The links, strongest first.' },
    ),
    contradictions: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'Id of the conflict.' }),
          url: Type.String({ format: 'uri-reference', description: 'The URL of the conflict.' }),
          about: Type.String({ description: 'The subject of the conflict.' }),
          entities: Type.Array(Type.String(), {
            minItems: 1,
            description: 'The ids of the nodes that it concerns.',
          }),
        },
        Closed,
      ),
      {
        description: `Contradictions that concern a node: up to ${MAX_CONTRADICTIONS}, by article.`,
      },
    ),
    warnings: Warnings,
    truncated: Type.Boolean({
      description: `Whether \`maxNodes\`, \`maxLinks\` or the limit of ${MAX_CONTRADICTIONS} contradictions cut the network.`,
    }),
  },
  {
    ...Closed,
    $id: 'Graph',
    description: 'Entities and their ties, in the form that d3-force and similar libraries read.',
  },
)
