import type { WordForms } from '../quotes/word-forms.js'

/** The forms of English words, as far as their endings tell them. */
export const WORD_FORMS: WordForms = {
  isGerund: ({ lower }) => lower.endsWith('ing'),
  gerundStem: ({ lower }) => lower.slice(0, -'ing'.length),
  isParticiple: ({ lower }) => /(?:ing|ed)$/.test(lower),
  isPastParticiple: ({ lower }) => /(?:ed|en|nt)$/.test(lower),
  isPlural: ({ lower }) => lower.endsWith('s'),
  isMannerAdverb: ({ lower }) => lower.endsWith('ly'),
  isGenitive: ({ lower, pos }) => /^['’]s?$/.test(lower) && pos !== 'AUX',
  formOf: ({ lower, lemma }) => {
    if (lower === lemma) return 'base'
    if (lower.endsWith('ing')) return 'participle'
    return lower.endsWith('s') ? 'present' : 'past'
  },
}
