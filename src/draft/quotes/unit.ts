import type { Range } from '../../model/text/ranges.js'
import { isInsideOther, type Found } from './attribution.js'
import type { Cue } from './cue.js'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.js'
import { isObjectNoun } from './object-nouns.js'
import { subjectBefore } from './subjects.js'
import { hasVerb, isWord, type SentenceView } from './view.js'

/** Reporting words with their speaker: "Lund said", "said Lund". */
export interface Unit extends Range {
  cue: Cue
  speaker: Phrase | undefined
  isInverted: boolean
}

/** @param found the attributions before it in the sentence: a verb may share the speaker of another one. */
export function unitOf(view: SentenceView, cue: Cue, found: readonly Found[]): Unit | undefined {
  const subject = cue.isParticiple ? undefined : subjectBefore(view, cue.start)
  const before = view.tokens[cue.start - 1]
  const isAfterQuotation =
    cue.start > view.start &&
    (view.quotationAt(cue.start - 1) !== undefined ||
      (/^[,—–]$/.test(before!.words) && view.quotationAt(cue.start - 2) !== undefined))
  const isAfterComma = (before?.words === ',' && cue.start > view.start) || cue.start === view.start
  if (!cue.isParticiple && (isAfterQuotation || (isAfterComma && subject === undefined))) {
    const phrase = phraseAfter(view, cue.end)
    if (
      phrase !== undefined &&
      !isWord(view, cue.end, view.words.objectPronouns) &&
      (isAfterQuotation || endsClause(view, phrase.fullEnd))
    )
      return { start: cue.start, end: phrase.fullEnd, cue, speaker: phrase, isInverted: true }
  }
  if (subject !== undefined && !isAfterQuotation)
    return { start: subject.fullStart, end: cue.end, cue, speaker: subject, isInverted: false }
  const canShare =
    cue.isParticiple || followsConjunction(view, cue.start) || isInRow(view, cue, found)
  const speaker = ownSpeaker(view, cue) ?? (canShare ? sharedSpeaker(view, cue, found) : undefined)
  return speaker && { start: cue.start, end: cue.end, cue, speaker, isInverted: false }
}

/** "It rains, said Lund on Tuesday": nothing but a circumstance follows the speaker. */
const endsClause = (view: SentenceView, at: number): boolean =>
  at >= view.end ||
  /^[.,;:]$/.test(view.tokens[at]!.words) ||
  isWord(view, at, view.words.tailBeginnings) ||
  isWord(view, at, view.words.times)

/** "Lund left and then repeatedly said". */
function followsConjunction(view: SentenceView, verb: number): boolean {
  let at = verb - 1
  while (at > view.start && /^(?:ADV|AUX|PART)$/.test(view.tokens[at]!.pos)) at--
  return (
    isWord(view, at, view.words.sharedSubjectWords) ||
    isWord(view, verb - 1, view.words.sharedSubjectWords)
  )
}

/** "Lund said it rains, called him 'a bore' and left": a verb in a row with a reporting verb, in the same form. */
function isInRow(view: SentenceView, { start, end }: Cue, found: readonly Found[]): boolean {
  const last = found.at(-1)?.cue?.start
  if (last === undefined || view.tokens[start - 1]!.words !== ',') return false
  const { formOf } = view.words.forms
  const isSame = formOf(view.tokens[last]!) === formOf(view.tokens[start]!)
  return isSame && view.quotationAt(end) === undefined && view.tokens[end]?.pos !== 'ADP'
}

/** The speaker of "with Lund saying that it rains", of "voters saying that it rains were few", of "a hat reading 'Go'". */
function ownSpeaker(view: SentenceView, { isParticiple, start, lemma }: Cue): Phrase | undefined {
  if (!isParticiple || !view.words.forms.isGerund(view.tokens[start]!)) return undefined
  let end = start
  while (end > view.start && view.tokens[end - 1]!.pos === 'ADV') end--
  const phrase = phraseBefore(view, end)
  if (phrase === undefined) return undefined
  const isAbsolute = isWord(view, phrase.start - 1, view.words.absolutePrepositions)
  const isDescribed =
    end === start &&
    /^(?:NOUN|PROPN)$/.test(view.tokens[end - 1]!.pos) &&
    !view.isName(end - 1) &&
    (view.words.inscriptionVerbs.has(lemma) ||
      !hasVerb(view, { start: view.start, end: phrase.start }))
  return isAbsolute || isDescribed
    ? { ...phrase, fullStart: phrase.start, fullEnd: phrase.end }
    : undefined
}

/**
 * The speaker of the words before, or the subject of the last verb that has one: "He left, saying".
 */
function sharedSpeaker(view: SentenceView, cue: Cue, found: readonly Found[]): Phrase | undefined {
  const last = found.findLast((one) => one.speaker !== undefined && !isInsideOther(one, found))
  const isLikely = isInfinitive(view, cue.start)
  if (last !== undefined && !isLikely) return last.speaker
  for (let at = cue.start - 1; at > view.start; at--) {
    const token = view.tokens[at]!
    const { pos } = token
    if (view.quotationAt(at) !== undefined || (pos !== 'VERB' && pos !== 'AUX')) continue
    if (view.words.forms.isGerund(token) || isInfinitive(view, at) || isObjectNoun(view, at))
      continue
    const subject = subjectBefore(view, at)
    if (subject !== undefined && (isLikely || canSpeak(view, subject))) return subject
  }
  if (last !== undefined) return last.speaker
  return cue.isParticiple ? followingSubject(view, cue.end) : undefined
}

/** "to release": no subject of its own. */
function isInfinitive(view: SentenceView, verb: number): boolean {
  let at = verb - 1
  while (at > view.start && view.tokens[at]!.pos === 'ADV') at--
  return at >= view.start && isWord(view, at, view.words.infinitiveMarkers)
}

/**
 * True if the subject of a verb may be that of the next one. "That", "who" and "which" are subjects of clauses inside
 * another one, as is "he" in "Lund left after he won, saying". In "her bruised arm", "her" is no subject.
 */
function canSpeak(view: SentenceView, { start, fullStart, end }: Phrase): boolean {
  const isInside =
    fullStart > view.start + 1 && isWord(view, fullStart - 1, view.words.clauseSubordinators)
  const isOneWord = end - start === 1
  const isPossessive =
    isWord(view, start, view.words.possessives) && !isWord(view, start, view.words.subjectPronouns)
  return (
    !isInside && !(isOneWord && (isPossessive || isWord(view, start, view.words.relativePronouns)))
  )
}

/** "After saying that ..., Lund left": the subject after the comma. */
function followingSubject(view: SentenceView, from: number): Phrase | undefined {
  for (let at = from; at < view.end; at++) {
    if (view.tokens[at]!.words !== ',' || view.quotationAt(at) !== undefined) continue
    const phrase = phraseAfter(view, at + 1)
    const verb = phrase && view.tokens[phrase.fullEnd]?.pos
    return verb === 'VERB' || verb === 'AUX' ? phrase : undefined
  }
  return undefined
}
