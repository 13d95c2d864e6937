import { Type } from 'typebox'
import { Closed, term } from './shapes.js'
import { CITATION_ROLES } from '../vocabulary/text.js'

/* Schemas of ranges of a text. Each `$id` names a component of the OpenAPI document. */

/** A half-open range of a text, in code points. */
export const RANGE = {
  start: Type.Integer({
    minimum: 0,
    description: 'The offset of the first character, in Unicode code points from 0.',
  }),
  end: Type.Integer({ minimum: 1, description: 'The offset after the last character.' }),
}

/** A range of a text with its words and its URL. */
export const SPAN = {
  ...RANGE,
  exact: Type.String({ description: 'The exact characters of the span.' }),
  url: Type.String({
    format: 'uri-reference',
    description: 'The URL of the span in the text (RFC 5147).',
  }),
}

export const PassageShape = Type.Object(SPAN, {
  ...Closed,
  $id: 'Passage',
  description: 'A part of the text.',
})

export const CitationShape = Type.Object(
  {
    role: term(CITATION_ROLES, 'The part of the record that the span states.'),
    ...SPAN,
  },
  {
    ...Closed,
    $id: 'Citation',
    description:
      'A span of the article that states the record, as in the W3C TextPositionSelector and TextQuoteSelector.',
  },
)
