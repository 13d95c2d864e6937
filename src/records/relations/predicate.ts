import { Type } from 'typebox'
import { PREDICATES } from '../../model/vocabulary/relations.js'

/** One component of the OpenAPI document, since the enum is long and stands in several shapes. */
export const PredicateShape = Type.Enum([...PREDICATES], {
  $id: 'Predicate',
  type: 'string',
  description: 'The predicate of a relation, read as "subject predicate object".',
})
