import { Type } from 'typebox'
import {
  Closed,
  MaybeDate,
  MaybeReference,
  MaybeText,
  recordHead,
  recordTail,
  Reference,
  term,
} from '../../model/shapes.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary.js'

export const QuoteShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:xi-new-journey'),
    kind: term(QUOTE_KINDS, 'direct: in quotation marks; partial: partly; indirect: reported'),
    text: Type.String({
      description: 'The quoted words; the spans of a broken quote are joined by a space',
    }),
    speaker: MaybeReference('Who said it; null where the text does not name them'),
    speakerText: MaybeText('The words that name the speaker at this place, e.g. "she"'),
    addressee: MaybeReference('To whom it was said'),
    addresseeText: MaybeText('The words that name the addressee at this place'),
    cue: MaybeText('The reporting words, e.g. "noted"'),
    medium: term(QUOTE_MEDIA, 'How it was said'),
    date: MaybeDate('When it was said'),
    mentions: Type.Array(Reference, { description: 'The other entities that the quote names' }),
    ...recordTail,
  },
  { ...Closed, $id: 'Quote', description: 'Words attributed to a speaker' },
)
