import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/* The full-text index `search`: a row for each record, by its key. Its queries are FTS5 expressions (model/full-text.ts). */

/** The index as a table, for `from`. */
export const searchIndex = sql`search`

/** The key of the record in the current row of the index. */
export const hitKey = sql`search.rowid`

/** The rank of the record in the current row (BM25): the lower, the better. */
export const hitRank = sql`bm25(search)`

/** True for the rows of the index that a query matches. */
export const matchesQuery = (query: SQLWrapper): SQL => sql`search match ${query}`

/** The keys of the records that a query matches as a subquery, for `in`. */
export const hitKeys = (query: SQLWrapper): SQL =>
  sql`(select rowid from search where ${matchesQuery(query)})`
