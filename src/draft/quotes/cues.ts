import type { Cue } from './cue.js'
import { isObjectNoun } from './object-nouns.js'
import { passiveQuestionAt } from './passive-questions.js'
import { passiveReportAt } from './passive-reports.js'
import { nounCueAt } from './reporting-nouns.js'
import { beginsClause } from './possible-content.js'
import { isWord, lastInside, type SentenceView } from './view.js'

/** The reporting words of a sentence outside its quotations, in text order. */
export function findCues(view: SentenceView): Cue[] {
  const found: Cue[] = []
  for (let at = view.start; at < view.end; at++) {
    if (view.quotationAt(at) !== undefined) continue
    const cue =
      sourceCue(view, at) ??
      passiveQuestionAt(view, at) ??
      passiveReportAt(view, at) ??
      verbCue(view, at) ??
      nounCueAt(view, at) ??
      anyVerbCue(view, at)
    if (cue === undefined) continue
    found.push(cue)
    at = cue.end - 1
  }
  return found
}

/** Any verb after a quotation that ends in a comma: "'...,' Lund barked", "'...,' barked Lund". */
function anyVerbCue(view: SentenceView, at: number): Cue | undefined {
  const token = view.tokens[at]!
  const { pos, lemma } = token
  if (pos !== 'VERB' || view.isName(at) || view.words.forms.isGerund(token)) return undefined
  for (let before = at - 1; before >= Math.max(view.start, at - LONGEST_SUBJECT); before--) {
    const quotation = view.quotationAt(before)
    if (quotation !== undefined)
      return /[,?!]$/.test(lastInside(view, quotation))
        ? { kind: 'verb', lemma, isParticiple: false, start: at, end: at + 1 }
        : undefined
    if (!isSubjectWord(view, before)) return undefined
  }
  return undefined
}

const LONGEST_SUBJECT = 4

const isSubjectWord = (view: SentenceView, at: number): boolean =>
  view.isName(at) || /^(?:PRON|PROPN|NOUN|DET|ADJ|ADV)$/.test(view.tokens[at]!.pos)

function sourceCue(view: SentenceView, at: number): Cue | undefined {
  const { lower, lemma } = view.tokens[at]!
  if (!view.words.sources.has(`${lower} ${view.tokens[at + 1]?.lower ?? ''}`)) return undefined
  return { kind: 'source', lemma, isParticiple: false, start: at, end: at + 2 }
}

function verbCue(view: SentenceView, at: number): Cue | undefined {
  const { pos, lower } = view.tokens[at]!
  const phrasal = phrasalVerbAt(view, at)
  const lemma = phrasal ?? lemmaOf(view, at)
  const isVerb =
    phrasal !== undefined ||
    view.words.sureForms.has(lower) ||
    ((pos === 'VERB' || pos === 'AUX') && !view.isName(at)) ||
    isHiddenVerb(view, at)
  if (!isVerb || (!view.words.clauseVerbs.has(lemma) && !view.words.namingVerbs.has(lemma)))
    return undefined
  if (isAdjective(view, at) || isAgentless(view, at) || isObjectNoun(view, at)) return undefined
  const auxiliary = auxiliaryBefore(view, at)
  const isInfinitive = view.words.infinitiveMarkers.has(auxiliary)
  if (isPassive(view, at, auxiliary) || (isInfinitive && !isIntroducing(view, at + 1)))
    return undefined
  const isParticiple =
    isInfinitive ||
    view.words.perfectParticiples.has(auxiliary) ||
    (view.words.forms.isGerund(view.tokens[at]!) && !view.words.formsOfBe.has(auxiliary))
  const hasParticle =
    phrasal !== undefined || view.words.verbParticles.has(view.tokens[at + 1]?.lower ?? '')
  return { kind: 'verb', lemma, isParticiple, start: at, end: at + (hasParticle ? 2 : 1) }
}

/** The dictionary form. The tagger gives none for a participle that it takes for a noun. */
function lemmaOf({ tokens, words }: SentenceView, at: number): string {
  const token = tokens[at]!
  if (token.pos === 'NOUN' && words.forms.isGerund(token)) return words.forms.gerundStem(token)
  return token.pos === 'PROPN' && words.forms.isPlural(token)
    ? words.forms.presentStem(token)
    : token.lemma
}

/** The verb that means the same as "go on" or "put it" before a stop: "Lund went on, '...'". */
function phrasalVerbAt(view: SentenceView, at: number): string | undefined {
  const { lemma } = view.tokens[at]!
  const next = at + 2 < view.end ? view.tokens[at + 2]!.words : '.'
  return /^[,.:;—–]$/.test(next)
    ? view.words.phrasalVerbs[`${lemma} ${view.tokens[at + 1]?.lower ?? ''}`]
    : undefined
}

/** "his proposed plan", "the so-called rebels": a participle before a noun. */
function isAdjective(view: SentenceView, at: number): boolean {
  const [before, next] = [view.tokens[at - 1], view.tokens[at + 1]]
  if (before === undefined || at === view.start) return false
  if (HYPHEN.test(before.words) && !before.isSpaced) return true
  const isDetermined =
    before.pos === 'DET' ||
    view.words.forms.isGenitive(before) ||
    view.words.possessives.has(before.lower)
  return isDetermined && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
}

const HYPHEN = /^[-‐‑]$/

/** "the divide highlighted by the vote": a participle whose agent follows, not "explained it by saying". */
function isAgentless(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 2]
  return (
    view.words.forms.isPastParticiple(view.tokens[at]!) &&
    isWord(view, at + 1, view.words.agents) &&
    next !== undefined &&
    !view.words.forms.isGerund(next)
  )
}

/** "Lund notes", "the ad claims '...'", "analysts note that", "a hat reading '...'": forms that the tagger takes for nouns. */
function isHiddenVerb(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]!
  const { pos, lower, lemma } = token
  const { forms, complementizers, clauseSubjects, infinitiveVerbs, infinitiveMarkers } = view.words
  const isNoun = pos === 'NOUN' || (pos === 'PROPN' && !view.isName(at))
  if (!isNoun || at === view.start || view.quotationAt(at - 1) !== undefined) return false
  const [before, next] = [view.tokens[at - 1]!, view.tokens[at + 1]]
  const isAfterNoun = before.pos === 'NOUN' || before.pos === 'PROPN'
  if (forms.isGerund(token)) {
    const open = /^[,:]$/.test(next?.words ?? '') ? at + 2 : at + 1
    return isAfterNoun && view.quotationAt(open)?.start === open
  }
  if (!forms.isPlural(token))
    return (
      lower === lemma &&
      isAfterNoun &&
      forms.isPlural(before) &&
      (complementizers.has(next?.lower ?? '') ||
        (infinitiveVerbs.has(lemma) && infinitiveMarkers.has(next?.lower ?? '')))
    )
  const isAfterSubject = view.isName(at - 1) || clauseSubjects.has(before.lower)
  if (pos === 'PROPN') return isAfterSubject && /^\p{L}/u.test(next?.words ?? '')
  const isBeforeQuotation = view.quotationAt(at + 1) !== undefined || next?.words === ','
  return isAfterSubject || (isAfterNoun && isBeforeQuotation)
}

/** "to say that", "to say prices rise", "to state, '...'". */
const isIntroducing = (view: SentenceView, at: number): boolean =>
  isWord(view, at, view.words.complementizers) ||
  isWord(view, at, view.words.clauseSubjects) ||
  beginsClause(view, at) ||
  view.quotationAt(at)?.start === at ||
  (/^[,:]$/.test(view.tokens[at]?.words ?? '') && view.quotationAt(at + 1)?.start === at + 1)

function auxiliaryBefore(view: SentenceView, at: number): string {
  let before = at - 1
  while (before > view.start && isAdverb(view, before)) before--
  return before >= view.start && view.quotationAt(before) === undefined
    ? view.tokens[before]!.lower
    : ''
}

const isAdverb = ({ tokens, words }: SentenceView, at: number): boolean =>
  words.lightAdverbs.has(tokens[at]!.lower) || tokens[at]!.pos === 'ADV'

/** "is said to", "was called": a form of "be" before a past participle. */
const isPassive = (view: SentenceView, at: number, auxiliary: string): boolean =>
  view.words.formsOfBe.has(auxiliary) &&
  !view.words.forms.isGerund(view.tokens[at]!) &&
  !(view.words.contractions.has(auxiliary) && hasObject(view, at))

/** "he's predicted big wins", not "he's called a liar", "he's said to be ill". */
const hasObject = (view: SentenceView, at: number): boolean =>
  !view.words.namingVerbs.has(view.tokens[at]!.lemma) &&
  (/^(?:ADJ|NOUN|PROPN|PRON|DET|NUM)$/.test(view.tokens[at + 1]?.pos ?? '') ||
    isWord(view, at + 1, view.words.complementizers))
