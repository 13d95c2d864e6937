import type { Found } from './attribution.js'
import { findCues } from './cues.js'
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
    const speaker = subjectBefore(view, cue.start)
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
