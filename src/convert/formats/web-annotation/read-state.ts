import type { JsonObject } from '../../json-values.js'
import type { Standoff, StandoffAnnotation } from '../../standoff/standoff.js'
import type { ClaimedWords } from '../../standoff/text-bounds.js'

/** An annotation with an id that is unique in its file, and a readable name that may not be. */
export interface NamedAnnotation {
  annotation: JsonObject
  id: string
  name: string
  line: number
}

/** The words that a target selects, by offsets that are not yet converted, by a quote, or by both. */
export interface ClaimedTarget extends ClaimedWords {
  /** The role of the words and the claim that they state, in an annotation of this API. */
  citation?: { role: string; claim?: number }
}

/** An annotation whose targets are not yet resolved. */
export interface ClaimedAnnotation extends StandoffAnnotation {
  targets: ClaimedTarget[]
  /** The note of a record that this API has published. */
  note?: JsonObject
}

/** The results of the annotations read so far. */
export interface ReadState {
  standoff: Standoff
  claimed: ClaimedAnnotation[]
  /** The ids of annotations by their IRIs. */
  idByIri: ReadonlyMap<string, string>
  /** The IRI of the text. */
  source: string | undefined
}
