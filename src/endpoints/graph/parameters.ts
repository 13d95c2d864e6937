import { Type } from 'typebox'
import { anyOf } from '../../api/listing.js'
import { ENTITY_TYPES } from '../../model/vocabulary.js'

/* The parameters that the graph and the related entities share. */

/** What may tie two entities: a relation, or mentions in the same section. */
export const TIES = ['relation', 'co-mention'] as const

export const ID = Type.String({ minLength: 1, maxLength: 250 })
export const type = anyOf(
  Type.Enum([...ENTITY_TYPES], { type: 'string' }),
  'Types of entity.',
  'person',
)
export const article = anyOf(
  ID,
  'Ids of articles: only what these say counts.',
  'china-kazakhstan-friendship',
)
export const via = (description: string) =>
  anyOf(
    Type.Enum([...TIES], { type: 'string' }),
    `What counts as a tie: relations, and mentions in the same section (paragraph, caption, ...). ${description}`,
    'relation',
    2,
  )
