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
import { Closed, nullable, term } from '../../model/shapes/shapes.js'
import {
  CHANGE_DIRECTIONS,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  FIGURE_SALIENCES,
} from '../../model/vocabulary/figures.js'

export const FigureShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:trade-volume-2023'),
    kind: term(FIGURE_KINDS, 'The kind of number.'),
    subtype: Subtype,
    text: Type.String({ description: 'The words of the number, where it is first stated.' }),
    value: Type.Number({ description: 'The value of the number.' }),
    unit: MaybeText('The unit of the value. Null for a plain count.'),
    currency: MaybeText('The ISO 4217 code of the currency, if the text settles it.'),
    bound: term(FIGURE_BOUNDS, 'How the stated number bounds the true number.'),
    measure: Type.String({ description: 'The quantity that the number counts or measures.' }),
    salience: nullable(term(FIGURE_SALIENCES, 'The salience.'), {
      description:
        '`main` if a reader would note it, `incidental` if it belongs to the wording ("two-way"). Null if the annotation does not say.',
    }),
    period: MaybeDate('The period to which the number applies.'),
    change: nullable(
      Type.Object(
        {
          direction: term(CHANGE_DIRECTIONS, 'The direction of the change.'),
          base: MaybeText('The basis of comparison.'),
        },
        Closed,
      ),
      { description: 'The change, if the number states one.' },
    ),
    source: nullable(Type.String(), {
      deprecated: true,
      description: 'The speakers of `attribution` as text.',
    }),
    attribution: Attribution,
    about: Type.Array(Reference, { description: 'The entities that the figure is about.' }),
    mentions: Type.Array(Reference, {
      description: 'Other entities that the text of the record names.',
    }),
    ...disputeProperties,
    ...recordTail,
  },
  { ...Closed, $id: 'Figure', description: 'A number that the text states.' },
)
