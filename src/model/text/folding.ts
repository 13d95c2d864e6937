import { partitionPoint } from '../binary-search.js'

/*
 * Words are compared in a folded form, so that their encoding does not matter. The folded form is
 * in NFC. It has "\n" for every line end ("\r\n", "\r") and plain spaces for no-break spaces
 * (U+00A0, U+2007, U+202F). It has no default-ignorable characters (Unicode's
 * Default_Ignorable_Code_Point: soft hyphen, word joiner, byte order mark, zero-width joiners,
 * variation selectors).
 */

/** The folded form of words or of a whole text. */
export const foldWords = (words: string): string =>
  withoutIgnorable(words)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')

/** Removes default-ignorable characters. */
export const withoutIgnorable = (words: string): string => words.replace(/\p{DI}/gu, '')

export interface FoldedText {
  text: string
  /**
   * The UTF-16 offset in the original text for a folded offset at which words begin. It comes after
   * ignorable characters. Undefined inside a part that folding changed.
   */
  startOf: (unit: number) => number | undefined
  /** The same for a folded offset at which words end. It comes before ignorable characters. */
  endOf: (unit: number) => number | undefined
}

/**
 * Matches the parts of a text that fold independently: a line end, a Hangul syllable in jamo, Kirat
 * Rai vowels, a base character with its combining marks, or any other single character outside
 * ASCII. Characters of two parts never compose with each other. Ignorable characters belong to the
 * part before them.
 */
const FOLDABLE = new RegExp(
  [
    '\\r(?:\\p{DI}*\\n)?',
    '[\\u1100-\\u115E]\\p{DI}*[\\u1161-\\u11A7](?:\\p{DI}*[\\u11A8-\\u11FF])?[\\p{M}\\p{DI}]*',
    '[\\uAC00-\\uD7A3]\\p{DI}*[\\u11A8-\\u11FF][\\p{M}\\p{DI}]*',
    '[\\u{16D63}-\\u{16D6A}](?:\\p{DI}*[\\u{16D63}-\\u{16D6A}])*',
    '[^\\p{M}\\p{DI}]?[\\p{M}\\p{DI}]+',
    '[^\\0-\\x7F]',
  ].join('|'),
  'gu',
)

/** A part of a text that folding changes; offsets in UTF-16 units. */
interface ChangedPart {
  start: number
  /** The end of the part before its final ignorable characters. */
  wordsEnd: number
  end: number
  foldedStart: number
  foldedEnd: number
}

/** Folds a text part by part, so that offsets can be mapped back. */
export function foldText(text: string): FoldedText {
  if (foldWords(text) === text) return { text, startOf: (unit) => unit, endOf: (unit) => unit }
  const parts: ChangedPart[] = []
  let folded = ''
  let copied = 0
  for (const { 0: part, index } of text.matchAll(FOLDABLE)) {
    const foldedPart = foldWords(part)
    if (foldedPart === part) continue
    folded += text.slice(copied, index)
    parts.push({
      start: index,
      wordsEnd: index + part.replace(/\p{DI}+$/u, '').length,
      end: index + part.length,
      foldedStart: folded.length,
      foldedEnd: folded.length + foldedPart.length,
    })
    folded += foldedPart
    copied = index + part.length
  }
  /** The last part whose folded start satisfies a condition. */
  const lastPart = (isBefore: (foldedStart: number) => boolean) =>
    parts[partitionPoint(parts.length, (i) => isBefore(parts[i]!.foldedStart)) - 1]
  return {
    text: folded + text.slice(copied),
    startOf: (unit) => {
      const part = lastPart((start) => start <= unit)
      if (part === undefined) return unit
      if (unit >= part.foldedEnd) return part.end + unit - part.foldedEnd
      return unit === part.foldedStart ? part.start : undefined
    },
    endOf: (unit) => {
      const part = lastPart((start) => start < unit)
      if (part === undefined) return unit
      if (unit > part.foldedEnd) return part.end + unit - part.foldedEnd
      return unit === part.foldedEnd ? part.wordsEnd : undefined
    },
  }
}
