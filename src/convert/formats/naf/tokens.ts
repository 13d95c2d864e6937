import { elementsAt, elementsIn, textIn, type XmlElement } from '../../xml.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { textOfTokens, type Sentence, type Token } from '../../standoff/tokens.js'
import type { Claim } from '../../standoff/offsets.js'

/** The words of a document, to be found by their ids or by those of terms. */
export interface NafTokens {
  text: string
  /** The words that `span` elements of an annotation refer to; undefined if there is none. */
  claimOf: (ids: readonly string[]) => Claim | undefined
}

interface WordForm {
  form: string
  /** As the file counts; undefined if it does not say. */
  range: OffsetRange | undefined
  sentence: string
  paragraph: string
}

/** The id of an element: versions of NAF differ in the name of the attribute. */
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

/** Reads the text (`raw`), or rebuilds it from the words (`wf`). */
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
    claimOf: (ids) => {
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

/** A text with a line for each sentence. Words whose offsets touch have no blank between them. */
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
