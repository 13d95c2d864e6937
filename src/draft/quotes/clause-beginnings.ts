import { isWord, lastInside, type SentenceView } from './view.js'

/* Finds the beginning of a reported clause after a reporting verb. Indexes are those of the tokens of the paragraph. */

const OPENING = /^[,:—–-]$/

/** The beginning of the reported words after a reporting verb. */
export interface Beginning {
  at: number
  /** The sign that tells it from the words of the reporter. */
  by: 'that' | 'colon' | 'quotation' | 'nothing'
}

/**
 * Skips "on Tuesday", "in an interview", "via Twitter" and the like, which belong to the reporter.
 * @param isAddressed true if the addressee stands before `from`: further words may belong to that phrase.
 */
export function beginningAfter(view: SentenceView, from: number, isAddressed = false): Beginning {
  let at = skipCircumstances(view, afterInsertion(view, from))
  const isCircumstance = at > from
  if (isComplementizer(view, at)) return { at: at + 1, by: 'that' }
  const token = view.tokens[at]
  if (token === undefined || at >= view.end) return { at: from, by: 'nothing' }
  if (token.words === ':') return { at: at + 1, by: 'colon' }
  if (view.quotationAt(at)?.start === at) return { at, by: 'quotation' }
  if (OPENING.test(token.words)) {
    if (view.quotationAt(at + 1)?.start === at + 1) return { at: at + 1, by: 'quotation' }
    if (isComplementizer(view, at + 1)) return { at: at + 2, by: 'that' }
    if (token.words === ',' && (isCircumstance || view.tokens[at + 1]?.pos === 'PRON')) at++
  }
  const far = thatAfter(view, from, isAddressed) ?? quotationFarAfter(view, from, isAddressed)
  if (far !== undefined) return far
  return { at: isCircumstance && canBeginClause(view, at) ? at : from, by: 'nothing' }
}

/** The index after "— on Twitter, as it happens —" before "that" or a quotation. */
function afterInsertion(view: SentenceView, from: number): number {
  if (!DASH.test(view.tokens[from]?.words ?? '')) return from
  for (let at = from + 1; at < Math.min(view.end - 1, from + LONGEST_INSERTION); at++) {
    if (view.quotationAt(at) !== undefined) return from
    if (!DASH.test(view.tokens[at]!.words)) continue
    const isBeginning = isComplementizer(view, at + 1) || view.quotationAt(at + 1)?.start === at + 1
    return isBeginning ? at + 1 : from
  }
  return from
}

const DASH = /^[—–]$/
const LONGEST_INSERTION = 14

/** "that" before a clause, not in "despite all that,", "said that night". */
const isComplementizer = (view: SentenceView, at: number): boolean =>
  isWord(view, at, view.words.complementizers) &&
  !isThatTime(view, at) &&
  (view.tokens[at + 1]?.words !== ',' || !/^(?:DET|ADV|ADP)$/.test(view.tokens[at - 1]!.pos))

const isThatTime = (view: SentenceView, at: number): boolean =>
  isWord(view, at, view.words.complementizers) && isWord(view, at + 1, view.words.pointedTimes)

const LONGEST_CIRCUMSTANCE = 9

export function skipCircumstances(view: SentenceView, from: number): number {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const end = isWord(view, at, view.words.times) ? at + 1 : endOfOccasion(view, at)
    if (end === undefined) break
    at = end
  }
  return at
}

/** The end of "in an interview with Xinhua", "on Tuesday night". */
function endOfOccasion(view: SentenceView, at: number): number | undefined {
  if (isThatTime(view, at)) return at + 2
  if (!isWord(view, at, view.words.occasionPrepositions)) return undefined
  let end: number | undefined
  for (let next = at + 1; next < Math.min(view.end, at + 1 + LONGEST_CIRCUMSTANCE); next++) {
    if (view.quotationAt(next) !== undefined) break
    const { pos, lower } = view.tokens[next]!
    const isInside =
      view.isName(next) ||
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'PART' ||
      (pos === 'DET' && (next === at + 1 || view.tokens[next - 1]!.pos === 'ADP')) ||
      (pos === 'PRON' && view.words.possessives.has(lower)) ||
      (end !== undefined && view.words.innerPrepositions.has(lower))
    if (!isInside) break
    if (view.words.occasions.has(lower) || view.words.times.has(lower)) end = next + 1
    else if (end !== undefined && view.isName(next)) end = next + 1
  }
  return end
}

const FAR = 30

/** "said in a speech to the nation's governors that ..." */
function thatAfter(view: SentenceView, from: number, isAddressed: boolean): Beginning | undefined {
  const first = view.tokens[view.tokens[from]!.words === ',' ? from + 1 : from]!
  const canSkip =
    /^(?:ADP|ADV|PROPN)$/.test(first.pos) ||
    view.words.infinitiveMarkers.has(first.lower) ||
    (isAddressed && view.words.and.has(first.lower))
  if (!canSkip || isQuantifier(view, from)) return undefined
  for (let at = from; at < Math.min(view.end, from + FAR); at++) {
    const token = view.tokens[at]!
    const { pos } = token
    if (view.quotationAt(at)?.start === at)
      return /^[,:]$/.test(view.tokens[at - 1]!.words) ? { at, by: 'quotation' } : undefined
    if (isComplementizer(view, at) && (pos !== 'DET' || view.tokens[at - 1]!.words === ','))
      return isClaim(view, at - 1) ? undefined : { at: at + 1, by: 'that' }
    if (isWord(view, at, view.words.reportingParticiples)) return undefined
    const isVerb = pos === 'VERB' && at > from && !view.words.forms.isGerund(token)
    if (pos === 'AUX' || (isVerb && !view.isName(at))) return undefined
  }
  return undefined
}

/** "reported at least 20 victims at a school that ...": a number is the object of the verb. */
const isQuantifier = ({ tokens, words }: SentenceView, at: number): boolean =>
  words.quantifiers.has(`${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`)

/** In "Lund dismissed Hansen's claim that ...", the words are those of Hansen. */
function isClaim(view: SentenceView, noun: number): boolean {
  let owner = noun - 1
  while (owner > view.start && view.tokens[owner]!.pos === 'ADJ') owner--
  return (
    view.words.forms.isGenitive(view.tokens[owner]!) &&
    view.words.reportingNouns.has(view.tokens[noun]!.lemma)
  )
}

const FARTHEST = 40

/** "said on Twitter, in reference to her first child, '...'": a whole sentence in quotation marks after a comma. */
function quotationFarAfter(
  view: SentenceView,
  from: number,
  isAddressed: boolean,
): Beginning | undefined {
  const isRelative = isAddressed && isWord(view, from, view.words.relativePronouns)
  if (!isRelative && !/^(?:ADP|ADV)$/.test(view.tokens[from]!.pos)) return undefined
  for (let at = from + 1; at < Math.min(view.end, from + FARTHEST); at++) {
    const quotation = view.quotationAt(at)
    if (quotation === undefined) continue
    const isSentence =
      /^[,:]$/.test(view.tokens[at - 1]!.words) &&
      (isRelative || /^\p{Lu}/u.test(view.tokens[at + 1]!.words)) &&
      /[.?!]$/.test(lastInside(view, quotation))
    return isSentence ? { at, by: 'quotation' } : undefined
  }
  return undefined
}

const canBeginClause = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]
  return (
    token !== undefined &&
    at < view.end &&
    /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|SCONJ|ADV|VERB)$/.test(token.pos)
  )
}
