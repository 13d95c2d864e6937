import type { Found } from './attribution.js'
import type { Cue } from './cue.js'
import { findCues } from './cues.js'
import { phraseAfter, type Phrase } from './noun-phrases.js'
import { subjectBefore } from './subjects.js'
import type { SentenceView } from './view.js'

/**
 * The speaker of a quotation after a colon: the subject of the reporting verb before it, or else of the first verb of
 * the sentence: "Lund addressed the council again: ...".
 * @param colon the index of the colon.
 */
export function introductionOf(
  view: SentenceView,
  colon: number,
): Omit<Found, 'content'> | undefined {
  const cues = findCues(view).filter(({ end }) => end <= colon)
  for (const cue of cues.reverse()) {
    const speaker = subjectBefore(view, cue.start) ?? subjectAfter(view, cue, colon)
    if (speaker !== undefined) return { rule: 'introduced', cue, speaker }
  }
  for (let at = view.start + 1; at < colon; at++) {
    const { pos } = view.tokens[at]!
    if (pos !== 'VERB' || view.quotationAt(at) !== undefined) continue
    const speaker = subjectBefore(view, at)
    if (speaker !== undefined)
      return { rule: 'introduced', cue: { start: at, end: at + 1 }, speaker }
  }
  return undefined
}

/** "Added Lund:": the subject between the verb that begins the sentence and the colon. */
function subjectAfter(view: SentenceView, { start, end }: Cue, colon: number): Phrase | undefined {
  const subject = start === view.start ? phraseAfter(view, end) : undefined
  return subject?.fullEnd === colon ? subject : undefined
}
