import { Type } from 'typebox'
import { anyOf } from '../../api/listing.js'
import { ENTITY_TYPES } from '../../model/vocabulary/entities.js'
import { ID } from '../../query/filters.js'

/* The parameters that the graph and the related entities share. */

/** The ties between two entities: a relation, or mentions in the same section. */
export const TIES = ['relation', 'co-mention'] as const

export const type = anyOf(
  Type.Enum([...ENTITY_TYPES], { type: 'string' }),
  'Type of entity.',
  'person',
)
export const article = anyOf(
  ID,
  'Id of an article. Only ties in these articles count.',
  'china-kazakhstan-friendship',
)
export const via = (description: string) =>
  anyOf(
    Type.Enum([...TIES], { type: 'string' }),
    `Kind of tie: relations, or mentions in the same section, such as a paragraph or a caption. ${description}`,
    'relation',
    2,
  )
