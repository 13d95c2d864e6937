import type { Range } from '../../model/text/ranges.js'
import type { Paragraph, Quotation } from '../text/token.js'
import type { Attribution, Found, Piece } from './attribution.js'
import type { CueWords } from './cue-words.js'
import { sourceInBrackets } from './bracketed-source.js'
import { introductionOf } from './introductions.js'
import { attributeSentence } from './sentence-attributions.js'
import { lastInside, viewSentences, type SentenceView } from './view.js'

export interface FoundQuotes {
  attributions: Attribution[]
  /** Quotation marks that no rule gives to a speaker, such as those of titles and of words used ironically. */
  unattributed: number
  /** Reports within a report, without quotation marks. */
  nested: number
}

/** The number of paragraphs after which a quotation no longer continues the previous one. */
const FARTHEST = 2

/**
 * Finds who says what in a text. A quotation without reporting words continues the words of the speaker
 * before it.
 * @param namesIn the ranges of tokens that are names, for each paragraph.
 */
export function findQuotes(
  paragraphs: readonly Paragraph[],
  namesIn: (paragraph: number) => readonly Range[],
  words: CueWords,
): FoundQuotes {
  const attributions: Attribution[] = []
  let unattributed = 0
  let nested = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'headline') continue
    const views = viewSentences(paragraph, namesIn(index), words)
    const sentences = views.map(attributeSentence)
    const own = sentences.flatMap(({ found }) => found).map((found) => inParagraph(found, index))
    for (const sentence of sentences) nested += sentence.nested
    const previous = attributions.at(-1)
    const introduced = introducedBefore(paragraphs, index, namesIn, words)
    attributions.push(...own)
    for (const quotation of freeQuotations(paragraph, own)) {
      const surroundings = { paragraphs, own, previous, introduced, attributions, views }
      if (!addFree(paragraph, index, quotation, surroundings)) unattributed++
    }
  }
  return {
    attributions: attributions.sort((a, b) => startOf(a) - startOf(b)),
    unattributed,
    nested,
  }
}

const inParagraph = ({ content, ...rest }: Found, paragraph: number): Attribution => ({
  ...rest,
  paragraph,
  speakerParagraph: paragraph,
  content: content.map((range) => ({ ...range, paragraph })),
})

/** The speaker of a paragraph that stands alone after "Lund said:" or "Lund released a statement:". */
function introducedBefore(
  paragraphs: readonly Paragraph[],
  index: number,
  namesIn: (paragraph: number) => readonly Range[],
  words: CueWords,
): Attribution | undefined {
  const before = paragraphs[index - 1]
  if (before?.kind !== 'body' || before.tokens.at(-1)?.words !== ':') return undefined
  const view = viewSentences(before, namesIn(index - 1), words).at(-1)!
  const introduction = introductionOf(view, view.end - 1)
  return introduction && inParagraph({ ...introduction, content: [] }, index - 1)
}

const startOf = ({ content: [first] }: Attribution): number =>
  first!.paragraph * 1_000_000 + first!.start

/** The quotations without an attribution. */
function freeQuotations(
  { quotations, tokens }: Paragraph,
  own: readonly Attribution[],
): readonly Quotation[] {
  const taken = new Uint8Array(tokens.length)
  for (const { start, end } of own.flatMap(({ content }) => content)) taken.fill(1, start, end)
  return quotations.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
}

interface Surroundings {
  paragraphs: readonly Paragraph[]
  own: Attribution[]
  introduced: Attribution | undefined
  views: readonly SentenceView[]
  previous: Attribution | undefined
  attributions: Attribution[]
}

/** Gives a quotation without reporting words to the speaker before it. */
function addFree(
  paragraph: Paragraph,
  index: number,
  quotation: Quotation,
  { paragraphs, own, previous, introduced, attributions, views }: Surroundings,
): boolean {
  if (!isSentence(paragraph, quotation)) return false
  const piece: Piece = { start: quotation.start, end: quotation.end, paragraph: index }
  const add = (attribution: Attribution): true => {
    own.push(attribution)
    if (!attributions.includes(attribution)) attributions.push(attribution)
    return true
  }
  const credited = sourceInBrackets(paragraph, quotation)
  if (credited !== undefined) return add(inParagraph(credited, index))
  const view = views.find(({ start, end }) => start <= quotation.start && quotation.end <= end)
  if (view !== undefined && paragraph.tokens[quotation.start - 1]?.words === ':') {
    const introduction = introductionOf(view, quotation.start - 1)
    if (introduction !== undefined)
      return add(inParagraph({ ...introduction, content: [piece] }, index))
  }
  const before = mainOf(own.filter(({ content }) => content.at(-1)!.end <= quotation.start))
  if (before !== undefined) {
    if (!beginsSentence(paragraph, quotation) || !endsSentence(paragraph, quotation)) return false
    before.content.push(piece)
    return true
  }
  if (!isAlone(paragraph)) return false
  if (previous !== undefined && endsInColon(paragraphs, previous, index)) {
    previous.content.push(piece)
    return add(previous)
  }
  if (introduced !== undefined) return add({ ...introduced, content: [piece] })
  if (previous === undefined) return false
  const last = previous.content.at(-1)!
  if (index - last.paragraph > FARTHEST) return false
  if (index - last.paragraph === 1 || previous.continues !== undefined) {
    previous.content.push(piece)
    return add(previous)
  }
  return add({
    rule: 'free-standing',
    paragraph: index,
    content: [piece],
    cue: undefined,
    speaker: previous.speaker,
    speakerParagraph: previous.speakerParagraph,
    continues: previous,
  })
}

/**
 * The attribution that a quotation after a sentence goes on from: "'It rains,' Lund told a crowd, adding that it snows"
 * goes on from "It rains", and no question goes on after its answer.
 */
function mainOf(before: readonly Attribution[]): Attribution | undefined {
  const last = before.at(-1)
  const asked = last?.rule === 'passive-question' ? before.at(-2) : last
  const told = before.at(-2)
  const isSame = told?.rule === 'quotation-before' && told.speaker === last?.speaker
  return isSame ? told : (asked ?? last)
}

/** True if the paragraph before ends in a colon, after which the reported words continue. */
function endsInColon(
  paragraphs: readonly Paragraph[],
  { content }: Attribution,
  index: number,
): boolean {
  const last = content.at(-1)!
  const { tokens } = paragraphs[index - 1]!
  return (
    last.paragraph === index - 1 && last.end === tokens.length - 1 && tokens.at(-1)!.words === ':'
  )
}

/** True if a quotation has a whole sentence: a capital at its beginning, and an end. */
function isSentence({ tokens }: Paragraph, quotation: Quotation): boolean {
  const { start, end, isOpen } = quotation
  const first = tokens[start + 1]
  if (first === undefined || end - start < 5) return false
  return (
    /^[\p{Lu}\p{N}'‘[…]/u.test(first.words) &&
    (isOpen || /[.?!,…—–-]$/.test(lastInside({ tokens }, quotation)))
  )
}

/** True if a quotation begins a sentence, or follows another one. */
function beginsSentence(
  { tokens, sentences, quotations }: Paragraph,
  { start }: Quotation,
): boolean {
  return (
    sentences.some((sentence) => sentence.start === start) ||
    quotations.some(({ end }) => end === start) ||
    /^[:,—–]$/.test(tokens[start - 1]!.words)
  )
}

/** "'Anybody else,' was another one": if the sentence continues after a quotation, the quotation is a part of it. */
const endsSentence = ({ tokens }: Paragraph, quotation: Quotation): boolean =>
  quotation.isOpen || lastInside({ tokens }, quotation) !== ','

/** True if at most two tokens of a paragraph stand outside its quotations. */
function isAlone({ tokens, quotations }: Paragraph): boolean {
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0)
  return tokens.length - quoted <= 2
}
