import { Type } from 'typebox'
import { anyOf } from '../../api/listing.js'
import { offset, OffsetUnitTerm } from '../../api/offsets.js'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { RecordSummaryShape } from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref } from '../../model/shapes/shapes.js'
import { STATED_KINDS } from '../../model/vocabulary/records.js'

/** The parameter that restricts the kinds of record. */
export const kindParameter = anyOf(
  Type.Enum([...STATED_KINDS], { type: 'string' }),
  'Kind of record.',
  'quote',
)

export const SpanRecordShape = Type.Object(
  {
    ...RecordSummaryShape.properties,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The citations that overlap the range. Offsets are in the unit of `offsetUnit`.',
    }),
  },
  { ...Closed, $id: 'SpanRecord', description: 'A record that cites a range of the text.' },
)

export const SpanRecordListShape = Type.Object(
  {
    data: Type.Array(ref(SpanRecordShape)),
    start: offset('The start of the requested range'),
    end: offset('The offset after the last character'),
    offsetUnit: OffsetUnitTerm,
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'SpanRecordList',
    description: 'A page of the records that cite a range of the text, in reading order.',
  },
)
