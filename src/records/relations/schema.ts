import { Type } from 'typebox'
import {
  Attribution,
  MaybeDate,
  MaybeText,
  disputeProperties,
  recordHead,
  recordTail,
  Reference,
  Subtype,
} from '../../model/shapes/record-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { RELATION_STATUSES } from '../../model/vocabulary/relation-statuses.js'
import { PredicateShape } from './predicate.js'

export const RelationShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:tokayev-president-of-kazakhstan'),
    subject: Reference,
    predicate: ref(PredicateShape),
    object: Reference,
    subtype: Subtype,
    label: MaybeText('The words that name the relation, such as the office "President".'),
    status: term(RELATION_STATUSES, 'The status at the time of the article.'),
    date: MaybeDate(
      'The time at which the relation held: its own date, or that of the event that it is `about`.',
    ),
    attribution: Attribution,
    mentions: Type.Array(Reference, {
      description: 'Other entities that the text of the record names.',
    }),
    ...disputeProperties,
    ...recordTail,
  },
  { ...Closed, $id: 'Relation', description: 'A relation between two entities.' },
)
