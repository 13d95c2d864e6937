import type { Database } from '../db/open.js'
import type { SearchIndex } from './search-index.js'
import { articleInserters, countOwn, noRows, type ArticleRows } from './tables.js'

/*
 * Articles are written in groups: at once what the next one may look at (their entities, their names, that the article is there), then table by table
 * what each has to itself.
 */

/**
 * So many rows, of about 16 articles of 50 quotes each, make a group: while one table is written, its indexes stay at hand, which takes a tenth less time
 * than article by article. With seven times as many it is no less. The transaction (transactions.ts)
 * bounds what their texts take.
 */
const ENOUGH = 10_000

/** Counts the sections of an article in which two entities are mentioned. */
const CO_MENTIONS = `
  with placed as materialized (
    select distinct s.ordinal, m.entity_key
    from mentions m join sections s on s.article_key = m.article_key and s.start <= m.position and m.position < s."end"
    where m.article_key = $article)
  insert into co_mentions (article_key, entity_key, other_key, sections)
  select $article, a.entity_key, b.entity_key, count(*)
  from placed a join placed b on b.ordinal = a.ordinal and a.entity_key < b.entity_key
  group by 2, 3`

/** What is written of an article last. */
interface Rest {
  article: number
  /** The keys of its records. */
  first: number
  last: number
  /** What it and its records are found by, with the key of each. */
  texts: readonly (readonly [key: number, text: string])[]
  /** Entities whose names are others now. */
  entities: readonly number[]
}

export interface Group {
  /** Takes the rows of the next article; what is written is taken out. */
  readonly rows: ArticleRows
  /** Writes those that the next article may look at. */
  writeShared(): void
  /** Ends an article; writes all, if it is enough. */
  add(rest: Rest): void
  has(article: number): boolean
  /** Writes all that waits. */
  write(): void
  /** Drops what waits, where the transaction is undone. */
  forget(): void
}

/** @param complete is called with the first and the last key of the records of the articles, which are there. */
export function createGroup(
  db: Database,
  index: SearchIndex,
  complete: (first: number, last: number) => void,
): Group {
  const { insertShared, insertOwn } = articleInserters(db)
  const insertCoMentions = db.$client.prepare(CO_MENTIONS)
  const rows = noRows()
  let waiting: Rest[] = []

  function write(): void {
    const [first, last] = [waiting[0], waiting.at(-1)]
    if (first === undefined || last === undefined) return
    insertOwn(rows)
    for (const { article } of waiting) insertCoMentions.run({ article })
    complete(first.first, last.last)
    // Last, and together: whatever statement fires triggers makes FTS5 write what it has.
    index.nameEntities(waiting.flatMap(({ entities }) => entities))
    for (const { texts } of waiting) {
      for (const [key, text] of texts) index.add(key, text)
    }
    waiting = []
  }

  return {
    rows,
    writeShared: () => {
      insertShared(rows)
    },
    add: (rest) => {
      waiting.push(rest)
      if (countOwn(rows) >= ENOUGH) write()
    },
    has: (article) => waiting.some((rest) => rest.article === article),
    write,
    forget: () => {
      for (const list of Object.values(rows)) list.length = 0
      waiting = []
    },
  }
}
