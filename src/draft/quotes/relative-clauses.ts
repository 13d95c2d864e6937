import type { Token } from '../text/token.js'
import type { Cue } from './cue.js'
import { hasVerb, isWord, type SentenceView } from './view.js'
import type { Unit } from './unit.js'

/* What is said in a relative clause of the subject ends before the main verb: "Those who said it rains | stayed". */

/** True if the reporting words belong to the subject of the sentence: "Those who said it rains", "voters saying it rains". */
export function isInSubject(view: SentenceView, { start, cue }: Unit): boolean {
  const isJoined =
    isWord(view, start, view.words.personalRelatives) ||
    (start === cue.start && cue.isParticiple && view.words.forms.isGerund(view.tokens[start]!))
  return (
    isJoined &&
    start > view.start &&
    view.tokens[start - 1]!.words !== ',' &&
    !hasVerb(view, { start: view.start, end: start })
  )
}

/**
 * The index of the main verb after words in the subject: the last verb before a comma, or the second one. A
 * participle may stand in a caption without a main verb: "Lund saying it rains".
 */
export function mainVerbAfter(
  view: SentenceView,
  from: number,
  { isParticiple }: Cue,
): number | undefined {
  const verbs: number[] = []
  let finite = 0
  for (let at = from + 1; at < view.end; at++) {
    if (view.quotationAt(at) !== undefined) continue
    if (isStop(view, at) || (verbs.length > 1 && isWord(view, at, view.words.coordinators))) break
    if (!isFinite(view, at)) continue
    finite++
    if (!followsSubject(view, at)) verbs.push(at)
  }
  return finite === 1 && isParticiple ? undefined : verbs.at(-1)
}

const isStop = (view: SentenceView, at: number): boolean =>
  /^[,.;:—–]$/.test(view.tokens[at]!.words)

/** A verb in a finite form, without an auxiliary before it. */
function isFinite(view: SentenceView, at: number): boolean {
  const verb = view.tokens[at]!
  return (
    (verb.pos === 'VERB' || verb.pos === 'AUX') &&
    !view.words.forms.isGerund(verb) &&
    !/^(?:AUX|PART|DET)$/.test(beforeAdverbs(view, at).pos)
  )
}

/** "he is", "who has": the verb follows its subject, a pronoun. */
function followsSubject(view: SentenceView, at: number): boolean {
  const { lower } = beforeAdverbs(view, at)
  const { subjectPronouns, objectPronouns, relativePronouns, complementizers } = view.words
  return (
    (subjectPronouns.has(lower) && !objectPronouns.has(lower)) ||
    relativePronouns.has(lower) ||
    complementizers.has(lower)
  )
}

function beforeAdverbs(view: SentenceView, at: number): Token {
  let before = at - 1
  while (before > view.start && view.tokens[before]!.pos === 'ADV') before--
  return view.tokens[before]!
}
