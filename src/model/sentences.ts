import { once } from './once.js'
import { indexText, type Span } from './text.js'

/* Cuts sentences as UAX #29 does, except that initials and titles before a name do not end one. */

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'sentence' }))

/** The end of what UAX #29 takes for a sentence, although a name or number follows: "J.", "U.S.", "Mr." */
const GOES_ON =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}(?:\.\p{L})*|Mrs?|Ms|Messrs|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|vs|Nos?|Nr|Mme|Mlle|Sra?|Hr|Fr)\.\s*$/u

/**
 * The sentences of a text that share a character with a range of code points, as one span without the white space around
 * it. The offsets are code points of the text.
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
    isOpen = GOES_ON.test(segment)
  }
  const words = text.slice(start, end)
  return indexed.spanOfUnits(start + words.search(/\S|$/u), start + words.trimEnd().length)
}
