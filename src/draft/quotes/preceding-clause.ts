import type { Range } from '../../model/text/ranges.js'
import type { Found } from './attribution.js'
import { skipCircumstances } from './clause-beginnings.js'
import { endOfClause, withoutStops, type Reporting } from './clause-ends.js'
import type { Unit } from './unit.js'
import { hasVerb, isWord, type SentenceView } from './view.js'

/* Finds a reported clause without quotation marks before the reporting words. */

/** "..., said Lund." without quotation marks. */
export function clauseBefore(view: SentenceView, unit: Unit): Found | undefined {
  const start = afterLead(view)
  const content = { start, end: withoutStops(view, start, unit.start) }
  if (view.words.namingVerbs.has(unit.cue.lemma) && !view.words.clauseVerbs.has(unit.cue.lemma))
    return undefined
  if (
    content.end - content.start < 3 ||
    !hasVerb(view, content) ||
    isSubordinate(view, content.start)
  )
    return undefined
  return { rule: 'clause-before', content: [content], cue: unit.cue, speaker: unit.speaker }
}

/** The beginning of a sentence after a dateline, "But", "Still," or "In fact,". */
export function afterLead(view: SentenceView): number {
  const begin = afterDateline(view)
  const start = isWord(view, begin, view.words.sentenceConjunctions) ? begin + 1 : begin
  for (let length = 1; length <= LONGEST_LEAD; length++) {
    if (view.tokens[start + length]?.words !== ',') continue
    const lead = view.tokens.slice(start, start + length).map(({ lower }) => lower)
    return view.words.leadAdverbs.has(lead.join(' ')) ? start + length + 1 : start
  }
  return start
}

const LONGEST_LEAD = 4
const LONGEST_DATELINE = 14

/** "NEW YORK (AP) — It rains": the beginning of the report after the place and the agency. */
function afterDateline(view: SentenceView): number {
  if (view.start > 0) return view.start
  for (let at = 1; at < Math.min(view.end, LONGEST_DATELINE); at++) {
    const { words, pos } = view.tokens[at]!
    if (/^[—–-]{1,2}$/.test(words)) return view.tokens[at]!.isSpaced ? at + 1 : view.start
    if (!/^[\p{Lu}\p{Nd}(),./]/u.test(words) || view.quotationAt(at) !== undefined) break
    if (pos === 'VERB' || pos === 'AUX') break
  }
  return view.start
}

export const isSubordinate = (view: SentenceView, at: number): boolean =>
  isWord(view, at, view.words.subordinators)

/** "..., Lund said[ on Tuesday][, ...]": the reported words stand before the unit, and may continue after it. */
export function clausesAround(
  view: SentenceView,
  unit: Unit,
  from: number,
  others: readonly Reporting[],
): Range[] | undefined {
  const comma = unit.start - 1
  if (unit.cue.isParticiple || comma <= view.start || view.tokens[comma]!.words !== ',')
    return undefined
  if (!view.words.clauseVerbs.has(unit.cue.lemma)) return undefined
  // "Lund lost to Dahl, who added to her lead"
  if (isWord(view, unit.start, view.words.relativePronouns)) return undefined
  const before = { start: afterLead(view), end: comma }
  const next = from < view.end ? view.tokens[from] : undefined
  if (next?.words === ',') {
    const after = { start: from + 1, end: endOfClause(view, from + 1, others) }
    if (goesOnAfter(view, after)) return [before, after]
  }
  if (!hasVerb(view, before) || before.end - before.start < 3) return undefined
  if (next === undefined || /^[.;,]$/.test(next.words)) return [before]
  const isTail =
    isWord(view, from, view.words.tailBeginnings) || isWord(view, from, view.words.times)
  const isTime = isWord(view, before.start, view.words.times) || isSubordinate(view, before.start)
  return isTail && !isTime ? [before] : undefined
}

/** "As Lund noted[ on Tuesday], it rains", "It rains, as Lund noted, in Bergen". */
export function clausesBesides(
  view: SentenceView,
  unit: Unit,
  from: number,
  others: readonly Reporting[],
): Range[] | undefined {
  const first = unit.start - 1
  const comma = skipCircumstances(view, from)
  const lead = afterLead(view)
  if (!view.words.clauseVerbs.has(unit.cue.lemma)) return undefined
  const before = { start: lead, end: first - 1 }
  if (first - lead > 3 && view.tokens[first - 1]!.words === ',' && hasVerb(view, before)) {
    const isEnd = /^[.;,]$/.test(view.tokens[comma]?.words ?? '.')
    return isEnd ? [before] : undefined
  }
  if (view.tokens[comma]?.words !== ',' || first - lead > 1) return undefined
  const after = { start: comma + 1, end: endOfClause(view, comma + 1, others) }
  return hasVerb(view, after) ? [after] : undefined
}

/** "This campaign, he says, is different": what follows the reporting words has a verb of its own. */
function goesOnAfter(view: SentenceView, after: Range): boolean {
  const first = view.tokens[after.start]
  if (first === undefined || after.end <= after.start + 1 || !hasVerb(view, after)) return false
  return !view.words.noContinuations.has(first.lower) && !view.words.forms.isGerund(first)
}
