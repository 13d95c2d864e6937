import { suggest } from '../../ingest/words/word-faults.js'
import { createFindNearest } from '../../model/text/nearest-passage.js'
import type { Place } from '../../model/text/places.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import type { Placed } from './answer-schema.js'
import type { Sentence } from './sentences.js'

/** The spans of an item's words, or what is wrong with them. */
export type Placement = { spans: Span[] } | { fault: string }

/**
 * Finds the words of items: exactly, in their sentence, or else at their only place in the text. Words that are only
 * similar are a fault, which shows the nearest passage.
 */
export function createPlacer(text: IndexedText, sentences: readonly Sentence[]) {
  const findNearest = createFindNearest(text)
  const notFound = (words: string, where: string) =>
    suggest(`${JSON.stringify(words)} is not ${where}`, words, findNearest(words)).message

  function placeFirst(words: string, number: number): Place | string {
    const sentence = sentences[number - 1]
    if (sentence === undefined) return `there is no sentence ${number}`
    const places = text.occurrences(words)
    const inSentence = places.slice(
      places.countBefore(sentence.start),
      places.countBefore(sentence.end),
    )
    if (inSentence.length > 1)
      return `${JSON.stringify(words)} occurs ${inSentence.length} times in sentence ${number}: give more words`
    const [place] = inSentence.length === 1 || places.length > 1 ? inSentence : places
    return place ?? notFound(words, `in sentence ${number}, as whole words`)
  }

  /** A further piece, which follows in the same line. */
  function placeNext(words: string, after: Place): Place | string {
    const end = /[\r\n]|$/.exec(text.text.slice(after.end))!.index + after.end
    const all = text.occurrences(words)
    const places = all
      .slice(all.countBefore(after.end), all.countBefore(end))
      .filter((place) => place.end <= end)
    if (places.length > 1)
      return `${JSON.stringify(words)} occurs ${places.length} times after the words before: give more words`
    return (
      places[0] ?? notFound(words, 'in the same paragraph after the words before, as whole words')
    )
  }

  return ({ words, sentence }: Pick<Placed, 'words' | 'sentence'>): Placement => {
    const places: Place[] = []
    for (const piece of words) {
      const last = places.at(-1)
      const place = last === undefined ? placeFirst(piece, sentence) : placeNext(piece, last)
      if (typeof place === 'string') return { fault: place }
      places.push(place)
    }
    if (places.length === 0) return { fault: '"words" is empty' }
    return { spans: places.map(({ start, end }) => text.spanOfUnits(start, end)) }
  }
}
