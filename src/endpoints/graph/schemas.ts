import { Type } from 'typebox'
import { Closed, nullable, term } from '../../model/shapes.js'
import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js'
import { TIES } from './parameters.js'

const count = (description: string) => Type.Integer({ minimum: 0, description })

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
