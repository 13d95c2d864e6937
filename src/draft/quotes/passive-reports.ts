import type { Found } from './attribution.js'
import type { Cue } from './cue.js'
import { phraseAfter } from './noun-phrases.js'
import { subjectBefore } from './subjects.js'
import { isWord, type SentenceView } from './view.js'

/* What somebody made known, as the subject of a passive: "The meeting was first reported by Lund". */

/** The verb of such a passive at an index. */
export function passiveReportAt(view: SentenceView, at: number): Cue | undefined {
  const token = view.tokens[at]!
  const { words } = view
  const isReport =
    token.pos === 'VERB' &&
    words.objectVerbs.has(token.lemma) &&
    words.forms.isPastParticiple(token) &&
    isWord(view, at + 1, words.agents)
  if (!isReport) return undefined
  let before = at - 1
  while (before > view.start && view.tokens[before]!.pos === 'ADV') before--
  return isWord(view, before, words.formsOfBe)
    ? { kind: 'report', lemma: token.lemma, isParticiple: false, start: at, end: at + 1 }
    : undefined
}

/** A pronoun as the subject is no content: it does not say what was reported. */
export function attributeReport(view: SentenceView, cue: Cue): Found | undefined {
  const speaker = phraseAfter(view, cue.end + 1)
  const subject = subjectBefore(view, cue.start)
  if (speaker === undefined || subject === undefined) return undefined
  const isPronoun = subject.end - subject.start === 1 && view.tokens[subject.start]!.pos === 'PRON'
  return isPronoun
    ? undefined
    : {
        rule: 'passive-report',
        cue,
        speaker,
        content: [{ start: subject.fullStart, end: subject.fullEnd }],
      }
}
