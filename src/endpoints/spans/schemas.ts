import { Type } from 'typebox'
import { anyOf } from '../../api/listing.js'
import { offset, OffsetUnitTerm } from '../../api/offsets.js'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { CitationShape, Closed, RecordSummaryShape, ref } from '../../model/shapes.js'
import { STATED_KINDS } from '../../model/vocabulary.js'

/** The parameter that restricts the kinds of record. */
export const kindParameter = anyOf(
  Type.Enum([...STATED_KINDS], { type: 'string' }),
  'Kinds of record.',
  'quote',
)

export const SpanRecordShape = Type.Object(
  {
    ...RecordSummaryShape.properties,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description:
        'Those of its citations that cover or overlap the characters; offsets in the unit of `offsetUnit`',
    }),
  },
  { ...Closed, $id: 'SpanRecord', description: 'A record that some characters state' },
)

export const SpanRecordListShape = Type.Object(
  {
    data: Type.Array(ref(SpanRecordShape)),
    start: offset('First of the characters that were asked for'),
    end: offset('The character after the last one'),
    offsetUnit: OffsetUnitTerm,
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'SpanRecordList',
    description: 'A page of the records that some characters state, in reading order',
  },
)
