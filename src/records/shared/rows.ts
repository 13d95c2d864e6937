import type { CitationRole } from '../../model/vocabulary/text.js'
import type { PreparedRecord, RecordKeys } from './prepared-record.js'

/* Columns that the rows of several kinds share. */

/** The columns of every record within an article. */
export const placedRow = (
  { id, position, section }: PreparedRecord,
  { key, articleKey }: RecordKeys,
) => ({ key, articleKey, id, position, section })

/**
 * The same with the date columns and `disputed`. V8 copies one spread at the start of an object fast; any other
 * takes ten times as long.
 */
export const datedRow = (
  { id, position, section, disputed, date }: PreparedRecord,
  { key, articleKey }: RecordKeys,
) => ({ ...date, key, articleKey, id, position, section, disputed: Number(disputed) })

/** The key of an entity that a record may leave out. */
export const optionalKey = (
  entityKey: RecordKeys['entityKey'],
  entity: string | undefined,
): number | null => (entity === undefined ? null : entityKey(entity))

/** The words of the citations with a role, joined by one space; null if there are none. */
export function wordsOf(
  { citations }: Pick<PreparedRecord, 'citations'>,
  role: CitationRole,
): string | null {
  let words: string | null = null
  for (const citation of citations) {
    if (citation.role === role)
      words = words === null ? citation.exact : `${words} ${citation.exact}`
  }
  return words
}
