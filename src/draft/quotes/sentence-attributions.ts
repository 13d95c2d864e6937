import type { Quotation } from '../text/token.js'
import { aroundQuotation, quotationBefore } from './around-quotation.js'
import { isInsideOther, type Found } from './attribution.js'
import type { Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { findCues } from './cues.js'
import { afterUnit } from './following-content.js'
import { subjectBefore } from './subjects.js'
import { clauseBefore } from './preceding-clause.js'
import { attributePassive } from './passive-questions.js'
import { attributeReport } from './passive-reports.js'
import { attributeNoun } from './reporting-nouns.js'
import { attributeSource } from './sources.js'
import { unitOf } from './unit.js'
import { hasQuotation, type SentenceView } from './view.js'

export interface SentenceAttributions {
  found: Found[]
  /** The number of attributions that were left out because other words contain them. */
  nested: number
}

/**
 * Finds the attributions of one sentence. The reporting words and the speaker are a unit ("Lund said", "said Lund"),
 * and what is said stands before it, after it, or on both sides.
 */
export function attributeSentence(view: SentenceView): SentenceAttributions {
  const cues = findCues(view)
  const reporting = cues.map((cue): Reporting => ({
    cue,
    from: subjectBefore(view, cue.start)?.fullStart ?? cue.start,
  }))
  const found: Found[] = []
  for (const [index, cue] of cues.entries()) {
    const others = reporting.slice(index + 1)
    const attribution = attributeCue(view, cue, others, found)
    if (attribution !== undefined && !isNestedName(view, cue, found)) found.push(attribution)
  }
  const outer = found.filter((one) => !isNested(view, one, found))
  const kept = found.filter((one) => outer.includes(one) || !isNested(view, one, outer))
  return { found: kept, nested: found.length - kept.length }
}

/**
 * True for a report within a report: "Lund said that Hansen said it rains". The inner one belongs to the outer one,
 * unless it has quotation marks of its own.
 */
const isNested = (view: SentenceView, one: Found, others: readonly Found[]): boolean =>
  !one.content.some((range) => hasQuotation(view, range)) && isInsideOther(one, others)

function attributeCue(
  view: SentenceView,
  cue: Cue,
  others: readonly Reporting[],
  found: readonly Found[],
): Found | undefined {
  switch (cue.kind) {
    case 'source':
      return attributeSource(view, cue, others)
    case 'passive':
      return attributePassive(view, cue, others)
    case 'report':
      return attributeReport(view, cue)
    case 'noun':
      return attributeNoun(view, cue, others, found)
    case 'verb':
      return attributeVerb(view, cue, others, found)
  }
}

function attributeVerb(
  view: SentenceView,
  cue: Cue,
  others: readonly Reporting[],
  found: readonly Found[],
): Found | undefined {
  const unit = unitOf(view, cue, found)
  if (unit === undefined) return undefined
  const left = cue.isParticiple ? undefined : quotationBefore(view, unit, quotationsIn(view, found))
  if (left !== undefined) return aroundQuotation(view, unit, left)
  if (!view.words.clauseVerbs.has(cue.lemma) && !view.words.namingVerbs.has(cue.lemma))
    return undefined
  return unit.isInverted && unit.start > view.start
    ? clauseBefore(view, unit)
    : afterUnit(view, unit, others)
}

/** The quotations that already have a speaker. */
function quotationsIn(view: SentenceView, found: readonly Found[]): Set<Quotation> {
  const taken = new Set<Quotation>()
  for (const { start, end } of found.flatMap(({ content }) => content))
    for (let at = start; at < end; at++) {
      const quotation = view.quotationAt(at)
      if (quotation !== undefined) taken.add(quotation)
    }
  return taken
}

/** True for "called the plan 'a mistake'" inside words that are reported already. */
const isNestedName = (view: SentenceView, cue: Cue, found: readonly Found[]): boolean =>
  !view.words.clauseVerbs.has(cue.lemma) &&
  cue.kind === 'verb' &&
  found.some(({ content }) =>
    content.some(({ start, end }) => start <= cue.start && cue.end <= end),
  )
