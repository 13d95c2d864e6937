import { Type } from 'typebox'
import { offset, OffsetUnitTerm } from '../../api/offsets.js'
import { PageLinksShape } from '../../api/openapi/shapes.js'
import { RecordSummaryShape } from '../../model/shapes/record-shapes.js'
import { Closed, nullable, ref, term } from '../../model/shapes/shapes.js'
import { CITATION_ROLES, SECTION_KINDS } from '../../model/vocabulary/text.js'

export const SegmentShape = Type.Object(
  {
    start: offset('The offset of the first character'),
    end: offset('The offset after the last character', 1),
    text: Type.String({ description: 'The exact characters of the segment.' }),
    section: nullable(term(SECTION_KINDS, 'The kind of section.'), {
      description:
        'The kind of section that contains the segment. Null for white space between sections.',
    }),
    records: Type.Array(
      Type.Object(
        {
          record: Type.Integer({
            minimum: 0,
            description: 'The index in `records` of the response.',
          }),
          roles: Type.Array(
            term(CITATION_ROLES, 'A part of the record that these characters state.'),
            {
              minItems: 1,
            },
          ),
        },
        Closed,
      ),
      { description: 'The records that cite these characters, each once.' },
    ),
  },
  { ...Closed, $id: 'Segment', description: 'A run of characters that the same records cite.' },
)

export const SegmentListShape = Type.Object(
  {
    segments: Type.Array(ref(SegmentShape), {
      description:
        'The segments in reading order. The concatenation of `text` is the text of the window.',
    }),
    records: Type.Array(ref(RecordSummaryShape), {
      description: 'The records that cite these segments, in reading order, without duplicates.',
    }),
    start: offset('The start of the window'),
    end: offset('The end of the window'),
    length: offset('The length of the whole text'),
    offsetUnit: OffsetUnitTerm,
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'SegmentList',
    description: 'A text that is cut wherever a citation or a section begins or ends.',
  },
)
