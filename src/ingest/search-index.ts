import type { Database } from '../db/open.js'
import { searchableText } from '../model/full-text.js'
import type { PreparedRecord } from '../records/shared/prepared-record.js'
import type { EntityReader } from './entities.js'

/** Writes the full-text index, which has one text for every record. */
export interface SearchIndex {
  add(key: number, text: string): void
  /**
   * Indexes entities anew, by every name that any article gives them. It is for those to which an article is the first, or was the last, to give a name, so
   * that an entity of many articles is not indexed with each of them.
   */
  nameEntities(changed: readonly number[]): void
}

/** Its statements are prepared once. */
export function searchIndex(db: Database, entities: EntityReader): SearchIndex {
  const insert = db.$client.prepare('insert into search (rowid, text) values (?, ?)')
  const remove = db.$client.prepare('delete from search where rowid = ?')
  const add = (key: number, text: string) => {
    insert.run(key, searchableText(text))
  }
  return {
    add,
    nameEntities: (changed) => {
      for (const key of new Set(changed)) {
        const names = entities.namesOf(key)
        remove.run(key)
        if (names.length > 0) add(key, names.join('\n'))
      }
    },
  }
}

/** The text by which a record is found: its words in the article, and what the annotator wrote about it. */
export const searchTextOf = (record: PreparedRecord): string =>
  [
    ...annotatorsWords(record),
    ...record.citations.filter(({ role }) => role === 'content').map(({ exact }) => exact),
  ].join('\n')

function annotatorsWords({ kind, note }: PreparedRecord): string[] {
  switch (kind) {
    case 'event':
      return [note.label]
    case 'figure':
      return [note.measure]
    case 'conflict':
      return [note.about]
    default:
      return []
  }
}
