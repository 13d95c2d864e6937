import type { PartOfSpeech } from '../text/token.js'

/*
 * Parts of speech that the tagger often gets wrong, told by the word before. A contracted verb ("he's") decides
 * whether words are a clause.
 */

const VERB_CLITIC = /^['’](?:re|ve|ll|d|m)$/
const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|['’]ll|['’]d)$/

interface Tagged {
  lower: string
  pos: PartOfSpeech
}

/** The part of speech of a word between two others. */
export function correctedTag(
  { lower, pos }: Tagged,
  before: Tagged | undefined,
  next: Tagged | undefined,
): PartOfSpeech {
  if (VERB_CLITIC.test(lower)) return 'AUX'
  if (before === undefined) return pos
  if (/^['’]s$/.test(lower)) return before.pos === 'PRON' ? 'AUX' : pos
  if (pos === 'VERB' && before.pos === 'DET' && next?.pos === 'NOUN' && /(?:ed|ing)$/.test(lower))
    return 'ADJ'
  const isInfinitive = MODAL.test(before.lower) || (before.lower === 'to' && before.pos === 'PART')
  return pos === 'NOUN' && isInfinitive ? 'VERB' : pos
}
