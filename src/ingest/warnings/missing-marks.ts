import type { Fault } from '../../model/errors.js'
import { hasQuotationMark } from '../../model/text/quotation-marks.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { Checked } from './checked.js'

/** A quote that is called direct or partial, but has no quotation marks around its words. */
export function missingMarks({ note, declaration, pointer, record, text }: Checked): Fault[] {
  if (declaration.kind !== 'quote') return []
  const { kind } = note as QuoteNote
  if (kind !== 'direct' && kind !== 'partial') return []
  const content = record.citations.filter(({ role }) => role === 'content')
  const marked = content.filter((span) => hasQuotationMark(text, span))
  const isMarked = kind === 'direct' ? marked.length === content.length : marked.length > 0
  return isMarked
    ? []
    : [
        {
          pointer: `${pointer}/kind`,
          message: `is "${kind}", but the words have no quotation marks around them: if nobody is quoted word for word, make it "indirect"`,
        },
      ]
}
