import type { Database } from '../../db/open.js'
import { searchRows } from '../../db/search-rows.js'
import { searchableText } from '../../model/search/full-text.js'
import { PART_OF_ROLE, PARTS, type SearchedTexts } from '../../model/search/search-parts.js'
import { DECLARATIONS } from '../../records/registry.js'
import type { PlacedDeclaration } from '../../records/shared/declaration.js'
import type { Citation, PreparedRecord } from '../../records/shared/prepared-record.js'
import type { EntityReader } from './entities.js'

/** The texts by which search finds a record, with its key. */
export type RecordTexts = readonly [key: number, texts: SearchedTexts]

/** Entities to index again, with all of their names. */
interface EntityNames {
  keys: readonly number[]
  names: ReadonlyMap<number, readonly string[]>
}

/** Writes the full-text index, which has the searched parts of each record. */
interface SearchIndex {
  add(texts: readonly RecordTexts[]): void
  /** Reads every name that any article gives to some entities. */
  readNames(keys: readonly number[]): EntityNames
  /**
   * Indexes entities again, by all of their names. Only the entities that gain or lose a name need
   * it, so an entity of many articles is not indexed with each of them.
   */
  writeNames(entities: EntityNames): void
}

/** Prepares the statements once. */
export function searchIndex(db: Database, entities: EntityReader): SearchIndex {
  const rows = searchRows(db)
  const add = (all: readonly RecordTexts[]) => {
    rows.add(
      all.map(([key, texts]) => [key, PARTS.map((part) => searchableText(texts[part] ?? ''))]),
    )
  }
  return {
    add,
    readNames: (keys) => {
      const distinct = [...new Set(keys)]
      return { keys: distinct, names: entities.namesOf(distinct) }
    },
    writeNames: ({ keys, names }) => {
      rows.remove(keys)
      add([...names].map(([key, names]) => [key, { label: names.join('\n') }]))
    },
  }
}

/**
 * The texts by which search finds a record: its words in the article, and words of the annotator.
 */
export function searchedTextsOf({
  kind,
  note,
  citations,
}: Pick<PreparedRecord, 'kind' | 'note'> & {
  citations: readonly Pick<Citation, 'role' | 'exact'>[]
}): SearchedTexts {
  const declaration: PlacedDeclaration = DECLARATIONS[kind]
  const texts: SearchedTexts = {}
  const label = declaration.searchLabel?.(note)
  if (label !== undefined) texts.label = label
  for (const { role, exact } of citations) {
    const part = PART_OF_ROLE[role]
    if (part) texts[part] = texts[part] === undefined ? exact : `${texts[part]}\n${exact}`
  }
  return texts
}
