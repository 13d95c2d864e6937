import type { Database } from '../db/open.js'
import { searchableText } from '../model/full-text.js'
import { SEARCHED_ROLES } from '../model/vocabulary/text.js'
import { DECLARATIONS } from '../records/registry.js'
import type { PlacedDeclaration } from '../records/shared/declaration.js'
import type { Citation, PreparedRecord } from '../records/shared/prepared-record.js'
import type { EntityReader } from './entities.js'

/** Writes the full-text index, which has one text for each record. */
interface SearchIndex {
  add(key: number, text: string): void
  /**
   * Indexes entities again, by every name that any article gives them. Only the entities that gain
   * or lose a name need it, so an entity of many articles is not indexed with each of them.
   */
  nameEntities(renamed: readonly number[]): void
}

/** Prepares the statements once. */
export function searchIndex(db: Database, entities: EntityReader): SearchIndex {
  const insert = db.$client.prepare('insert into search (rowid, text) values (?, ?)')
  const remove = db.$client.prepare('delete from search where rowid = ?')
  const add = (key: number, text: string) => {
    insert.run(key, searchableText(text))
  }
  return {
    add,
    nameEntities: (renamed) => {
      for (const key of new Set(renamed)) {
        const names = entities.namesOf(key)
        remove.run(key)
        if (names.length > 0) add(key, names.join('\n'))
      }
    },
  }
}

/**
 * The text by which search finds a record: its words in the article, and words of the annotator.
 */
export function searchTextOf({
  kind,
  note,
  citations,
}: Pick<PreparedRecord, 'kind' | 'note'> & {
  citations: readonly Pick<Citation, 'role' | 'exact'>[]
}): string {
  const declaration: PlacedDeclaration = DECLARATIONS[kind]
  const cited = citations
    .filter(({ role }) => SEARCHED_ROLES.includes(role))
    .map(({ exact }) => exact)
  return [...(declaration.searchWords?.(note) ?? []), ...cited].join('\n')
}
