import { Type } from 'typebox'
import {
  Closed,
  MaybeDate,
  MaybeText,
  recordHead,
  recordTail,
  Reference,
  term,
} from '../../model/shapes.js'
import { PREDICATES } from '../../model/vocabulary.js'

export const RelationShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:tokayev-president-of-kazakhstan'),
    subject: Reference,
    predicate: term(PREDICATES, 'What ties them, read "subject predicate object"'),
    object: Reference,
    label: MaybeText('The words that name the tie, e.g. the office "President"'),
    date: MaybeDate('When it held, where the text says so'),
    mentions: Type.Array(Reference, { description: 'The other entities that its words name' }),
    ...recordTail,
  },
  { ...Closed, $id: 'Relation', description: 'Two entities and what ties them' },
)
