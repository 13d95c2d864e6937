import { and, getTableColumns, gte, lte, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { jsonText, jsonValue } from '../db/dialect/json.js'
import { partOf } from '../db/dialect/text.js'
import type { Database } from '../db/open.js'
import { inOneChange } from '../db/transaction.js'
import { limitTo, prepareChange, type Built } from '../db/statements.js'
import type { Collection, StoredJson } from '../query/collection.js'
import { builtJson, recordTables } from '../query/projection.js'
import { articles } from './articles/table.js'
import { ALL_DECLARATIONS } from './registry.js'
import { citedArticle } from './shared/cite.js'
import { articleObject } from './shared/json-sql.js'
import { PROPERTIES_BEFORE_REST, storedArticles, storedJson } from './shared/stored-json.js'

/*
 * Writes the stored JSON of records (shared/stored-json.ts). Mentions are not stored, since there
 * are too many; entities, since they change with every article; conflicts, since there are few.
 */

type StoredCollection = Collection & { stored: StoredJson }

export const STORED: readonly StoredCollection[] = ALL_DECLARATIONS.map(
  ({ collection }) => collection,
).filter((collection): collection is StoredCollection => collection.stored !== undefined)

const { placeholder } = sql
const keyOf = ({ table }: Pick<Collection, 'table'>): SQLiteColumn =>
  getTableColumns(table).key as SQLiteColumn
const isInRange = (key: SQLiteColumn): SQL =>
  and(gte(key, placeholder('first')), lte(key, placeholder('last')))!

/** The text of a JSON string without its last quotation mark, and without the first one if `from` is 2. */
const openString = (value: SQL, from: 1 | 2): SQL => {
  const length = sql.raw(String(from))
  return sql`(
    select substr("quoted", ${length}, length("quoted") - ${length})
    from (select ${jsonValue(value)} as "quoted") as "json")`
}

/** The insertions of what is not stored yet of the articles and records with keys in a range. */
export function storingStatements(db: Database): { articles: Built; records: Built[] } {
  const found = db
    .select({
      key: sql`${articles.key}`.as('key'),
      reference: jsonText(articleObject).as('reference'),
      publication: openString(citedArticle, 2).as('publication'),
    })
    .from(articles)
    .where(isInRange(articles.key))
  return {
    articles: db.insert(storedArticles).select(found).onConflictDoNothing(),
    records: STORED.map((collection) => storeRecords(db, collection)),
  }
}

/** Stores `cite` without the publication in its middle, and the properties after `cite`. */
function storeRecords(db: Database, collection: StoredCollection): Built {
  const { fields, table } = collection
  const { key, articleKey } = getTableColumns(table) as Record<'key' | 'articleKey', SQLiteColumn>
  const rest = Object.keys(fields).filter((name) => !PROPERTIES_BEFORE_REST.includes(name))
  const publicationLength = sql`(
    select length(${citedArticle}) from ${articles} where ${articles.key} = ${articleKey})`
  const built = sql`
    select ${key} as "key", ${fields.cite!} as "cite", ${publicationLength} as "publication",
      ${jsonText(builtJson(collection, new Set(rest)))} as "rest"
    from ${table} where ${isInRange(key)}`
  const withoutOffsets = sql`rtrim("cite", '0123456789,')`
  const words = partOf(sql`"cite"`, sql`1`, sql`length(${withoutOffsets}) - "publication"`)
  return db
    .insert(storedJson)
    .select(
      sql`with "built" as materialized (${built})
      select "key", ${openString(words, 1)},
        substr("cite", length(${withoutOffsets}) + 1) || '",' || substr("rest", 2)
      from "built" where true`,
    )
    .onConflictDoNothing()
}

/**
 * Statements that return a row if the stored JSON of a record with a key from `first` to `last`
 * differs from the JSON that is built of the tables.
 */
export const staleStatements = (db: Database): Built[] =>
  STORED.map((collection) =>
    db
      .select({ stale: sql`1` })
      .from(recordTables(collection, {}))
      .where(
        and(
          isInRange(keyOf(collection)),
          sql`${collection.stored.json} <> ${jsonText(builtJson(collection))}`,
        ),
      )
      .limit(limitTo(1)),
  )

interface JsonStore {
  /** Stores the JSON that is missing of the articles with keys from `first` to `last`. */
  articles: (first: number, last: number) => void
  /** Stores the JSON that is missing of the records with keys from `first` to `last`. */
  records: (first: number, last: number) => void
}

/** Prepares the statements once. */
export function jsonStore(db: Database): JsonStore {
  const statements = storingStatements(db)
  const storeArticles = prepareChange(db, statements.articles)
  const storeRecords = statements.records.map((statement) => prepareChange(db, statement))
  return {
    articles: (first, last) => {
      storeArticles({ first, last, base: '' })
    },
    records: (first, last) => {
      for (const store of storeRecords) store({ first, last, base: '' })
    },
  }
}

/** The keys of one transaction of `storeMissing`. */
const KEYS_AT_ONCE = 10_000

/**
 * Stores the JSON of records that have none, such as those that another program has written. It
 * goes from the last key to the first, so that the first record of each kind shows whether any is
 * missing.
 */
export function storeMissing(db: Database): void {
  const isMissing = (table: Collection['table'], stored: SQLiteColumn): boolean => {
    const key = keyOf({ table })
    const first = db.get<{ missing: number } | undefined>(
      sql`select ${key} not in (select ${stored} from ${stored.table}) as missing from ${table} order by ${key} limit 1`,
    )
    return first?.missing === 1
  }
  const missing =
    isMissing(articles, storedArticles.key) ||
    STORED.some(({ table }) => isMissing(table, storedJson.key))
  if (!missing) return
  const store = jsonStore(db)
  const { most } = db.get<{ most: number }>(sql`select max(key) as most from records`)
  for (let last = most; last > 0; last -= KEYS_AT_ONCE)
    inOneChange(db, () => {
      store.articles(last - KEYS_AT_ONCE + 1, last)
      store.records(last - KEYS_AT_ONCE + 1, last)
    })
}
