import { Type, type Static } from 'typebox'
import { readQuotationMarks } from '../../model/text/quotation-marks.js'
import { QUOTE_KINDS, QUOTE_MEDIA, type QuoteKind } from '../../model/vocabulary/quotes.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  DateNote,
  optional,
  Places,
  recordNote,
  Slug,
  Strict,
  SubtypeNote,
} from '../shared/notes.js'
import { contentWords, oneEntity } from '../shared/cited-words.js'

export const QuoteNote = Type.Object(
  {
    ...recordNote,
    kind: optional(
      Type.Enum([...QUOTE_KINDS], {
        description: 'default: as the quotation marks around the content tell',
      }),
    ),
    content: Places,
    speaker: optional(Slug),
    speakerWords: optional(Places),
    cue: optional(Places),
    addressee: optional(Slug),
    addresseeWords: optional(Places),
    medium: Type.Enum([...QUOTE_MEDIA]),
    subtype: SubtypeNote,
    date: optional(DateNote),
  },
  Strict,
)
export type QuoteNote = Static<typeof QuoteNote>
/** A note whose kind is known. */
export type CompleteQuoteNote = QuoteNote & { kind: QuoteKind }

export const quoteNote: NoteDeclaration<QuoteNote, CompleteQuoteNote> = {
  schema: QuoteNote,
  description: 'every quote',
  words: (note) => [
    ...contentWords(note),
    { role: 'cue', at: 'cue', words: note.cue },
    { role: 'speaker', at: 'speakerWords', words: note.speakerWords },
    { role: 'addressee', at: 'addresseeWords', words: note.addresseeWords },
  ],
  entities: ({ speaker, addressee }) => [
    ...oneEntity('speaker', speaker),
    ...oneEntity('addressee', addressee),
  ],
  dateProperty: 'date',
  complete: (note, content, text) => ({
    ...note,
    kind: note.kind ?? readQuotationMarks(text, content).kind,
  }),
}
