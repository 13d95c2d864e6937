import { VerbatimError } from '../../model/errors.js'
import { indexText, type IndexedText, type Span } from '../../model/text.js'

/** The longest title that is taken from a text, in code points. */
const MAX_TITLE = 200

/**
 * The first occurrence of a title in its text.
 * @throws VerbatimError if the text does not contain it.
 */
export function findTitle(text: IndexedText, title: string): Span {
  const at = title === '' ? -1 : text.text.indexOf(title)
  if (at === -1) throw new VerbatimError(`the title "${title}" does not occur in the text`)
  return text.spanOfUnits(at, at + title.length)
}

/**
 * The first line that is not blank, or its first sentence if it is long.
 * @throws VerbatimError if there is none.
 */
export function firstLineOf(text: IndexedText): Span {
  const line = /\S(?:[^\r\n]*\S)?/.exec(text.text.replace(/^\uFEFF/, ' '))
  if (line === null) throw new VerbatimError('the text is empty')
  const title = indexText(line[0].length <= MAX_TITLE ? line[0] : firstSentenceOf(line[0]))
  const length = title.toUnit(Math.min(title.length, MAX_TITLE))
  return text.spanOfUnits(line.index, line.index + length)
}

function firstSentenceOf(line: string): string {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const [sentence] = segmenter.segment(line.slice(0, 2 * MAX_TITLE))
  return sentence!.segment.trim()
}
