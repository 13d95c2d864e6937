import type { FaultList } from '../../fault-list.js'
import type { Claim } from '../../standoff/offsets.js'
import type { Standoff } from '../../standoff/standoff.js'

/** A text-bound annotation whose offsets are not yet converted to code points. */
interface ClaimedTextBound {
  id: string
  type: string
  line: number
  /** The column of its offsets in the file. */
  column: number
  claim: Claim
}

/** An id that a line refers to. It is checked when all ids of the file are known. */
interface IdReference {
  target: string
  line: number
  column: number
  /** The letters with which the id may begin. */
  kinds: string
}

/** The results of the lines parsed so far. */
export interface ParseState {
  standoff: Standoff
  faults: FaultList
  claimed: ClaimedTextBound[]
  references: IdReference[]
}
