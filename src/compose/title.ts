import { VerbatimError } from '../model/errors.js'
import { indexText, type IndexedText, type Span } from '../model/text/text.js'
import type { Citer } from '../ingest/words/citer.js'
import type { WordsOrMetadata } from '../records/shared/notes.js'
import { trimmedSpan } from './words.js'

/** The maximum length of a title that is taken from a text, in code points. */
const MAX_TITLE = 200

/**
 * The title of an annotation file. It cites the first place in the text that has the title; otherwise, the
 * title is metadata. The default is the first line of the text.
 * @throws VerbatimError if there is no title and the text is empty.
 */
export function titleNote(
  title: string | undefined,
  text: IndexedText,
  citer: Citer,
): WordsOrMetadata {
  if (title === undefined) return citer.cite(firstLineOf(text))
  const [place] = text.occurrences(title, { partOfWord: true })
  const span = place && trimmedSpan(text.spanOfUnits(place.start, place.end), text)
  return span ? citer.cite(span) : { value: title, basis: 'metadata' }
}

/**
 * The first line that is not blank, or the first sentence of a long line.
 * @throws VerbatimError if all lines are blank.
 */
function firstLineOf(text: IndexedText): Span {
  for (const line of text.text.matchAll(/[^\r\n]+/g)) {
    const span = trimmedSpan(text.spanOfUnits(line.index, line.index + line[0].length), text)
    if (span !== undefined) return span.end - span.start <= MAX_TITLE ? span : shortened(span, text)
  }
  throw new VerbatimError('the text is empty')
}

function shortened({ start, exact }: Span, text: IndexedText): Span {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const [first] = segmenter.segment(exact.slice(0, 2 * MAX_TITLE))
  let end = start + Math.min(indexText(first!.segment).length, MAX_TITLE)
  const isWhole = () => {
    const unit = text.toUnit(end)
    return text.isWholeCharacters({ start: unit, end: unit })
  }
  while (!isWhole()) end--
  return trimmedSpan({ start, end }, text)!
}
