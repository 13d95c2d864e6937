import type { Range } from '../../model/text/ranges.js'
import type { Quotation } from '../text/token.js'
import type { Found } from './attribution.js'
import { addresseeOf, isAskedTo } from './addressees.js'
import { beginningAfter, type Beginning } from './clause-beginnings.js'
import { endOfClause, formOfVerb, type Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { phraseAfter, type Phrase } from './noun-phrases.js'
import { afterQuantifier, beginsClause, canFollow, isOneWordAnswer } from './possible-content.js'
import { isInSubject, mainVerbAfter } from './relative-clauses.js'
import { clausesAround, clausesBesides } from './preceding-clause.js'
import type { Unit } from './unit.js'
import { hasQuotation, hasVerb, isWord, lastInside, type SentenceView } from './view.js'

/* Finds quoted words after the reporting words: "said that ...", "said: '...'", "called the plan 'a mistake'". */

export function afterUnit(
  view: SentenceView,
  unit: Unit,
  others: readonly Reporting[],
): Found | undefined {
  const addressee = addresseeOf(view, unit)
  const isAsked = addressee !== undefined && isAskedTo(view, unit, addressee)
  const from = isAsked ? unit.end : (addressee?.fullEnd ?? unit.end)
  const beginning = beginningAfter(view, from, addressee !== undefined && !isAsked)
  const base = {
    cue: unit.cue,
    speaker: unit.speaker,
    ...(addressee !== undefined && { addressee }),
  }
  if (isAsked) {
    const content = contentAt(view, unit, { at: from, by: 'nothing' }, others)
    return content && { ...base, rule: 'asked-to', content: [content] }
  }
  if (isWord(view, unit.start - 1, view.words.comparisons)) {
    const content = clausesBesides(view, unit, from, others)
    if (content !== undefined) return { ...base, rule: 'as-said', content }
  }
  if (beginning.by === 'nothing') {
    const tail = clausesAround(view, unit, from, others)
    if (tail !== undefined) return { ...base, rule: 'clause-around', content: tail }
    if (goesToNext(view, beginning.at, others[0]) || !canFollow(view, unit, beginning))
      return undefined
  }
  if (isNaming(view, unit, beginning) || isOfNext(unit, beginning, others[0])) return undefined
  const content = contentAt(view, unit, beginning, others)
  if (
    content === undefined ||
    isHandle(view, content) ||
    lacksQuotation(view, unit, beginning, content)
  )
    return undefined
  const relative = relativeBefore(view, unit, content)
  return {
    ...base,
    rule: `after-${beginning.by}`,
    content: relative === undefined ? [content] : [relative, content],
  }
}

/** "a group called 'The Sea'": a name in quotation marks, which nobody says. */
function isNaming(view: SentenceView, { cue, speaker }: Unit, { at, by }: Beginning): boolean {
  const isName =
    view.words.titleVerbs.has(cue.lemma) &&
    view.words.forms.formOf(view.tokens[cue.start]!) === 'past' &&
    view.tokens[cue.start - 1]!.pos !== 'AUX'
  const first = view.tokens[at]
  const isObject =
    by === 'quotation' || (first?.pos === 'DET' && view.quotationAt(at + 1) !== undefined)
  return (
    isName &&
    isObject &&
    speaker !== undefined &&
    !isWord(view, speaker.start, view.words.subjectPronouns)
  )
}

/** "posted a comment, saying '...'": the object of a verb that reports only what has quotation marks. */
const lacksQuotation = (
  view: SentenceView,
  { cue }: Unit,
  { by, at }: Beginning,
  content: Range,
): boolean =>
  by === 'nothing' &&
  view.words.quotationVerbs.has(cue.lemma) &&
  !view.words.namingVerbs.has(cue.lemma) &&
  !view.words.prepositionalVerbs.has(`${cue.lemma} ${view.tokens[at]!.lower}`) &&
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(view.tokens[at]!.pos) &&
  !hasQuotation(view, content)

/** "He tweets @lund": an address. */
const isHandle = (view: SentenceView, { start, end }: Range): boolean =>
  end - start === 1 && view.tokens[start]!.words.startsWith('@')

/** "responded, noting that", "responded with loud chants of 'no'": other reporting words follow, and have the content. */
function goesToNext(view: SentenceView, from: number, next: Reporting | undefined): boolean {
  if (next === undefined) return false
  const { kind, start } = next.cue
  const between = view.tokens.slice(from, start)
  return (
    start === from || (kind === 'noun' && between.every(({ pos }) => /^(?:ADP|ADJ|DET)$/.test(pos)))
  )
}

/** "criticized her at the meeting, Lund shot back, '...'": a subject and its verb stand before the quotation. */
const isOfNext = ({ end }: Unit, { at, by }: Beginning, next: Reporting | undefined): boolean =>
  by === 'quotation' &&
  next?.cue.kind === 'verb' &&
  end <= next.from &&
  next.from < next.cue.start &&
  next.cue.end <= at

/** "which" in "the rules, which Lund said are unfair": it is a part of what is said. */
function relativeBefore(view: SentenceView, { start }: Unit, content: Range): Range | undefined {
  const isRelative = isWord(view, start - 1, view.words.fusedPronouns)
  const lacksPart = phraseAfter(view, content.start) === undefined
  return isRelative && lacksPart ? { start: start - 1, end: start } : undefined
}

function contentAt(
  view: SentenceView,
  unit: Unit,
  beginning: Beginning,
  others: readonly Reporting[],
): Range | undefined {
  const { cue, speaker } = unit
  let { at } = beginning
  while (/^[,—–-]$/.test(view.tokens[at]?.words ?? '') && view.quotationAt(at) === undefined) at++
  const isInfinitive =
    isWord(view, at, view.words.infinitiveMarkers) && view.words.infinitiveVerbs.has(cue.lemma)
  const isPrepositional =
    view.words.prepositionalVerbs.has(`${cue.lemma} ${view.tokens[at]?.lower ?? ''}`) ||
    isWord(view, at, view.words.objectPrepositions)
  if (
    beginning.by === 'nothing' &&
    !isInfinitive &&
    afterQuantifier(view, at) === at &&
    isPrepositional
  )
    at++
  const isAnswer =
    beginning.by === 'nothing' && view.words.plainVerbs.has(cue.lemma) && isOneWordAnswer(view, at)
  if (isAnswer) return { start: at, end: at + 1 }
  const quotation = view.quotationAt(at)
  const isUttered =
    view.words.quotationVerbs.has(cue.lemma) && !view.words.infinitiveVerbs.has(cue.lemma)
  if (
    beginning.by === 'quotation' &&
    quotation !== undefined &&
    (isUttered || isWhole(view, quotation))
  )
    return { start: at, end: quotation.end }
  const end = endOfClause(view, at, others, {
    endsAtComma: isInSubordinate(view, unit) || (speaker?.start ?? 0) > cue.start,
    isRelative: isWord(view, unit.start - 1, view.words.fusedPronouns),
    isObject:
      beginning.by === 'quotation' ||
      (beginning.by === 'nothing' &&
        (view.words.namingVerbs.has(cue.lemma) || !view.words.clauseVerbs.has(cue.lemma))),
    isNoClause:
      beginning.by === 'nothing' &&
      !view.words.plainVerbs.has(cue.lemma) &&
      !isInfinitive &&
      !beginsClause(view, at),
    needsVerb: beginning.by === 'that' || view.words.plainVerbs.has(cue.lemma),
    form: formOfVerb(view, cue.start),
  })
  const last = isInSubject(view, unit) ? mainVerbAfter(view, at, cue) : undefined
  return end > at ? { start: at, end: Math.min(last ?? end, end) } : undefined
}

/** "While Lund said that ..., the council disagreed", "Years after Lund said ..., the": the main clause follows a comma. */
const isInSubordinate = (view: SentenceView, { cue, speaker, start }: Unit): boolean =>
  (isWord(view, start - 1, view.words.clauseSubordinators) &&
    !hasVerb(view, { start: view.start, end: start })) ||
  (cue.start - view.start < 8 && isWord(view, view.start, view.words.clauseSubordinators)) ||
  (isWord(view, view.start, view.words.leadingPrepositions) && isRelative(view, cue, speaker))

/** "On the day that Lund said it rains, ...", "Among those who said it rains, ...". */
function isRelative(view: SentenceView, cue: Cue, speaker: Phrase | undefined): boolean {
  const start = speaker?.fullStart ?? cue.start
  const isFirst = !view.tokens.slice(view.start, start).some(({ words }) => words === ',')
  return (
    isFirst &&
    (isWord(view, start, view.words.relativePronouns) ||
      isWord(view, start - 1, view.words.complementizers))
  )
}

/** True if a quotation ends in a comma or a full stop. */
const isWhole = (view: SentenceView, quotation: Quotation): boolean =>
  /[,.?!…]$/.test(lastInside(view, quotation))
