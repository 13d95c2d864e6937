import { Type } from 'typebox'
import {
  MaybeDate,
  MaybeReference,
  MaybeText,
  disputeProperties,
  recordHead,
  recordTail,
  Reference,
} from '../../model/shapes/record-shapes.js'
import { Closed } from '../../model/shapes/shapes.js'

export const ImageShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:handshake'),
    caption: Type.String({ description: 'The caption.' }),
    credit: MaybeText('The credit.'),
    date: MaybeDate('The date on which the picture was taken.'),
    place: MaybeReference('The place where the picture was taken.'),
    depicted: Type.Array(Reference, {
      description: 'The people and things in the picture, according to the caption.',
    }),
    photographer: MaybeReference('The photographer.'),
    agency: MaybeReference('The agency.'),
    mentions: Type.Array(Reference, {
      description: 'Other entities that caption and credit name.',
    }),
    ...disputeProperties,
    ...recordTail,
  },
  {
    ...Closed,
    $id: 'ImageRecord',
    description: 'A picture, as described by its caption and credit.',
  },
)
