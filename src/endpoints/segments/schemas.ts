import { Type } from 'typebox'
import { offset, OffsetUnitTerm } from '../../api/offsets.js'
import { PageLinksShape } from '../../api/openapi/shapes.js'
import { Closed, nullable, RecordSummaryShape, ref, term } from '../../model/shapes.js'
import { CITATION_ROLES, SECTION_KINDS } from '../../model/vocabulary.js'

export const SegmentShape = Type.Object(
  {
    start: offset('First character'),
    end: offset('The character after the last one', 1),
    text: Type.String({ description: 'The characters' }),
    section: nullable(term(SECTION_KINDS, 'Kind of the section'), {
      description: 'Kind of the section around it; null for the white space between sections',
    }),
    records: Type.Array(
      Type.Object(
        {
          record: Type.Integer({ minimum: 0, description: 'Index in the `records` of the answer' }),
          role: term(CITATION_ROLES, 'The part that these characters play in the record'),
        },
        Closed,
      ),
      { description: 'What cites these characters' },
    ),
  },
  { ...Closed, $id: 'Segment', description: 'A run of characters on which the same records stand' },
)

export const SegmentListShape = Type.Object(
  {
    segments: Type.Array(ref(SegmentShape), {
      description:
        'In reading order, without gap or overlap: joined, their `text` is that of the window',
    }),
    records: Type.Array(ref(RecordSummaryShape), {
      description: 'The records on these segments, each once, in reading order',
    }),
    start: offset('First character of the window'),
    end: offset('The character after its last one'),
    length: offset('Length of the whole text'),
    offsetUnit: OffsetUnitTerm,
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'SegmentList',
    description:
      'A text cut at every place where a record or a section begins or ends, ready to be rendered',
  },
)
