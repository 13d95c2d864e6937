import { Type } from 'typebox'
import {
  Closed,
  MaybeDate,
  MaybeReference,
  MaybeText,
  recordHead,
  recordTail,
  Reference,
} from '../../model/shapes.js'

export const ImageShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:handshake'),
    caption: Type.String({ description: 'The caption as it stands' }),
    credit: MaybeText('The credit as it stands'),
    date: MaybeDate('When it was taken'),
    place: MaybeReference('Where it was taken'),
    depicted: Type.Array(Reference, {
      description: 'Who or what the caption says is in the picture',
    }),
    photographer: MaybeReference('Who took it'),
    agency: MaybeReference('For whom'),
    mentions: Type.Array(Reference, {
      description: 'The other entities that caption and credit name',
    }),
    ...recordTail,
  },
  { ...Closed, $id: 'ImageRecord', description: 'A picture, known by its caption and credit' },
)
