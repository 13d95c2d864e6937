import type { PartOfSpeech } from '../text/token.js'

/*
 * Parts of speech that the tagger often gets wrong, told by the words beside. A contracted verb ("he's") decides
 * whether words are a clause, and an adjective where a noun phrase begins.
 */

interface Tagged {
  words: string
  lower: string
  pos: PartOfSpeech
}

/** A wrong tag, where it stands, and the right one. */
interface Correction {
  tag: PartOfSpeech
  is: (token: Tagged, before: Tagged, next: Tagged) => boolean
}

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d)$/
const isCapital = ({ words }: Tagged): boolean => /^\p{Lu}/u.test(words)
const isNoun = ({ pos }: Tagged): boolean => pos === 'NOUN' || pos === 'PROPN'
const isParticiple = ({ pos, lower }: Tagged): boolean =>
  pos === 'VERB' && /(?:ed|ing)$/.test(lower)

const CORRECTIONS: readonly Correction[] = [
  // "he's late", "they've left"
  { tag: 'AUX', is: ({ lower }) => /^'(?:re|ve|ll|d|m)$/.test(lower) },
  { tag: 'AUX', is: ({ lower }, before) => lower === "'s" && before.pos === 'PRON' },
  // "the 43-year-old asked"
  { tag: 'NOUN', is: ({ lower }, before) => /^olds?$/.test(lower) && before.words === '-' },
  // "according to state law"
  { tag: 'ADP', is: ({ lower }, before) => lower === 'to' && before.lower === 'according' },
  {
    tag: 'NOUN',
    is: ({ pos }, before, next) =>
      pos === 'VERB' && before.lower === 'to' && before.pos === 'ADP' && isNoun(next),
  },
  // "with promises of"
  {
    tag: 'NOUN',
    is: ({ pos, lower }, before) =>
      pos === 'VERB' && /[^s]s$/.test(lower) && /^(?:with|of|in|for|by|from)$/.test(before.lower),
  },
  // "would end", "to end"
  {
    tag: 'VERB',
    is: ({ pos }, before) =>
      pos === 'NOUN' &&
      (MODAL.test(before.lower) || (before.lower === 'to' && before.pos === 'PART')),
  },
  // "a new Associated Press poll"
  {
    tag: 'PROPN',
    is: (token, before, next) =>
      token.pos === 'VERB' &&
      isCapital(token) &&
      /^(?:DET|ADJ|ADV)$/.test(before.pos) &&
      isCapital(next),
  },
  {
    tag: 'ADJ',
    is: ({ pos, lower }, before, next) =>
      pos === 'ADV' && before.pos === 'DET' && !lower.endsWith('ly') && isCapital(next),
  },
  // "an emailed statement", "conservative-leaning newspaper"
  {
    tag: 'ADJ',
    is: (token, before, next) =>
      isParticiple(token) &&
      /^(?:DET|ADJ)$|^PUNCT$/.test(before.pos) &&
      next.pos === 'NOUN' &&
      (before.pos !== 'PUNCT' || before.words === '-'),
  },
]

const NONE: Tagged = { words: '', lower: '', pos: 'X' }

/** The part of speech of a word between two others. */
export const correctedTag = (
  token: Tagged,
  before: Tagged = NONE,
  next: Tagged = NONE,
): PartOfSpeech => CORRECTIONS.find(({ is }) => is(token, before, next))?.tag ?? token.pos
