import search from 'approx-string-match'
import type { IndexedText, Span } from './text.js'

/*
 * "Did you mean": the passage of a text that is most like words which do not stand in it. First the same words whatever
 * their case, quotation marks, dashes and spaces; then Myers' approximate matching, as Hypothesis re-anchors annotations.
 */

/** Finds the nearest passage, in whole words; undefined where none is near, or the effort for this text is used up. */
export type Nearest = (words: string) => Span | undefined

/** Steps of the search (a character of the text, times 32 characters of the words) for one text: some two seconds. */
const EFFORT = 100_000_000
/** Characters of the words that are looked for; of longer ones the beginning and the end. */
const LONGEST = 192
/** The share of characters that may differ. */
const TOLERANCE = 0.25
/** The text is searched in pieces, so that words which are near everywhere are not collected everywhere. */
const PIECE = 1 << 16

/** @param effort how much searching is allowed for all words together, in steps. */
export function createNearest(text: IndexedText, effort = EFFORT): Nearest {
  let loose: string | undefined
  const best = (
    words: string,
    from: number,
    to: number,
  ): { start: number; end: number } | undefined => {
    let allowed = Math.floor(words.length * TOLERANCE)
    let found: { start: number; end: number } | undefined
    for (let at = from; at < to && allowed > 0 && effort > 0; at += PIECE) {
      const piece = loose!.slice(at, Math.min(to, at + PIECE + 2 * words.length))
      effort -= piece.length * Math.ceil(words.length / 32)
      const [match] = search(piece, words, allowed)
      if (match === undefined) continue
      found = { start: at + match.start, end: at + match.end }
      allowed = match.errors - 1
    }
    return found
  }
  return (words) => {
    loose ??= loosen(text.folded)
    const wanted = loosen(
      words
        .normalize('NFC')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    )
    if (wanted.trim() === '') return undefined
    const same = loose.indexOf(wanted)
    if (same !== -1) return text.wholeWords({ start: same, end: same + wanted.length })
    if (wanted.length <= LONGEST) {
      const found = best(wanted, 0, loose.length)
      return found && text.wholeWords(found)
    }
    const head = best(wanted.slice(0, LONGEST), 0, loose.length)
    if (head === undefined) return undefined
    const about = head.start + wanted.length
    const tail = best(
      wanted.slice(-LONGEST),
      Math.max(head.end, about - 2 * LONGEST),
      Math.min(loose.length, about + LONGEST),
    )
    return text.wholeWords({ start: head.start, end: tail?.end ?? head.end })
  }
}

/** Lower case, one quotation mark, one dash, one space: as many UTF-16 units as before. */
function loosen(words: string): string {
  const plain = words
    .replace(/[“”„‟«»‹›‘’‚‛′″'`´「」『』]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
  const lower = plain.toLowerCase()
  return lower.length === plain.length
    ? lower
    : plain.replace(/\P{Ll}/gu, (one) =>
        one.toLowerCase().length === one.length ? one.toLowerCase() : one,
      )
}
