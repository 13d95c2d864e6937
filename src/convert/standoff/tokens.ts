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

/** A rebuilt text, and the range of each token in code points, by sentence. */
export interface TokenText {
  text: string
  ranges: OffsetRange[][]
}

export function textOfTokens(sentences: readonly (readonly Token[])[]): TokenText {
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += [...part].length
  }
  const ranges = sentences.map((tokens, number) => {
    if (number > 0) add('\n')
    return tokens.map(({ form, spaceAfter = true }, index): OffsetRange => {
      const start = length
      add(form)
      const end = length
      if (spaceAfter && index < tokens.length - 1) add(' ')
      return [start, end]
    })
  })
  return { text: parts.join(''), ranges }
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
