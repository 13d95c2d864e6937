import { Type } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { SPAN } from '../../model/shapes/span-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { GAPS } from '../../model/vocabulary/text.js'

const share = Type.Number({
  minimum: 0,
  maximum: 1,
  description: 'The share of the characters of the text that are not white space.',
})

export const GapShape = Type.Object(
  {
    gap: term(GAPS, 'The kind of gap.'),
    ...SPAN,
  },
  { ...Closed, $id: 'Gap', description: 'A place in the text where a record may be missing.' },
)

export const CoverageShape = Type.Object(
  {
    characters: Type.Integer({
      minimum: 0,
      description: 'The number of characters of the text that are not white space.',
    }),
    cited: Type.Object(
      { characters: Type.Integer({ minimum: 0 }), share },
      { ...Closed, description: 'The characters that records cite.' },
    ),
    kinds: Type.Array(
      Type.Object(
        {
          kind: Type.String({ description: 'The kind of record.' }),
          records: Type.Integer({ minimum: 0 }),
          characters: Type.Integer({
            minimum: 0,
            description: 'The number of characters that records of this kind cite.',
          }),
          share,
        },
        Closed,
      ),
      { description: 'The coverage by kind of record.' },
    ),
    gapCount: Type.Integer({ minimum: 0 }),
    exceptionCount: Type.Integer({ minimum: 0 }),
    gaps: Type.Array(ref(GapShape), {
      description:
        'The gaps on this page: capitalised words without a mention or date, quotation marks without a quote or name, and numbers without a figure or date.',
    }),
    exceptions: Type.Array(
      Type.Object(
        {
          gap: term(GAPS, 'The kind of gap that would be reported.'),
          ...SPAN,
          reason: Type.String({ description: 'The reason why no record covers the characters.' }),
        },
        Closed,
      ),
      { description: 'The intended gaps on this page.' },
    ),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  { ...Closed, $id: 'Coverage', description: 'How much of an article its records cite.' },
)
