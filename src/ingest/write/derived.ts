import { inserter } from '../../db/inserter.js'
import type { Database } from '../../db/open.js'
import { coMentions } from '../../records/shared/co-mentions.js'
import { jsonStore } from '../../records/stored-json.js'
import type { CoMention } from './co-mentions.js'
import type { EntityReader } from './entities.js'
import { searchIndex, type RecordTexts } from './search-index.js'

/** An article whose rows are written. */
export interface WrittenArticle {
  key: number
  firstRecord: number
  lastRecord: number
  /** For each pair of entities, the lesser key first, the number of sections that mention both. */
  coMentions: readonly CoMention[]
  /** The texts by which its records are found, with their keys. */
  texts: readonly RecordTexts[]
  /** The entities that have gained or lost a name. */
  renamed: readonly number[]
}

/** Writes what is derived from the rows of articles: co-mentions, stored JSON and the full-text index. */
interface DerivedWriter {
  /**
   * Writes what is derived from some articles.
   * @param insertOwn inserts their own rows. On PostgreSQL it only sends them, so no read follows it: a read would wait for them.
   */
  write(articles: readonly WrittenArticle[], insertOwn: () => void): void
  /** Indexes entities again after an article was removed. */
  nameEntities(renamed: readonly number[]): void
}

/** Prepares the statements once. */
export function derivedWriter(db: Database, entities: EntityReader): DerivedWriter {
  const insertCoMentions = inserter(db, coMentions)
  const storeJson = jsonStore(db)
  const index = searchIndex(db, entities)
  return {
    nameEntities: (renamed) => {
      index.writeNames(index.readNames(renamed))
    },
    write: (articles, insertOwn) => {
      const [first, last] = [articles[0], articles.at(-1)]
      if (first === undefined || last === undefined) return
      const names = index.readNames(articles.flatMap(({ renamed }) => renamed))
      insertOwn()
      insertCoMentions(
        articles.flatMap(({ key, coMentions }) =>
          coMentions.map((pair) => ({ articleKey: key, ...pair })),
        ),
      )
      for (const { key } of articles) storeJson.articles(key, key)
      storeJson.records(first.firstRecord, last.lastRecord)
      // The index comes last: whenever another statement fires a trigger, FTS5 writes its buffer.
      index.writeNames(names)
      index.add(articles.flatMap(({ texts }) => texts))
    },
  }
}
