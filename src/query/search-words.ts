import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type } from 'typebox'
import { hitKeys } from '../db/dialect/full-text.js'
import { countWords, MAX_WORDS, MIN_PREFIX, SearchError } from '../model/search/full-text.js'
import {
  combinedExpression,
  partParameter,
  SEARCHED_PARTS,
  type SearchedPart,
} from '../model/search/search-parts.js'
import { BadValue, type Filter } from './collection.js'
import { compared } from './filters.js'

type Words = Pick<Filter, 'schema' | 'read'>

/** The parameter of a full-text search over `what`: its schema, and the FTS5 expression of its value. */
const searchWords = (what: string, example: string): Words =>
  words(
    null,
    example,
    `Up to ${MAX_WORDS} words in ${what}, in any case, with or without diacritics. \`"a phrase"\`, \`prefix*\` (${MIN_PREFIX} letters or more), \`-without\`, \`or\`, brackets.`,
  )

/** The parameter of a full-text search in one part of the records. */
const partWords = (part: SearchedPart): Words => {
  const { is, example } = SEARCHED_PARTS[part]
  return words(part, example, `Like \`q\`, but only in ${is}.`)
}

const words = (part: SearchedPart | null, example: string, description: string): Words => ({
  schema: Type.String({ minLength: 1, maxLength: 200, examples: [example], description }),
  read: (value) => {
    try {
      const query = String(value)
      return { shape: '', bind: combinedExpression([[part, query]]), words: countWords(query) }
    } catch (error) {
      if (error instanceof SearchError) throw new BadValue(error.message)
      throw error
    }
  },
})

/** Full-text search over the words of a record. `key` is its key, the row id of the full-text index. */
export const textSearch = (key: SQLiteColumn, what: string, example: string): Filter => ({
  ...searchWords(what, example),
  ...found(key),
})

/** Full-text searches over parts of a record: `q.text` and so on. */
export const partSearches = (key: SQLiteColumn, ...parts: SearchedPart[]): Record<string, Filter> =>
  Object.fromEntries(
    parts.map((part) => [partParameter(part), { ...partWords(part), ...found(key) }]),
  )

/** First gathers the keys of all hits: 0.1 µs a hit. To ask the index about one row takes 12 µs. */
const found = (key: SQLiteColumn): Pick<Filter, 'where'> => ({
  where: (bound, _shape, { tested }) => sql`${compared(key, tested)} in ${hitKeys(bound)}`,
})
