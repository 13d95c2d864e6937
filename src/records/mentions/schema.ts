import { Type } from 'typebox'
import { originShape, recordHead, recordTail, Reference } from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { NAME_FORMS } from '../../model/vocabulary/entities.js'

export const MentionShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:kazakhstan@7'),
    entity: Reference,
    form: term(NAME_FORMS, 'The form of the name.'),
    text: Type.String({ description: 'The words that name the entity.' }),
    section: recordTail.section,
    ...originShape,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The span of these words.',
    }),
  },
  { ...Closed, $id: 'Mention', description: 'One place where an entity is named.' },
)
