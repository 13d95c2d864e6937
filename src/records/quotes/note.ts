import { Type, type Static } from 'typebox'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary.js'
import { DateNote, optional, Places, recordNote, Slug, Strict } from '../shared/notes.js'

export const QuoteNote = Type.Object(
  {
    ...recordNote,
    kind: Type.Enum([...QUOTE_KINDS]),
    content: Places,
    speaker: optional(Slug),
    speakerWords: optional(Places),
    cue: optional(Places),
    addressee: optional(Slug),
    addresseeWords: optional(Places),
    medium: Type.Enum([...QUOTE_MEDIA]),
    date: optional(DateNote),
  },
  Strict,
)
export type QuoteNote = Static<typeof QuoteNote>
