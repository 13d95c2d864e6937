import type { Range } from '../../model/text/ranges.js'
import type { Found } from './attribution.js'
import { endOfClause, type Reporting } from './clause-ends.js'
import type { Cue } from './cue.js'
import { phraseBefore, type Phrase } from './noun-phrases.js'
import { subjectBefore } from './subjects.js'
import { isWord, type SentenceView } from './view.js'

/* Finds nouns that report: "Lund's claim that it rains", "she made the promise to wait", "his answer was that ...". */

/** The reporting noun at an index. What it reports follows. */
export function nounCueAt(view: SentenceView, at: number): Cue | undefined {
  const { lemma, pos } = view.tokens[at]!
  if (pos !== 'NOUN' || !view.words.reportingNouns.has(lemma) || view.isName(at)) return undefined
  return contentFrom(view, at) === undefined
    ? undefined
    : { kind: 'noun', lemma, isParticiple: false, start: at, end: at + 1 }
}

/** The beginning of the words that a noun reports. */
function contentFrom(view: SentenceView, noun: number): number | undefined {
  const { lemma } = view.tokens[noun]!
  const isTold = isWord(view, noun + 1, view.words.formsOfBe)
  const at = isTold ? noun + 2 : noun + 1
  if (isWord(view, at, view.words.complementizers))
    return view.tokens[at + 1]?.words === ',' ? undefined : at + 1
  if (isWord(view, at, view.words.infinitiveMarkers) && view.words.infinitiveVerbs.has(lemma))
    return at
  // "the reply was 'no'", "chants of 'no'"
  const isNamed =
    isTold ||
    (view.words.callingNouns.has(lemma) && isWord(view, noun + 1, view.words.ownerPrepositions))
  const from = isTold ? at : noun + 2
  return isNamed && view.quotationAt(from)?.start === from ? from : undefined
}

export function attributeNoun(
  view: SentenceView,
  cue: Cue,
  others: readonly Reporting[],
  found: readonly Found[],
): Found | undefined {
  const speaker = ownerOf(view, cue)
  const at = contentFrom(view, cue.start)
  if (speaker === undefined || at === undefined) return undefined
  const isReported = found.some(({ content }) => content.some(({ start }) => start === at))
  const isCalled = isWord(view, at - 1, view.words.ownerPrepositions)
  const end = isCalled ? view.quotationAt(at)!.end : endOfClause(view, at, others)
  const content: Range = { start: at, end }
  return isReported || content.end - at < 2
    ? undefined
    : { rule: 'reporting-noun', cue, speaker, content: [content] }
}

/**
 * The speaker of the words that a noun names: "Lund's claim", "her claim", "Lund made the claim". In "her claim that
 * it rains is false", the end of the claim is in doubt.
 */
function ownerOf(view: SentenceView, { start, end }: Cue): Phrase | undefined {
  let at = start - 1
  while (at > view.start && /^(?:ADJ|ADV|NUM|NOUN)$/.test(view.tokens[at]!.pos)) at--
  if (at < view.start) return undefined
  const owner = possessorAt(view, at)
  if (owner === undefined) {
    const verb = view.tokens[at - 1]
    const isMade =
      view.tokens[at]!.pos === 'DET' &&
      at - 1 > view.start &&
      view.words.lightVerbs.has(verb!.lemma)
    if (isMade) return subjectBefore(view, at - 1)
    const before = /^(?:ADJ|NOUN)$/.test(view.tokens[at]!.pos) ? at - 1 : at
    return isWord(view, before, view.words.absolutePrepositions)
      ? subjectOfVerb(view, before)
      : undefined
  }
  const before = owner.start > view.start ? view.tokens[owner.start - 1]!.pos : 'X'
  const isClear =
    isWord(view, end, view.words.formsOfBe) ||
    isWord(view, end, view.words.ownerPrepositions) ||
    /^(?:VERB|ADP)$/.test(before)
  return isClear ? { ...owner, fullStart: owner.start, fullEnd: owner.end } : undefined
}

/** The subject of the last verb before an index: "Lund left with a promise to return". */
function subjectOfVerb(view: SentenceView, end: number): Phrase | undefined {
  for (let at = end - 1; at > view.start; at--) {
    if (view.quotationAt(at) !== undefined) return undefined
    const { pos } = view.tokens[at]!
    const subject = pos === 'VERB' || pos === 'AUX' ? subjectBefore(view, at) : undefined
    if (subject !== undefined) return subject
  }
  return undefined
}

function possessorAt(view: SentenceView, at: number): Range | undefined {
  const token = view.tokens[at]!
  if (view.words.possessives.has(token.lower)) return { start: at, end: at + 1 }
  return view.words.forms.isGenitive(token) ? phraseBefore(view, at) : undefined
}
