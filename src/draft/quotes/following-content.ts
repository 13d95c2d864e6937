import type { Range } from '../../model/ranges.js'
import type { Quotation } from '../text/token.js'
import type { Found } from './attribution.js'
import { beginningAfter, type Beginning } from './clause-beginnings.js'
import { endOfClause, formOfVerb, type Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { phraseAfter, type Phrase } from './noun-phrases.js'
import { clausesAround, clausesBesides } from './preceding-clause.js'
import type { Unit } from './unit.js'
import { hasVerb, isWord, lastInside, type SentenceView } from './view.js'

/* The words said after the reporting words: "said that ...", "said: '...'", "called the plan 'a mistake'". */

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
    if (others[0]?.cue.start === beginning.at || !canFollow(view, unit, beginning)) return undefined
  }
  const content = contentAt(view, unit, beginning, others)
  if (content === undefined) return undefined
  const relative = relativeBefore(view, unit, content)
  return {
    ...base,
    rule: `after-${beginning.by}`,
    content: relative === undefined ? [content] : [relative, content],
  }
}

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
  if (
    beginning.by === 'nothing' &&
    !isInfinitive &&
    afterQuantifier(view, at) === at &&
    isWord(view, at, view.words.objectPrepositions)
  )
    at++
  const quotation = view.quotationAt(at)
  if (beginning.by === 'quotation' && quotation !== undefined && isWhole(view, quotation))
    return { start: at, end: quotation.end }
  const end = endOfClause(view, at, others, {
    endsAtComma: isInSubordinate(view, unit) || (speaker?.start ?? 0) > cue.start,
    isRelative: isWord(view, unit.start - 1, view.words.fusedPronouns),
    isObject:
      beginning.by === 'nothing' &&
      (view.words.namingVerbs.has(cue.lemma) || !view.words.clauseVerbs.has(cue.lemma)),
    form: formOfVerb(view, cue.start),
  })
  return end > at ? { start: at, end } : undefined
}

/** "While Lund said that ..., the council disagreed": the main clause follows a comma. */
const isInSubordinate = (view: SentenceView, { cue, speaker }: Unit): boolean =>
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

function addresseeOf(view: SentenceView, unit: Unit): Phrase | undefined {
  if (!view.words.addressingVerbs.has(unit.cue.lemma)) return undefined
  const phrase = phraseAfter(view, unit.end)
  if (phrase === undefined || phrase.end + 1 >= view.end) return undefined
  let fullEnd = afterTitle(view, phrase.end)
  while (isWord(view, fullEnd, view.words.placePrepositions)) {
    const place = phraseAfter(view, fullEnd + 1)
    if (place === undefined || place.end + 1 >= view.end) break
    fullEnd = place.end
  }
  return { ...phrase, fullEnd }
}

/** "told ABC’s 'This Week'": the end of the title after the owner. */
function afterTitle(view: SentenceView, end: number): number {
  const quotation = view.quotationAt(end + 1)
  const isOwned =
    end < view.end &&
    view.quotationAt(end) === undefined &&
    view.words.forms.isGenitive(view.tokens[end]!)
  return isOwned && quotation?.start === end + 1 && quotation.end < view.end ? quotation.end : end
}

/** "asked the council to wait": the person who is asked is the subject of what is asked. */
const isAskedTo = (view: SentenceView, { cue }: Unit, { fullEnd }: Phrase): boolean =>
  view.words.controlVerbs.has(cue.lemma) && isWord(view, fullEnd, view.words.infinitiveMarkers)

/** True if what follows a verb without "that" and quotation marks is what was said. */
function canFollow(view: SentenceView, { cue }: Unit, { at }: Beginning): boolean {
  const rest = { start: at, end: view.end }
  if (rest.end - rest.start < 2) return false
  const hasQuotation = Array.from({ length: rest.end - rest.start }, (_, n) => at + n).some(
    (index) => view.quotationAt(index) !== undefined,
  )
  const { words: first, pos, lower } = view.tokens[at]!
  const isInfinitive = view.words.infinitiveMarkers.has(lower)
  if (isInfinitive && view.words.infinitiveVerbs.has(cue.lemma)) return true
  if (view.words.questionWords.has(lower) && view.words.questionVerbs.has(cue.lemma))
    return hasVerb(view, rest)
  if (hasQuotation)
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
  if (
    /^[.,;?!)]$/.test(first) ||
    pos === 'PUNCT' ||
    (pos === 'ADP' && afterQuantifier(view, at) === at) ||
    view.words.noClauseBeginnings.has(lower)
  )
    return false
  if (view.words.objectVerbs.has(cue.lemma)) return isObject(view, at) || beginsClause(view, at)
  return hasVerb(view, rest) && (view.words.plainVerbs.has(cue.lemma) || beginsClause(view, at))
}

/** "said no", "said the same of Hansen". */
function isAnswer(view: SentenceView, at: number): boolean {
  const [one, two] = [view.tokens[at]!.lower, view.tokens[at + 1]?.lower ?? '']
  return (
    view.words.answers.has(`${one} ${two}`) || (view.words.answers.has(one) && /^\W*$/.test(two))
  )
}

/** "says, win or lose, she stays": a clause after some words between commas. */
function clauseAfterInsertion(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.end, from + LONGEST_INSERTION); at++)
    if (view.tokens[at]!.words === ',') return beginsClause(view, at + 1)
  return false
}

const LONGEST_INSERTION = 14

const isObject = (view: SentenceView, at: number): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(view.tokens[at]!.pos) ||
  isWord(view, at, view.words.possessives) ||
  view.isName(at)

/** The index after "at least" and the like before a number. */
function afterQuantifier(view: SentenceView, at: number): number {
  const two = `${view.tokens[at]?.lower ?? ''} ${view.tokens[at + 1]?.lower ?? ''}`
  return view.words.quantifiers.has(two) ? at + 2 : at
}

/** True if a subject and a finite verb follow. */
function beginsClause(view: SentenceView, from: number): boolean {
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
