import type { Range } from '../../model/text/ranges.js'
import type { Token } from '../text/token.js'
import { isWord, type SentenceView } from './view.js'

/*
 * Noun phrases beside a reporting verb, by parts of speech: the speaker before or after it, and the person who
 * is spoken to. Ranges are token indexes.
 */

/** A speaker: the words that name it, and all words that identify it. */
export interface Phrase extends Range {
  /** The end, with descriptions: "Lund, the mayor,". */
  fullEnd: number
  fullStart: number
}

export const isHead = (view: SentenceView, at: number): boolean => {
  const { pos } = view.tokens[at]!
  return view.isName(at) || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'PRON'
}

const JOINTS = /^(?:['’]s?|-|\/|&|#)$/

function isInside(view: SentenceView, at: number): boolean {
  const { pos, words, lower } = view.tokens[at]!
  if (view.isName(at)) return true
  if (pos === 'PRON') return view.words.possessives.has(lower)
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'NUM' ||
    pos === 'DET' ||
    pos === 'ADJ' ||
    JOINTS.test(words) ||
    (pos === 'SYM' && words !== '—')
  )
}

const LONGEST = 28

/** The noun phrase that ends before an index. */
export function phraseBefore(view: SentenceView, end: number): Range | undefined {
  const last = view.tokens[end - 1]
  if (last === undefined || end - 1 < view.start || view.quotationAt(end - 1) !== undefined)
    return undefined
  if (last.words === ')') {
    const open = openingBracket(view, end - 1)
    const inner = open === undefined ? undefined : phraseBefore(view, open)
    return inner && { start: inner.start, end }
  }
  if (isWord(view, end - 1, view.words.objectPronouns) && !view.words.possessives.has(last.lower))
    return { start: beforeOwner(view, end - 1), end }
  if (last.pos === 'PRON' || view.words.subjectPronouns.has(last.lower))
    return view.words.relativePronouns.has(last.lower) && last.lower !== 'who'
      ? undefined
      : { start: end - 1, end }
  if (!isHead(view, end - 1) && !/^['’]s?$/.test(last.words)) return undefined
  let start = end - 1
  for (let steps = 0; steps < LONGEST && start > view.start; steps++) {
    const length = lengthBefore(view, start, end)
    if (length === 0) break
    start -= length
  }
  while (
    start < end - 1 &&
    (view.tokens[start]!.pos === 'PUNCT' || JOINTS.test(view.tokens[start]!.words))
  )
    start++
  return { start: beforeQuantifier(view, start), end }
}

/** "most of them": the beginning of the words before "of" and a pronoun. */
const beforeOwner = (view: SentenceView, pronoun: number): number =>
  pronoun - 2 >= view.start &&
  isWord(view, pronoun - 1, view.words.ownerPrepositions) &&
  /^(?:NOUN|PROPN|NUM|ADJ|DET|ADV)$/.test(view.tokens[pronoun - 2]!.pos)
    ? pronoun - 2
    : pronoun

/** "more than six in 10": the beginning of the two words that bound a number. */
const beforeQuantifier = (view: SentenceView, start: number): number =>
  start - 2 >= view.start &&
  view.words.quantifiers.has(`${view.tokens[start - 2]!.lower} ${view.tokens[start - 1]!.lower}`)
    ? start - 2
    : start

/** The number of tokens before a noun phrase that belong to it. */
function lengthBefore(view: SentenceView, start: number, end: number): number {
  const at = start - 1
  const before = view.tokens[at]!
  if (view.quotationAt(at) !== undefined) return 0
  if (isInside(view, at) || isJoined(view, at)) return 1
  const isPreceded =
    at - 1 >= view.start && isHead(view, at - 1) && view.tokens[at - 1]!.pos !== 'PRON'
  if (!isPreceded) {
    const isParticiple = before.pos === 'VERB' && view.words.forms.isParticiple(before)
    const isBegun =
      at > view.start &&
      (view.tokens[at - 1]!.pos === 'DET' ||
        view.words.ownerPrepositions.has(view.tokens[at - 1]!.lower))
    return isParticiple && isBegun ? 1 : view.words.nounAdverbs.has(before.lower) ? 1 : 0
  }
  if (view.words.nounPrepositions.has(before.lower)) {
    // "58 of the voters" and "six in 10" are phrases, "in 2016 in Oslo" is none.
    const isJoinable =
      view.words.ownerPrepositions.has(before.lower) ||
      view.tokens[at - 1]!.pos !== 'NUM' ||
      view.tokens[start]!.pos === 'NUM'
    return isJoinable ? 2 : 0
  }
  if (view.words.and.has(before.lower)) {
    const [left, right, last] = [view.tokens[at - 1]!, view.tokens[start]!, view.tokens[end - 1]!]
    const areNames = isNamed(view, at - 1, left) && isNamed(view, start, right)
    return areNames ||
      (last.pos === 'NOUN' && view.words.forms.isPlural(last) && left.pos === 'NOUN')
      ? 2
      : 0
  }
  return view.words.nounAdverbs.has(before.lower) ? 1 : 0
}

/** True for the parts of "conservative-leaning" and of the stop in "Sen. Lund". */
function isJoined(view: SentenceView, at: number): boolean {
  const [{ words, isSpaced }, next] = [view.tokens[at]!, view.tokens[at + 1]!]
  if (words === '.')
    return !isSpaced && /^\p{Lu}\p{L}{0,4}$/u.test(view.tokens[at - 1]?.words ?? '')
  const isPart = !next.isSpaced && (HYPHEN.test(next.words) || HYPHEN.test(words))
  return isPart && /[\p{L}\p{N}-]$/u.test(words)
}

const HYPHEN = /^[-‐‑]$/

const isNamed = (view: SentenceView, at: number, { pos }: Token): boolean =>
  view.isName(at) || pos === 'PROPN'

function openingBracket(view: SentenceView, close: number): number | undefined {
  for (let at = close - 1; at > view.start; at--) if (view.tokens[at]!.words === '(') return at
  return undefined
}

/** The noun phrase that begins at an index, with an apposition: "said Ida Lund, the mayor". */
export function phraseAfter(view: SentenceView, start: number): Phrase | undefined {
  const first = view.tokens[start]
  if (first === undefined || start >= view.end || view.quotationAt(start) !== undefined)
    return undefined
  const plain = { start, fullStart: start }
  if (first.pos === 'PRON' && !view.words.possessives.has(first.lower))
    return view.words.subjectPronouns.has(first.lower) || view.words.objectPronouns.has(first.lower)
      ? { ...plain, end: start + 1, fullEnd: start + 1 }
      : undefined
  const isCapital = /^\p{Lu}/u.test(first.words)
  if (!(isInside(view, start) && !JOINTS.test(first.words)) && !(first.pos === 'VERB' && isCapital))
    return undefined
  const end = endOfPhrase(view, start)
  return end === undefined ? undefined : { ...plain, end, fullEnd: endOfApposition(view, end) }
}

function endOfPhrase(view: SentenceView, start: number): number | undefined {
  let end: number | undefined
  for (let at = start; at < view.end; at++) {
    const { pos, lower, words } = view.tokens[at]!
    if (view.quotationAt(at) !== undefined) break
    if (
      view.isName(at) ||
      (isHead(view, at) && pos !== 'PRON') ||
      (pos === 'VERB' && /^\p{Lu}/u.test(words))
    ) {
      const isTime = view.words.timeNouns.has(lower) && !HYPHEN.test(view.tokens[at - 1]!.words)
      if (isTime && end !== undefined && !view.isName(at)) break
      end = at + 1
    } else if (
      pos === 'DET' &&
      at > start &&
      !view.words.nounPrepositions.has(view.tokens[at - 1]!.lower)
    )
      break
    else if (words === '(') {
      const close = closingBracket(view, at)
      if (close === undefined) break
      end = close + 1
      at = close
    } else if (
      !isInside(view, at) &&
      !(at + 1 < view.end && isJoined(view, at)) &&
      !(
        view.words.speakerPrepositions.has(lower) ||
        (view.words.namePrepositions.has(lower) && view.isName(at + 1)) ||
        (view.words.and.has(lower) && isNameAfter(view, at))
      )
    )
      break
  }
  return end
}

const isNameAfter = (view: SentenceView, at: number): boolean =>
  at + 1 < view.end && view.isName(at + 1) && view.isName(at - 1)

function closingBracket(view: SentenceView, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(view.end, open + 8); at++)
    if (view.tokens[at]!.words === ')') return at
  return undefined
}

/** The end of ", the mayor of Bergen" after a name, up to a comma or the end of the sentence. */
function endOfApposition(view: SentenceView, end: number): number {
  if (view.tokens[end]?.words !== ',' || end + 1 >= view.end) return end
  const first = view.tokens[end + 1]!
  const isDescription =
    view.words.appositionBeginnings.has(first.lower) ||
    (first.pos === 'NOUN' && view.quotationAt(end + 1) === undefined && !view.isName(end + 1))
  if (!isDescription || view.quotationAt(end + 1) !== undefined) return end
  for (let at = end + 1; at < view.end; at++) {
    if (view.quotationAt(at) !== undefined) return end
    if (/^[.,;:—–!?]$/.test(view.tokens[at]!.words)) return at
  }
  return view.end
}
