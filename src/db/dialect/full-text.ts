import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/*
 * The full-text index: a row for each record, by its key. Queries are FTS5 expressions (model/search/full-text.ts), which the
 * functions of migrations/postgres read, too.
 */

/** The records that a query matches as a table, for `from`. */
export const hits = (query: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`search(${query})`,
    postgres: () => sql`search_keys(${query}) as search`,
  })

/** The same with `hitRank`. */
export const rankedHits = (query: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`search(${query})`,
    postgres: () => sql`search_ranks(${query}) as search`,
  })

/** The key of the record in the current row of `hits`. */
export const hitKey = byEngine({
  sqlite: () => sql`search.rowid`,
  postgres: () => sql`search.key`,
})

/** The rank of the record in the current row of `rankedHits` (BM25): the lower, the better. */
export const hitRank = byEngine({
  sqlite: () => sql`bm25(search)`,
  postgres: () => sql`search.rank`,
})

/** The keys of the records that a query matches as a subquery, for `in`. */
export const hitKeys = (query: SQLWrapper): SQL => sql`(select ${hitKey} from ${hits(query)})`
