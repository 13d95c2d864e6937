import type { Paragraph } from '../text/token.js'
import type { FigureWords } from './figure.js'

const LONGEST = 6

/**
 * The end of the noun that a number counts: "three railway workers", "24th Meeting"; undefined if none follows.
 * @param from the end of the number, as a UTF-16 offset.
 */
export function endOfNoun(
  { tokens }: Paragraph,
  from: number,
  { endOfUnit, participle, counted }: FigureWords,
): number | undefined {
  const first = tokens.findIndex(({ start }) => start >= from)
  if (first === -1) return undefined
  let end: number | undefined
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const { pos, lower, words, isSpaced } = tokens[at]!
    const isHyphen = words === '-' && !isSpaced
    if (endOfUnit.test(lower) || !(isHyphen || /^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(pos))) break
    if (pos === 'VERB' && !participle.test(lower)) break
    if (pos === 'NUM' && !counted.has(lower)) break
    const isNoun = pos === 'NOUN' || pos === 'PROPN' || counted.has(lower)
    if (!isNoun) continue
    end = tokens[at]!.end
    const next = tokens[at + 1]
    const goesOn =
      next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.words === '-')
    if (!goesOn) break
  }
  return end
}
