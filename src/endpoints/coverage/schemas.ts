import { Type } from 'typebox'
import { Closed, ref, term } from '../../model/shapes.js'
import { GAPS } from '../../model/vocabulary.js'

const url = Type.String({
  format: 'uri-reference',
  description: "The article's text with the span as an RFC 5147 fragment",
})
const span = {
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
  exact: Type.String(),
}
const share = Type.Number({
  minimum: 0,
  maximum: 1,
  description: 'Of all characters that are not white space',
})

export const GapShape = Type.Object(
  {
    gap: term(GAPS, 'What is not covered'),
    ...span,
    url,
  },
  { ...Closed, $id: 'Gap', description: 'A place of the text where a record may be missing' },
)

export const CoverageShape = Type.Object(
  {
    characters: Type.Integer({
      minimum: 0,
      description: 'Characters of the text that are not white space',
    }),
    cited: Type.Object(
      { characters: Type.Integer({ minimum: 0 }), share },
      { ...Closed, description: 'Of these, how many some record cites' },
    ),
    kinds: Type.Array(
      Type.Object(
        {
          kind: Type.String({ description: 'Kind of record' }),
          records: Type.Integer({ minimum: 0 }),
          characters: Type.Integer({
            minimum: 0,
            description: 'Characters that records of this kind cite, each counted once',
          }),
          share,
        },
        Closed,
      ),
      { description: 'The same by kind of record' },
    ),
    gaps: Type.Array(ref(GapShape), {
      description:
        'Capitalised words that no mention or date covers, quotation marks of no quote or name, numbers of no figure or date',
    }),
    exceptions: Type.Array(
      Type.Object(
        {
          gap: term(GAPS, 'Which check it is an exception to'),
          ...span,
          url,
          reason: Type.String({ description: 'Why no record covers it' }),
        },
        Closed,
      ),
      { description: 'What would be a gap but is rightly none' },
    ),
  },
  { ...Closed, $id: 'Coverage', description: 'How much of an article its records account for' },
)
