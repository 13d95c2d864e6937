import type { Range } from '../../model/text/ranges.js'

/** A verb that reports, a passive one that asks or reports, a noun that reports, or the words "according to". */
export interface Cue extends Range {
  kind: 'verb' | 'passive' | 'report' | 'noun' | 'source'
  lemma: string
  /** True for "saying", "adding" without an auxiliary, and for "to say". */
  isParticiple: boolean
}
