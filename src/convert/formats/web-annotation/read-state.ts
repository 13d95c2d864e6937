import type { JsonObject } from '../../json-values.js'
import type { FaultList } from '../../fault-list.js'
import type { Claim } from '../../standoff/offsets.js'
import type { Standoff, StandoffAnnotation } from '../../standoff/standoff.js'

/** An annotation with an id that is unique in its file, and a readable name that may not be. */
export interface NamedAnnotation {
  annotation: JsonObject
  id: string
  name: string
  line: number
}

/** A target in the text whose offsets are not yet converted to code points. */
export interface ClaimedTarget {
  claim: Claim
  /**
   * True if the file gives the offsets. The offsets of a quote that was looked up are code points.
   */
  isPositioned: boolean
}

/** The results of the annotations read so far. */
export interface ReadState {
  standoff: Standoff
  faults: FaultList
  claimed: (StandoffAnnotation & { targets: ClaimedTarget[] })[]
  /** The ids of annotations by their IRIs. */
  idByIri: ReadonlyMap<string, string>
  /** The IRI of the text: the source of the first target that names one. */
  source: string | undefined
}

export function reportUnmapped(
  { standoff }: ReadState,
  { id, line }: Pick<StandoffAnnotation, 'id' | 'line'>,
  reason: string,
): void {
  standoff.unmapped.push({ file: standoff.file, line, id, reason })
}
