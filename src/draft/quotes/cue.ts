import type { Range } from '../../model/text/ranges.js'

/** Reporting words: a verb, a passive verb that asks or reports, a noun, or "according to". */
export interface Cue extends Range {
  kind: 'verb' | 'passive' | 'report' | 'noun' | 'source'
  lemma: string
  /** True for "saying", "adding" without an auxiliary, and for "to say". */
  isParticiple: boolean
}
