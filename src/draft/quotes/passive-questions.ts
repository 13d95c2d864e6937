import type { Found } from './attribution.js'
import { skipCircumstances } from './clause-beginnings.js'
import { endOfClause, type Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { phraseAfter } from './noun-phrases.js'
import { isWord, type SentenceView } from './view.js'

/* A question whose verb is passive: "Asked by a reporter whether it rains, Lund ...", "Lund was asked if it rains". */

/** The reporting words of a passive question at an index. */
export function passiveQuestionAt(view: SentenceView, at: number): Cue | undefined {
  const token = view.tokens[at]!
  const { lower, lemma } = token
  if (!view.words.askingVerbs.has(lemma) || lower === lemma || view.words.forms.isGerund(token))
    return undefined
  let before = at - 1
  while (
    before >= view.start &&
    view.tokens[before]!.pos === 'ADV' &&
    !isWord(view, before, view.words.clauseSubordinators)
  )
    before--
  const isPassive =
    before < view.start ||
    isWord(view, before, view.words.formsOfBe) ||
    isWord(view, before, view.words.clauseSubordinators)
  return isPassive
    ? { kind: 'passive', lemma, isParticiple: false, start: at, end: at + 1 }
    : undefined
}

/**
 * The words asked: a question, or words in quotation marks. The speaker is the person who asks, if the sentence names
 * one.
 */
export function attributePassive(
  view: SentenceView,
  cue: Cue,
  others: readonly Reporting[],
): Found | undefined {
  const agent = isWord(view, cue.end, view.words.agents)
    ? phraseAfter(view, cue.end + 1)
    : undefined
  let at = skipCircumstances(view, agent?.fullEnd ?? cue.end)
  if (view.tokens[at]?.words === ',' || view.tokens[at]?.pos === 'ADV') at++
  const base = { rule: 'passive-question', cue, speaker: agent }
  const quotation = view.quotationAt(at)
  if (quotation?.start === at) return { ...base, content: [quotation] }
  if (
    !isWord(view, at, view.words.questionWords) &&
    !isWord(view, at, view.words.infinitiveMarkers)
  )
    return undefined
  const isFronted = !isWord(view, cue.start - 1, view.words.formsOfBe)
  return {
    ...base,
    content: [{ start: at, end: endOfClause(view, at, others, { endsAtComma: isFronted }) }],
  }
}
