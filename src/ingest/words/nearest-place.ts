import type { Place, Places } from '../../model/text/places.js'
import type { Range } from '../../model/text/ranges.js'
import type { IndexedText, Span } from '../../model/text/text.js'

/*
 * Cues, speakers, dates and evidence stand near the words that state their record, and are often
 * short: "said", "he", "Tuesday". So of several places of such words, the one nearest to the
 * content is meant, if it is in the same paragraph. A place in the sentence of the content is
 * nearer than any place in another sentence: in `"A," Xi said. "B," Tokayev said.`, the second
 * "said" belongs to "B", although the first one is fewer characters away.
 */

export interface Near {
  /** The spans that state the record. */
  content: readonly Span[]
  /** True if the words may be a part of the content, as those of a date. */
  inside: boolean
}

/** The UTF-16 units on each side of the content that are searched even if the paragraph is longer. */
const REACH = 4000

/**
 * The nearest places around and inside the content, those in its paragraphs only, the nearest first.
 * @returns `isTie` if no place is nearer than all others.
 */
export function placesNear(
  text: IndexedText,
  places: Places,
  { content, inside }: Near,
): { places: Place[]; isTie: boolean } {
  const ranges = content.map(({ start, end }) => ({
    start: text.toUnit(start),
    end: text.toUnit(end),
  }))
  const isOutside = (place: Place) =>
    ranges.every(({ start, end }) => place.end <= start || place.start >= end)
  // Several ranges may have the same place near them.
  const candidates = new Map(
    ranges.flatMap((range) => {
      const { before, within, after } = divide(places, range, paragraphOf(text.text, range))
      // A farther place on the same side has as many ends of sentences or more in between.
      const around = [before.findLast(isOutside), after.find(isOutside)]
      return [...around.filter((place) => place !== undefined), ...(inside ? within : [])].map(
        (place) => [place.start, place] as const,
      )
    }),
  )
  const ranked = [...candidates.values()]
    .map((place) => ({ place, distance: distanceTo(text.text, place, ranges) }))
    .sort((a, b) => compare(a.distance, b.distance))
  const [first, second] = ranked
  return {
    places: ranked.map(({ place }) => place),
    isTie: second !== undefined && compare(first!.distance, second.distance) === 0,
  }
}

/** The places of a paragraph before, in and after a range. */
function divide(places: Places, range: Range, paragraph: Range) {
  const [first, start, end, last] = [
    places.countBefore(paragraph.start),
    places.countBefore(range.start),
    places.countBefore(range.end),
    places.countBefore(paragraph.end),
  ] as const
  return {
    before: places.slice(first, start),
    within: places.slice(start, end),
    after: places.slice(end, last).filter((place) => place.end <= paragraph.end),
  }
}

/** The line of a range, since a paragraph of an article is one line, as far as it is in reach. */
function paragraphOf(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return {
    start: start - before.length + 1 + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
    end: end + /^[^\r\n]*/.exec(after)![0].length,
  }
}

/** First in ends of sentences, then in UTF-16 units. */
type Distance = readonly [sentences: number, units: number]

const compare = (a: Distance, b: Distance): number => a[0] - b[0] || a[1] - b[1]

const distanceTo = (text: string, place: Range, ranges: readonly Range[]): Distance =>
  ranges
    .map((range): Distance => {
      const [from, to] =
        place.start >= range.end ? [range.end, place.start] : [place.end, range.start]
      return from >= to ? [0, 0] : [sentenceEnds(text.slice(from, to)), to - from]
    })
    .reduce((nearest, distance) => (compare(distance, nearest) < 0 ? distance : nearest))

/**
 * A stop after a short capitalised word, as in "Mr. Xi", ends no sentence, unless a quotation mark
 * follows.
 */
const SENTENCE_END =
  /(?:(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})\.|\.(?=\s+["“„«‘])|[!?…])["”’»)\]]*\s|[。！？؟।]/gu

const sentenceEnds = (between: string): number => [...between.matchAll(SENTENCE_END)].length
