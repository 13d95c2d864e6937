import type { SentenceWords } from '../text/sentences.js'
import { wordSet } from '../word-lists.js'
import { CUE_WORDS } from './reporting-verbs.js'

export const SENTENCE_WORDS: SentenceWords = {
  abbreviations: wordSet(`
    mr mrs ms dr sen rep gov lt gen col capt v sgt prof rev hon st jr sr vs jan feb mar apr aug sept sep oct nov dec
    messrs maj adm pres supt dist ave fla calif mass conn pa va ala ariz ark colo ga ill ind kan ky la md mich minn
    miss mo mont neb nev okla ore tenn tex vt wash wis wyo cmdr cpl pvt mt ft fig vol approx est e.g i.e op cf
  `),
  isReporting: ({ lemma, lower, pos }) =>
    CUE_WORDS.sureForms.has(lower) ||
    ((pos === 'VERB' || pos === 'AUX' || pos === 'NOUN') &&
      (CUE_WORDS.clauseVerbs.has(lemma) || lower === 'went')), // "'Is it late?' Lund went on."
}
