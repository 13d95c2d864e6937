import { VerbatimError } from '../../model/errors.js'
import type { OffsetRange } from './offsets.js'

/*
 * Rebuilds the text of a file of tokens. A space separates tokens, unless the file says that none
 * follows. Each sentence is on a line of its own.
 */

export interface Token {
  form: string
  /** False if no space follows the token in the text. */
  spaceAfter?: boolean
}

export interface Sentence {
  tokens: readonly Token[]
  /**
   * The text of the sentence, if the file has it. It is not used if it does not consist of the
   * tokens.
   */
  text?: string | undefined
  /** The white space before the sentence; default: a line end. */
  before?: string | undefined
  /** The white space after the sentence, if the file states it. */
  after?: string | undefined
}

/** The maximum number of tokens of one article, whose text is rebuilt in memory. */
const MAX_TOKENS = 150_000

/** @throws VerbatimError if an article would have more tokens than the limit. */
export function assertTokenCount(file: string, count: number): void {
  if (count > MAX_TOKENS)
    throw new VerbatimError(
      `file "${file}" has more than ${MAX_TOKENS} tokens, the limit for one article`,
    )
}

/** A rebuilt text, and the range of each token in code points, by sentence. */
export interface TokenText {
  text: string
  ranges: OffsetRange[][]
}

export function textOfTokens(sentences: readonly Sentence[]): TokenText {
  let text = ''
  let length = 0
  const add = (part: string) => {
    text += part
    length += [...part].length
  }
  const ranges = sentences.map((sentence, number) => {
    if (number > 0) add(sentences[number - 1]!.after ?? sentence.before ?? '\n')
    const placed = withBlanks(sentence).map(([blank, form]): OffsetRange => {
      add(blank)
      const start = length
      add(form)
      return [start, length]
    })
    return placed
  })
  return { text, ranges }
}

/** The tokens of a sentence, each with the white space before it. */
function withBlanks({ tokens, text }: Sentence): [blank: string, form: string][] {
  const given = text === undefined ? undefined : alignedTo(text, tokens)
  return (
    given ??
    tokens.map(({ form }, index) => {
      const isJoined = index === 0 || tokens[index - 1]!.spaceAfter === false
      return [isJoined ? '' : ' ', form]
    })
  )
}

/**
 * The tokens with the white space before each in a text; undefined if the text has other words,
 * too.
 */
function alignedTo(
  text: string,
  tokens: readonly Token[],
): [blank: string, form: string][] | undefined {
  let at = 0
  const aligned = tokens.map(({ form }): [string, string] | undefined => {
    const start = text.indexOf(form, at)
    const blank = start === -1 ? form : text.slice(at, start)
    at = start + form.length
    return blank.trim() === '' ? [blank, form] : undefined
  })
  const isWhole = text.slice(at).trim() === '' && aligned.every((one) => one !== undefined)
  return isWhole ? aligned : undefined
}

/** A run of tokens with one type, as a half-open range of token numbers. */
export interface TaggedRun {
  type: string
  start: number
  end: number
}

/** Matches the tag of a token outside of all runs. */
const OUTSIDE = /^(?:O|_|-|\*)?$/
/** Matches a letter of IOB, IOBES, BILOU or BMES, followed by a type. */
const TAG = /^([BIOESLUMW])(?:[-_|](.+))?$/

/** The types of syntactic phrases (CoNLL-2000), whose tags look like those of annotations. */
const CHUNKS = new Set('NP VP PP ADJP ADVP SBAR PRT CONJP INTJ LST UCP'.split(' '))
export const isChunkTag = (tag: string): boolean => CHUNKS.has(TAG.exec(tag)?.[2] ?? '')

export const isTag = (tag: string): boolean => OUTSIDE.test(tag) || TAG.test(tag)
export const isOutside = (tag: string): boolean => OUTSIDE.test(tag)

/** The type of runs whose tags have no type. */
const UNTYPED_RUN = 'Entity'

/**
 * Reads runs from tags in IOB1, IOB2, IOBES, BILOU or BMES. An inside tag that does not continue a
 * run begins one.
 */
export function runsOf(tags: readonly string[]): TaggedRun[] {
  const runs: TaggedRun[] = []
  let open: TaggedRun | undefined
  for (const [index, tag] of tags.entries()) {
    const [, letter = 'O', type = UNTYPED_RUN] = OUTSIDE.test(tag) ? [] : (TAG.exec(tag) ?? [])
    if (letter === 'O') open = undefined
    else if (open?.type === type && 'IMEL'.includes(letter)) open.end = index + 1
    else runs.push((open = { type, start: index, end: index + 1 }))
    if ('ESLUW'.includes(letter)) open = undefined
  }
  return runs
}
