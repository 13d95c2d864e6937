import { once } from '../../model/once.js'

/** A sentence of a text, in UTF-16 offsets. */
export interface Sentence {
  /** Counted from 1. */
  number: number
  start: number
  end: number
  words: string
}

const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'sentence' }))

/** The sentences of a text. A sentence never continues on the next line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const line of text.matchAll(/[^\r\n]+/g))
    for (const { segment, index } of segmenter().segment(line[0])) {
      const words = segment.trim()
      if (words === '') continue
      const start = line.index + index + segment.indexOf(words)
      sentences.push({ number: sentences.length + 1, start, end: start + words.length, words })
    }
  return sentences
}

export interface PartOptions {
  /** The maximum number of characters of a part. A longer sentence is a part of its own. */
  characters: number
  /** The sentences at the end of a part with which the next one begins, for the context. */
  overlap: number
}

/** Cuts a text into parts that a model can take at once. */
export function partsOf(
  sentences: readonly Sentence[],
  { characters, overlap }: PartOptions,
): Sentence[][] {
  const parts: Sentence[][] = []
  let part: Sentence[] = []
  let length = 0
  for (const sentence of sentences) {
    if (part.length > 0 && length + sentence.words.length > characters) {
      parts.push(part)
      part = overlapOf(part, overlap, characters / 2)
      length = lengthOf(part)
    }
    part.push(sentence)
    length += sentence.words.length
  }
  if (part.length > 0) parts.push(part)
  return parts
}

const lengthOf = (part: readonly Sentence[]): number =>
  part.reduce((sum, { words }) => sum + words.length, 0)

/** The last sentences of a part, as far as they leave room for others. */
function overlapOf(part: readonly Sentence[], overlap: number, room: number): Sentence[] {
  let last = part.slice(Math.max(1, part.length - overlap))
  while (lengthOf(last) > room) last = last.slice(1)
  return last
}
