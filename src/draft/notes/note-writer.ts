import { trimmedSpan } from '../../compose/words.js'
import { createCiter, type Citer } from '../../ingest/words/citer.js'
import type { Range } from '../../model/text/ranges.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import { createIds } from './ids.js'

/** The tools that write the notes of a draft. */
export interface NoteWriter {
  text: IndexedText
  citer: Citer
  /** The span of a range in UTF-16 offsets; undefined if it is blank or cuts a character. */
  spanOf: (range: Range) => Span | undefined
  /** Ids of one list of records. */
  ids: () => (words: string) => string
}

export function createNoteWriter(text: IndexedText): NoteWriter {
  return {
    text,
    citer: createCiter(text),
    spanOf: ({ start, end }) => {
      const span = trimmedSpan(text.spanOfUnits(start, end), text)
      if (span === undefined) return undefined
      const range = { start: text.toUnit(span.start), end: text.toUnit(span.end) }
      return text.isWholeCharacters(range) ? span : undefined
    },
    ids: createIds,
  }
}
