import type { Token } from '../text/token.js'
import type { Cue } from './cue.js'
import { phraseAfter } from './noun-phrases.js'
import { beginsClause } from './possible-content.js'
import { hasVerb, isWord, type SentenceView } from './view.js'

/* Finds the end of a reported clause. Indexes are those of the tokens of the paragraph. */

/** The reporting words of a sentence, each with the beginning of its subject. */
export interface Reporting {
  cue: Cue
  from: number
}

export interface ClauseOptions {
  /** True if the clause stands before the main clause of the sentence. */
  endsAtComma?: boolean
  /** True if the clause is relative: it ends at the comma before the verb of the main clause. */
  isRelative?: boolean
  /** True if the object of the verb is reported. It ends with its quotation if another clause follows. */
  isObject?: boolean
  /** True if no clause is reported, but a noun or a question: a clause after "and" or "but" is the reporter's. */
  isNoClause?: boolean
  /** True if a clause is reported for certain: no remark of the reporter stands before its verb. */
  needsVerb?: boolean
  /** The form of the reporting verb. A verb after "and" goes on with it if it has the same form. */
  form?: string
}

/**
 * The end of a reported clause: the end of the sentence, or the next words of the reporter.
 * @param others the reporting words that follow in the sentence.
 */
export function endOfClause(
  view: SentenceView,
  from: number,
  others: readonly Reporting[],
  {
    endsAtComma = false,
    isRelative = false,
    isObject = false,
    isNoClause = false,
    needsVerb = false,
    form = '',
  }: ClauseOptions = {},
): number {
  for (let at = from + 1; at < view.end; at++) {
    const quotation = view.quotationAt(at)
    if (quotation !== undefined) {
      // "... the party," claiming that
      const isClosed =
        quotation.end < view.end && /[,]$/.test(view.tokens[quotation.end - 2]!.words)
      if (
        isClosed &&
        (isReportedAt(view, quotation.end, others) || goesOn(view, quotation.end, others, form))
      )
        return quotation.end
      if (isObject && endsObject(view, quotation.end)) return quotation.end
      at = quotation.end - 1
    } else if (needsVerb && isRemarkAt(view, at) && !hasVerb(view, { start: from, end: at })) {
      continue
    } else if (
      endsBefore(view, at, others, form) ||
      (isNoClause && beginsOtherClause(view, at)) ||
      (view.tokens[at]!.words === ',' &&
        (endsAtComma || (isRelative && /^(?:VERB|AUX)$/.test(view.tokens[at + 1]?.pos ?? ''))))
    )
      return withoutStops(view, from, at)
  }
  return withoutStops(view, from, view.end)
}

/** ", which is new": a remark begins at a comma. */
const isRemarkAt = (view: SentenceView, comma: number): boolean =>
  view.tokens[comma]!.words === ',' && isWord(view, comma + 1, view.words.remarkBeginnings)

/** True if another clause begins after an object: "called it 'a mistake' and left", "... while". */
function endsObject(view: SentenceView, from: number): boolean {
  const at = view.tokens[from]?.words === ',' ? from + 1 : from
  if (!isWord(view, at, view.words.coordinators)) return false
  const verb = verbAfter(view, phraseAfter(view, at + 1)?.end ?? at + 1)
  return verb !== undefined && view.words.forms.formOf(verb) !== 'base'
}

/** ", but the council refused", ", and at one point Lund left": a clause with a subject of its own. */
function beginsOtherClause(view: SentenceView, at: number): boolean {
  if (view.tokens[at]!.words !== ',' || !isWord(view, at + 1, view.words.coordinators)) return false
  const isCircumstance = view.tokens[at + 2]?.pos === 'ADP'
  const from = isCircumstance ? phraseAfter(view, at + 3)?.end : at + 2
  return from !== undefined && beginsClause(view, from)
}

/** The verb at an index, perhaps after adverbs. */
function verbAfter(view: SentenceView, from: number): Token | undefined {
  let at = from
  while (at < view.end && view.tokens[at]!.pos === 'ADV') at++
  const token = at < view.end && view.quotationAt(at) === undefined ? view.tokens[at] : undefined
  return token?.pos === 'VERB' || token?.pos === 'AUX' ? token : undefined
}

const COMMA = /^,$/
const DASH = /^[—–]$/

/** True if the sign does not occur again in the sentence. */
const isLast = (view: SentenceView, from: number, sign: RegExp): boolean =>
  !view.tokens.slice(from, view.end).some(({ words }) => sign.test(words))

/** True if the words of the reporter go on at an index: ", adding that", ", and he said", ", according to". */
function endsBefore(
  view: SentenceView,
  at: number,
  others: readonly Reporting[],
  form: string,
): boolean {
  if (/^[—–]$/.test(view.tokens[at]!.words))
    return (
      isWord(view, at + 1, view.words.reportingParticiples) ||
      (isWord(view, at + 1, view.words.articles) && isLast(view, at + 1, DASH)) ||
      hasSubjectAt(at + 1, others)
    )
  if (view.tokens[at]!.words === ',') return goesOn(view, at + 1, others, form)
  const isSource = others.some(({ cue }) => cue.start === at && cue.kind === 'source')
  return (
    isSource ||
    (isWord(view, at, view.words.coordinators) &&
      (beginsAt(at + 1, others, view, form) || hasSubjectAt(at + 1, others)))
  )
}

/** True if the subject of another reporting verb begins at an index. */
const hasSubjectAt = (at: number, others: readonly Reporting[]): boolean =>
  others.some(({ cue, from }) => from === at && from < cue.start && !cue.isParticiple)

/** "calling it 'a joke,' Lund said": the subject of a reporting verb that has the words before begins at an index. */
const isReportedAt = (view: SentenceView, at: number, others: readonly Reporting[]): boolean =>
  hasSubjectAt(
    at,
    others.filter(({ cue }) => view.words.clauseVerbs.has(cue.lemma)),
  )

/** True if the words of the reporter go on at an index after a comma. */
function goesOn(
  view: SentenceView,
  at: number,
  others: readonly Reporting[],
  form: string,
): boolean {
  if (view.quotationAt(at) !== undefined) return false
  if (isWord(view, at, view.words.reportingParticiples) || isWord(view, at, view.words.contrasts))
    return true
  if (isWord(view, at, view.words.remarkBeginnings) && isLast(view, at, COMMA)) return true
  if (others.some(({ cue }) => cue.start === at)) return true
  return (
    isWord(view, at, view.words.coordinators) &&
    (beginsAt(at + 1, others, view, form) ||
      others.some(({ from }) => from === at + 1) ||
      goesOnInForm(view, at + 1, form))
  )
}

/** "Lund insists it rains, and has a plan": a verb without a subject, in the form of the reporting verb. */
function goesOnInForm(view: SentenceView, at: number, form: string): boolean {
  const verb = verbAfter(view, at)
  return verb !== undefined && form === 'present' && view.words.forms.formOf(verb) === form
}

/** True if a verb that reports stands at an index, perhaps after an adverb, in the same form. */
const beginsAt = (
  at: number,
  others: readonly Reporting[],
  view: SentenceView,
  form: string,
): boolean =>
  others.some(
    ({ cue }) =>
      cue.start >= at &&
      cue.start <= at + 2 &&
      view.tokens.slice(at, cue.start).every(({ pos }) => /^(?:ADV|AUX|PART)$/.test(pos)) &&
      (form === '' ||
        view.words.forms.formOf(view.tokens[at]!) === form ||
        view.words.forms.formOf(view.tokens[cue.start]!) === form),
  )

/** The form of a verb, or of the auxiliary before it. */
export const formOfVerb = (view: SentenceView, verb: number): string => {
  const own = view.words.forms.formOf(view.tokens[verb]!)
  const before = view.tokens[verb - 1]
  return verb > view.start && before?.pos === 'AUX' && own !== 'participle'
    ? view.words.forms.formOf(before)
    : own
}

/** The end of a range without its last full stop, comma or dash. */
export function withoutStops(view: SentenceView, from: number, end: number): number {
  let last = end
  while (
    last > from &&
    /^(?:[.,;:—–]|-)$/.test(view.tokens[last - 1]!.words) &&
    view.quotationAt(last - 1) === undefined
  )
    last--
  return last
}
