import type { Span } from '../../model/text/text.js'
import type { NameForm } from '../../model/vocabulary/entities.js'

/** A place where the text names an entity; found by its names, not written by hand. */
export interface Mention extends Span {
  /** The id of the entity. */
  entity: string
  form: NameForm
}
