import type { OffsetRange } from './offsets.js'

/*
 * Files of tokens have no text. It is rebuilt: tokens with a space between them, unless the file says
 * that none follows, and each sentence on a line of its own.
 */

export interface Token {
  form: string
  /** False if no space follows it in the text. */
  spaceAfter?: boolean
}

export interface Sentence {
  tokens: readonly Token[]
  /** Its text, if the file gives it, too. It is not used if the tokens are not in it. */
  text?: string | undefined
  /** The blanks between it and the sentence before; default: a line end. */
  before?: string | undefined
  /** The blanks after it, if the file gives them. */
  after?: string | undefined
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

/** The tokens of a sentence, each with the blanks before it. */
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

/** The blanks between tokens as a text has them; undefined if there is more between them. */
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

/** A run of tokens `[start, end)` of one type. */
export interface TaggedRun {
  type: string
  start: number
  end: number
}

/** The tag of a token that belongs to no run. */
const OUTSIDE = /^(?:O|_|-|\*)?$/
/** A letter of IOB, IOBES, BILOU or BMES, and the type. */
const TAG = /^([BIOESLUMW])(?:[-_|](.+))?$/

/** The types of shallow syntax, whose tags look the same (CoNLL-2000). */
const CHUNKS = new Set('NP VP PP ADJP ADVP SBAR PRT CONJP INTJ LST UCP'.split(' '))
export const isChunkTag = (tag: string): boolean => CHUNKS.has(TAG.exec(tag)?.[2] ?? '')

export const isTag = (tag: string): boolean => OUTSIDE.test(tag) || TAG.test(tag)
export const isOutside = (tag: string): boolean => OUTSIDE.test(tag)

/** The type of a run whose tags have none. */
const UNTYPED_RUN = 'Entity'

/**
 * Reads the runs of tags in IOB1, IOB2, IOBES, BILOU or BMES. As usual, an inside tag without a
 * beginning begins a run.
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
