import { phraseAfter, type Phrase } from './noun-phrases.js'
import { beginsClause } from './possible-content.js'
import type { Unit } from './unit.js'
import { isWord, type SentenceView } from './view.js'

/** The person who is spoken to after an addressing verb: "told reporters in Bergen that". */
export function addresseeOf(view: SentenceView, unit: Unit): Phrase | undefined {
  if (!view.words.addressingVerbs.has(unit.cue.lemma)) return undefined
  const phrase = phraseAfter(view, unit.end)
  if (phrase === undefined || phrase.end + 1 >= view.end) return undefined
  let fullEnd = afterTitle(view, phrase.end)
  while (isWord(view, fullEnd, view.words.placePrepositions)) {
    const place = phraseAfter(view, fullEnd + 1)
    if (place === undefined || place.end + 1 >= view.end) break
    fullEnd = place.end
  }
  return view.words.objectVerbs.has(unit.cue.lemma) && !beginsContent(view, unit, fullEnd)
    ? undefined
    : { ...phrase, fullEnd }
}

/** "warned Lund that", but not "promised action on ships": what is said begins after the noun. */
const beginsContent = (view: SentenceView, { cue }: Unit, at: number): boolean =>
  view.words.prepositionalVerbs.has(`${cue.lemma} ${view.tokens[at]!.lower}`) ||
  view.quotationAt(at) !== undefined ||
  /^[,:]$/.test(view.tokens[at]!.words) ||
  [
    view.words.complementizers,
    view.words.infinitiveMarkers,
    view.words.questionWords,
    view.words.times,
  ].some((words) => isWord(view, at, words)) ||
  beginsClause(view, at)

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
export const isAskedTo = (view: SentenceView, { cue }: Unit, { fullEnd }: Phrase): boolean =>
  view.words.controlVerbs.has(cue.lemma) && isWord(view, fullEnd, view.words.infinitiveMarkers)
