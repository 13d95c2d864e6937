import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/* Functions of this program, which open.ts adds to a connection: what they compute is beyond SQL. */

/**
 * True if a text begins with some letters, in any case and with any diacritics. `folded` are the letters as
 * `foldCharacters` gives them.
 */
export const beginsWith = (text: SQLWrapper, folded: SQLWrapper): SQL =>
  sql`begins_with(${text}, ${folded}) = 1`

/** The days, months, years or decades over which an EDTF date lasts, as a JSON array of texts. */
export const bucketsOf = (date: SQLWrapper, unit: string): SQL =>
  sql`date_buckets(${date}, ${sql.raw(`'${unit}'`)})`

/** A hit with the matches of a query in its texts, as JSON; see model/search-hit.ts. */
export const describedHit = (head: SQLWrapper, texts: SQLWrapper, query: SQLWrapper): SQL =>
  sql`describe_hit(${head}, ${texts}, ${query})`
