import type { IndexedText } from '../../model/text/text.js'
import type { DocumentHead } from '../standoff/source-document.js'
import type { PublishedRecord, Standoff } from '../standoff/standoff.js'

/** An article of the database that is to be written in another format. */
export interface ExportedArticle {
  id: string
  head: DocumentHead
  text: IndexedText
  /** Its mentions and records in reading order. */
  records: readonly PublishedRecord[]
}

/** An article as a text with standoff annotations. */
export interface ExportedDocument {
  id: string
  head: DocumentHead
  standoff: Standoff
}

/** The content that a format cannot hold, with its number of occurrences. */
export type NotHeld = Map<string, number>

export function countNotHeld(notHeld: NotHeld, what: string, count = 1): void {
  if (count > 0) notHeld.set(what, (notHeld.get(what) ?? 0) + count)
}
