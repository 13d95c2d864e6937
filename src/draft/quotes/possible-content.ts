import type { Beginning } from './clause-beginnings.js'
import type { Cue } from './cue.js'
import { phraseAfter } from './noun-phrases.js'
import type { Unit } from './unit.js'
import { hasQuotation, hasVerb, isWord, type SentenceView } from './view.js'

/* Tells whether the words after a reporting verb without "that" and quotation marks are what was said. */

/** True if what follows a verb without "that" and quotation marks is what was said. */
export function canFollow(view: SentenceView, { cue, start }: Unit, { at }: Beginning): boolean {
  const rest = { start: at, end: view.end }
  if (rest.end - rest.start < 2) return false
  const { words: first, pos, lower } = view.tokens[at]!
  if (view.words.prepositionalVerbs.has(`${cue.lemma} ${lower}`) && isObject(view, at + 1))
    return !isDenied(view, cue)
  const isInfinitive = view.words.infinitiveMarkers.has(lower)
  if (isInfinitive && view.words.infinitiveVerbs.has(cue.lemma)) return true
  if (view.words.questionWords.has(lower) && view.words.questionVerbs.has(cue.lemma))
    return hasVerb(view, rest)
  if (hasQuotation(view, rest) && (first !== ',' || view.words.plainVerbs.has(cue.lemma)))
    return (
      view.words.namingVerbs.has(cue.lemma) ||
      (!isInfinitive && !view.words.questionWords.has(lower))
    )
  if (view.words.quotationVerbs.has(cue.lemma) || !view.words.clauseVerbs.has(cue.lemma))
    return false
  if (isInfinitive || view.words.questionWords.has(lower)) return false
  if (view.words.plainVerbs.has(cue.lemma)) {
    if (isAnswer(view, at)) return true
    if (view.words.concessives.has(lower)) return hasVerb(view, rest)
    if (first === ',' && clauseAfterInsertion(view, at + 1)) return true
  }
  // "Lund reported, the ferry left late"
  if (first === ',' && !isWord(view, start - 1, view.words.clauseSubordinators))
    return beginsClause(view, at + 1)
  if (
    /^[.,;?!)]$/.test(first) ||
    pos === 'PUNCT' ||
    (pos === 'ADP' && afterQuantifier(view, at) === at) ||
    view.words.noClauseBeginnings.has(lower)
  )
    return false
  if (view.words.objectVerbs.has(cue.lemma))
    return (
      isObject(view, afterQuantifier(view, at)) ||
      view.words.forms.isGerund(view.tokens[at]!) ||
      beginsClause(view, at)
    )
  return hasVerb(view, rest) && (view.words.plainVerbs.has(cue.lemma) || beginsClause(view, at))
}

/** "did not respond to the letter": nothing was said. */
function isDenied(view: SentenceView, { start }: Cue): boolean {
  let at = start - 1
  while (at > view.start && /^(?:ADV|AUX|PART)$/.test(view.tokens[at]!.pos)) {
    if (isWord(view, at, view.words.negations)) return true
    at--
  }
  return false
}

/** "said no", "said so in March": one word is all that was said. */
export function isOneWordAnswer(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]?.lower ?? ''
  const isAlone =
    /^\W*$/.test(next) ||
    (isWord(view, at + 1, view.words.tailBeginnings) && !view.words.infinitiveMarkers.has(next))
  return isAlone && view.words.answers.has(view.tokens[at]!.lower)
}

/** "said no", "said the same of Hansen". */
const isAnswer = (view: SentenceView, at: number): boolean =>
  view.words.answers.has(`${view.tokens[at]!.lower} ${view.tokens[at + 1]?.lower ?? ''}`) ||
  isOneWordAnswer(view, at)

/** "says, win or lose, she stays": a clause after some words between commas. */
function clauseAfterInsertion(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.end, from + LONGEST_INSERTION); at++)
    if (view.tokens[at]!.words === ',') return beginsClause(view, at + 1)
  return false
}

const LONGEST_INSERTION = 14

const isObject = (view: SentenceView, at: number): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(view.tokens[at]?.pos ?? '') ||
  isWord(view, at, view.words.possessives) ||
  view.isName(at)

/** The index after "at least" and the like before a number. */
export function afterQuantifier(view: SentenceView, at: number): number {
  const two = `${view.tokens[at]?.lower ?? ''} ${view.tokens[at + 1]?.lower ?? ''}`
  return view.words.quantifiers.has(two) ? at + 2 : at
}

/** True if a subject and a finite verb follow. */
export function beginsClause(view: SentenceView, from: number): boolean {
  const subject = phraseAfter(view, afterQuantifier(view, from))
  if (subject === undefined) return false
  const other = isWord(view, subject.end, view.words.and)
    ? phraseAfter(view, subject.end + 1)
    : undefined
  const end = other?.end ?? subject.end
  for (let next = end; next < Math.min(view.end, end + 3); next++) {
    const { pos } = view.tokens[next]!
    if (pos === 'VERB' || pos === 'AUX') return !view.words.forms.isGerund(view.tokens[next]!)
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}
