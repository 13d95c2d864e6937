import { once } from '../once.js'
import { indexText, type Span } from './text.js'

/*
 * Splits text into sentences by UAX #29, except that initials and titles before a name do not end a
 * sentence.
 */

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'sentence' }))

/**
 * Matches abbreviations at which UAX #29 ends a sentence, although it continues: "J.", "U.S.",
 * "Mr."
 */
const FALSE_END =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}(?:\.\p{L})*|Mrs?|Ms|Messrs|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|vs|Nos?|Nr|Mme|Mlle|Sra?|Hr|Fr)\.\s*$/u

/**
 * The sentences of a text that overlap a range, as one span without white space at its ends.
 * Offsets are code points.
 */
export function sentencesAround(text: string, range: { start: number; end: number }): Span {
  const indexed = indexText(text)
  const [from, to] = [indexed.toUnit(range.start), indexed.toUnit(range.end)]
  let [start, end] = [0, text.length]
  let isOpen = false
  for (const { index, segment } of segmenter().segment(text)) {
    if (index >= to && !isOpen) {
      end = index
      break
    }
    if (index <= from && !isOpen) start = index
    isOpen = FALSE_END.test(segment)
  }
  const words = text.slice(start, end)
  return indexed.spanOfUnits(start + words.search(/\S|$/u), start + words.trimEnd().length)
}
