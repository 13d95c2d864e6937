import { elementsAt, elementsIn, textIn, type XmlElement } from '../../xml.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { textOfTokens, type Sentence, type Token } from '../../standoff/token-text.js'
import type { StatedPosition } from '../../standoff/offsets.js'

/** The text of a document, with its words by their ids and by the ids of terms. */
export interface NafTokens {
  text: string
  /** The position of the words with these ids; undefined unless all have a place in the text. */
  positionOf: (ids: readonly string[]) => StatedPosition | undefined
}

interface WordForm {
  form: string
  /** The range by the convention of the file; undefined if the file has no offsets. */
  range: OffsetRange | undefined
  sentence: string
  paragraph: string
}

/** The id of an element. The name of the attribute depends on the version of NAF. */
export const idOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.id ??
  attributes.wid ??
  attributes.tid ??
  attributes.eid ??
  attributes.coid ??
  attributes.oid

/** The ids that the `target` elements of a `span` name. */
export const targetsOf = (span: XmlElement | undefined): string[] =>
  span === undefined ? [] : elementsIn(span, 'target').flatMap((target) => idOf(target) ?? [])

/**
 * Reads the words (`wf`) and the text (`raw`). Without `raw` or offsets, rebuilds the text from the
 * words.
 */
export function readTokens(root: XmlElement): NafTokens {
  const words = new Map(
    elementsAt(root, 'text/wf').map((word, index): [string, WordForm] => {
      const { offset, length, sent = '', para = '' } = word.attributes
      const range = rangeOf(offset, length)
      return [
        idOf(word) ?? `#${index}`,
        { form: textIn(word), range, sentence: sent, paragraph: para },
      ]
    }),
  )
  const wordsOfTerms = new Map(
    elementsAt(root, 'terms/term').map((term) => [
      idOf(term) ?? '',
      targetsOf(elementsIn(term, 'span')[0]),
    ]),
  )
  const [raw] = elementsAt(root, 'raw').map(({ children }) =>
    children.filter((child) => typeof child === 'string').join(''),
  )
  const isPlaced = [...words.values()].every(({ range }) => range !== undefined)
  const rebuilt = raw === undefined || !isPlaced ? rebuild([...words.values()]) : undefined
  const rangeByWord = new Map(
    [...words].map(([id, { range }], index) => [id, rebuilt?.ranges[index] ?? range]),
  )
  return {
    text: rebuilt?.text ?? raw ?? '',
    positionOf: (ids) => {
      const named = ids.flatMap((id) => (words.has(id) ? [id] : (wordsOfTerms.get(id) ?? [])))
      const ranges = named.map((id) => rangeByWord.get(id)).filter((range) => range !== undefined)
      const forms = named.map((id) => words.get(id)?.form ?? '').join(' ')
      return ranges.length === 0 || ranges.length < named.length
        ? undefined
        : { ranges, words: forms }
    },
  }
}

function rangeOf(offset: string | undefined, length: string | undefined): OffsetRange | undefined {
  const [start, size] = [Number(offset), Number(length)]
  return Number.isSafeInteger(start) && Number.isSafeInteger(size) && size > 0
    ? [start, start + size]
    : undefined
}

/** Rebuilds a text with a line for each sentence. No space separates words whose offsets touch. */
function rebuild(words: readonly WordForm[]): { text: string; ranges: OffsetRange[] } {
  const sentences: (Sentence & { tokens: Token[] })[] = []
  for (const [index, { form, range, sentence, paragraph }] of words.entries()) {
    const previous = words[index - 1]
    if (previous?.sentence !== sentence) {
      const before = previous !== undefined && previous.paragraph !== paragraph ? '\n\n' : '\n'
      sentences.push({ tokens: [], before })
    }
    const next = words[index + 1]?.range
    const spaceAfter = range === undefined || next === undefined || next[0] > range[1]
    sentences.at(-1)!.tokens.push({ form, spaceAfter })
  }
  const { text, ranges } = textOfTokens(sentences)
  return { text, ranges: ranges.flat() }
}
