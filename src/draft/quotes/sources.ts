import type { Found } from './attribution.js'
import { endOfClause, withoutStops, type Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { phraseAfter } from './noun-phrases.js'
import { afterLead } from './preceding-clause.js'
import { hasVerb, isWord, type SentenceView } from './view.js'

/** "According to Lund, ..." and "..., according to Lund". */
export function attributeSource(
  view: SentenceView,
  cue: Cue,
  others: readonly Reporting[],
): Found | undefined {
  const speaker = phraseAfter(view, cue.end)
  if (speaker === undefined) return undefined
  const base = { rule: 'according-to', cue, speaker }
  if (isFronted(view, cue)) {
    let at = speaker.fullEnd
    while (at < view.end && view.tokens[at]!.words !== ',') at++
    const end = at < view.end ? endOfClause(view, at + 1, others) : at
    return end > at + 2 ? { ...base, content: [{ start: at + 1, end }] } : undefined
  }
  const before = {
    start: beginningBefore(view, cue),
    end: withoutStops(view, view.start, cue.start),
  }
  if (before.end - before.start < 3) return undefined
  const after = speaker.fullEnd
  const isBroken =
    view.tokens[after]?.words === ',' &&
    after + 3 < view.end &&
    !view.words.noContinuations.has(view.tokens[after + 1]!.lower)
  const rest = isBroken ? [{ start: after + 1, end: withoutStops(view, after + 1, view.end) }] : []
  return { ...base, content: [before, ...rest.filter((range) => hasVerb(view, range))] }
}

/** "According to Lund, ...", "Hansen said that, according to Lund, ...". */
const isFronted = (view: SentenceView, { start }: Cue): boolean =>
  start - view.start <= 1 ||
  isWord(view, start - 1, view.words.complementizers) ||
  (view.tokens[start - 1]!.words === ',' &&
    (isWord(view, start - 2, view.words.complementizers) ||
      isWord(view, start - 2, view.words.sentenceConjunctions)))

/** The beginning of the clause before "according to": after a semicolon, or after "and" with a new subject. */
function beginningBefore(view: SentenceView, cue: Cue): number {
  for (let at = cue.start - 2; at > view.start; at--)
    if (view.quotationAt(at) === undefined && view.tokens[at]!.words === ';') return at + 1
  return afterLead(view)
}
