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

type Words = Pick<Filter, 'schema' | 'read' | 'faults'>

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
      return { shape: '', bind: combinedExpression([[part, String(value)]]) }
    } catch (error) {
      if (error instanceof SearchError) throw new BadValue(error.message)
      throw error
    }
  },
  faults: tooManyWords,
})

const PARAMETERS: ReadonlySet<string> = new Set([
  'q',
  ...Object.keys(SEARCHED_PARTS).map((part) => partParameter(part as SearchedPart)),
])

/** The fault, named once, of searches that have too many words together. Each search has been checked by itself. */
const tooManyWords: NonNullable<Filter['faults']> = (own, all) => {
  const searches = all.filter(({ name }) => PARAMETERS.has(name))
  const total = searches.reduce((sum, { value }) => sum + countWords(String(value)), 0)
  if (total <= MAX_WORDS || own !== searches.at(-1)) return []
  const names = searches.map(({ name }) => `"${name}"`).join(' and ')
  const detail = `${names} have ${total} words together; at most ${MAX_WORDS} are searched: keep the rarest ones`
  return [{ parameter: own.name, detail }]
}

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

/** Collects the keys of all hits first, which takes 0.1 µs per hit. Asking the index about a single row takes 12 µs. */
const found = (key: SQLiteColumn): Pick<Filter, 'where'> => ({
  where: (bound, _shape, { tested }) => sql`${compared(key, tested)} in ${hitKeys(bound)}`,
})
