import { Type } from 'typebox'
import {
  MaybeDate,
  MaybeReference,
  MaybeText,
  disputeProperties,
  recordHead,
  recordTail,
  Reference,
  Subtype,
} from '../../model/shapes/record-shapes.js'
import { Closed, term } from '../../model/shapes/shapes.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'

export const QuoteShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:xi-new-journey'),
    kind: term(
      QUOTE_KINDS,
      '`direct`: in quotation marks. `partial`: partly in quotation marks. `indirect`: reported.',
    ),
    text: Type.String({
      description: 'The quoted words. The spans of a broken quote are joined by a space.',
    }),
    speaker: MaybeReference('The speaker, or null if the text does not name one.'),
    speakerText: MaybeText('The words that refer to the speaker here, such as "she".'),
    addressee: MaybeReference('The addressee.'),
    addresseeText: MaybeText('The words that refer to the addressee here.'),
    cue: MaybeText('The reporting words, such as "noted".'),
    medium: term(QUOTE_MEDIA, 'The medium of the utterance.'),
    subtype: Subtype,
    date: MaybeDate('The date of the utterance.'),
    mentions: Type.Array(Reference, { description: 'Other entities that the quote names.' }),
    ...disputeProperties,
    ...recordTail,
  },
  { ...Closed, $id: 'Quote', description: 'Words attributed to a speaker.' },
)
