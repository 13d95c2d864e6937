import { Type } from 'typebox'
import { anyOf } from '../../api/listing.js'
import { offset, OffsetUnitTerm, rangeParameters } from '../../api/offsets.js'
import { QUERY } from '../../api/openapi/parameters.js'
import { Closed, idOf } from '../../model/shapes/shapes.js'
import { RECORD_KINDS } from '../../model/vocabulary/records.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'

export const ArticleRecordsQuery = Type.Object(
  {
    kind: anyOf(Type.Enum([...RECORD_KINDS], { type: 'string' }), 'Kind of record.', 'quote'),
    offsetUnit: rangeParameters.offsetUnit,
  },
  QUERY,
)

/** A member for each kind: the article itself, and lists of the others. */
const members = ALL_DECLARATIONS.map(({ kind, collection }) => {
  const record = Type.Ref(idOf(collection.schema))
  return kind === 'article'
    ? (['article', Type.Optional(record)] as const)
    : ([collection.name, Type.Optional(Type.Array(record))] as const)
})

export const ArticleRecordsShape = Type.Object(
  {
    ...Object.fromEntries(members),
    length: offset('The length of the text'),
    offsetUnit: OffsetUnitTerm,
  },
  {
    ...Closed,
    $id: 'ArticleRecords',
    description:
      'An article with all its records, in the default order of each list. Offsets of citations are in the unit of `offsetUnit`, except those of entities in other articles, which count code points.',
  },
)
