import type { PreparedRecord } from '../../records/shared/prepared-record.js'
import type { ListedNote } from '../listed-notes.js'
import type { PreparedArticle } from '../prepare.js'

/** A record with its note, and the article around it. */
export interface Checked extends Pick<ListedNote, 'note' | 'declaration' | 'pointer'> {
  record: PreparedRecord
  article: PreparedArticle
  language: string
  /** The last possible day of the article; LAST_DAY if it is not known. */
  articleLast: number
}
