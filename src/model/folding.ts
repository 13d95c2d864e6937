import { partitionPoint } from './binary-search.js'

/*
 * Words are compared in a folded form, so that encoding does not matter: NFC, "\n" for every line end
 * ("\r\n", "\r"), and a plain space for a no-break space (U+00A0, U+2007, U+202F).
 */

/** The folded form of words or of a whole text. */
export const foldWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')

export interface FoldedText {
  text: string
  /** The original UTF-16 offset of a folded one; undefined inside a part that folding changed. */
  toOriginal: (unit: number) => number | undefined
}

/**
 * Matches the parts of a text that fold independently, as characters of two parts never compose with
 * each other: a line end, a Hangul syllable written in jamo, Kirat Rai vowels, a base character with
 * its combining marks, any other single character outside ASCII.
 */
const FOLDABLE = new RegExp(
  [
    '\\r\\n?',
    '[\\u1100-\\u115F][\\u1160-\\u11A7][\\u11A8-\\u11FF]?\\p{M}*',
    '[\\uAC00-\\uD7A3][\\u11A8-\\u11FF]\\p{M}*',
    '[\\u{16D63}-\\u{16D6A}]+',
    '\\P{M}?\\p{M}+',
    '[^\\0-\\x7F]',
  ].join('|'),
  'gu',
)

/** A part of a text that folding changes; offsets in UTF-16 units. */
interface ChangedPart {
  start: number
  end: number
  foldedStart: number
  foldedEnd: number
}

/** Folds a text part by part, so that offsets can be mapped back. */
export function foldText(text: string): FoldedText {
  if (foldWords(text) === text) return { text, toOriginal: (unit) => unit }
  const parts: ChangedPart[] = []
  let folded = ''
  let copied = 0
  for (const { 0: part, index } of text.matchAll(FOLDABLE)) {
    const foldedPart = foldWords(part)
    if (foldedPart === part) continue
    folded += text.slice(copied, index)
    parts.push({
      start: index,
      end: index + part.length,
      foldedStart: folded.length,
      foldedEnd: folded.length + foldedPart.length,
    })
    folded += foldedPart
    copied = index + part.length
  }
  const toOriginal = (unit: number): number | undefined => {
    const last = parts[partitionPoint(parts.length, (i) => parts[i]!.foldedStart <= unit) - 1]
    if (last === undefined) return unit
    if (unit === last.foldedStart) return last.start
    return unit < last.foldedEnd ? undefined : last.end + unit - last.foldedEnd
  }
  return { text: folded + text.slice(copied), toOriginal }
}
