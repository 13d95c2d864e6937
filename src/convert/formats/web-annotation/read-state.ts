import type { JsonObject } from '../../json-values.js'
import type { Standoff, StandoffAnnotation } from '../../standoff/standoff.js'
import type { UnresolvedWords } from '../../standoff/text-bounds.js'

/** An annotation with an id that is unique in its file, and a readable name that may not be. */
export interface NamedAnnotation {
  annotation: JsonObject
  id: string
  name: string
  line: number
}

/** The words that a target selects, before they are found in the text. */
export interface UnresolvedTarget extends UnresolvedWords {
  /**
   * The role of the words in a record of this API, and the number of the claim that they state in a
   * conflict.
   */
  citation?: { role: string; claim?: number }
}

/** An annotation whose targets have not been found in the text yet. */
export interface UnresolvedAnnotation extends StandoffAnnotation {
  targets: UnresolvedTarget[]
  /** The note of a record that this API has published. */
  note?: JsonObject
}

/** The annotations that have been read so far. */
export interface ReadState {
  standoff: Standoff
  unresolved: UnresolvedAnnotation[]
  /** The ids of annotations by their IRIs. */
  idByIri: ReadonlyMap<string, string>
  /** The IRI of the text. */
  source: string | undefined
}
