import { existsSync, rmSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '../../src/db/open.js'
import { BATCH_LIMITS } from '../../src/ingest/write/batch.js'
import { Sqlite } from '../../src/db/sqlite.js'

/*
 * How long better-sqlite3 takes to insert the rows of a database into an empty one with the same tables and indexes, article by article as
 * a load meets them, nothing checked.
 */

/** Which article is the first to name an entity, or two of them in a section: their rows are inserted with its own. */
const FIRSTS = `
  create temp table first_named (article_key integer, entity_key integer, primary key (article_key, entity_key)) without rowid;
  insert into first_named select min(article_key), entity_key from entity_names group by entity_key;
  create temp table first_paired (article_key integer, entity_key integer, other_key integer, primary key (article_key, entity_key, other_key)) without rowid;
  insert into first_paired select min(article_key), entity_key, other_key from co_mentions group by entity_key, other_key;`
const newIn = (column: string) =>
  `${column} in (select entity_key from first_named where article_key = ?)`

const OWN = 'article_key = ?'
const OF_RECORDS = 'record_key in (select key from records where article_key = ?)'
/** Whose rows they are: an article's own, those of its records, or those of what it is the first to name. */
const TABLES = [
  ['records', newIn('key')],
  ['entities', newIn('key')],
  ['records', OWN],
  ['entity_names', OWN],
  ['entity_identifiers', OWN],
  ['entity_notes', OWN],
  ['articles', 'key = ?'],
  ['sources', OWN],
  ['sections', OWN],
  ['coverage_exceptions', OWN],
  ['mentions', OWN],
  ['quotes', OWN],
  ['events', OWN],
  ['figures', OWN],
  ['images', OWN],
  ['relations', OWN],
  ['conflicts', OWN],
  ['conflict_claims', 'conflict_key in (select key from conflicts where article_key = ?)'],
  ['citations', OWN],
  ['involvements', OF_RECORDS],
  ['record_links', OF_RECORDS],
  ['co_mentions', OWN],
  [
    'co_mention_totals',
    '(entity_key, other_key) in (select entity_key, other_key from first_paired where article_key = ?)',
  ],
  [
    'co_mention_totals',
    '(entity_key, other_key) in (select other_key, entity_key from first_paired where article_key = ?)',
  ],
  ['stored_json', 'key in (select key from records where article_key = ?)'],
] as const
/** What is indexed for search: names, the words of records, and the whole text. */
const TEXTS = [
  `select entity_key, group_concat(distinct name) from entity_names where ${newIn('entity_key')} group by 1`,
  "select record_key, group_concat(exact, ' ') from citations where role = 'content' and record_key in (select key from records where article_key = ? and kind <> 'article') group by 1",
  'select key, text from articles where key = ?',
]

/** Inserts the rows of as many articles a transaction as `load` does, into a file opened as it opens one. Gives seconds, without the time to read the rows. */
export function insertRaw(from: string, to: string): number {
  if (existsSync(to)) rmSync(to)
  const source = new Sqlite(from, { readonly: true })
  source.exec(FIRSTS)
  const { $client: target } = openDatabase(to, { mode: 'write' })
  const schema = source
    .prepare<[], { sql: string }>(
      "select sql from sqlite_schema where sql is not null and type in ('table', 'index') and name not like 'sqlite_%' and name not like 'search_%' order by type desc",
    )
    .all()
  for (const { sql } of schema) target.exec(sql)

  const columnsOf = (table: string) =>
    (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`)
  const inserts = new Map<string, BetterSqlite3.Statement>(
    TABLES.map(([table]) => {
      const columns = columnsOf(table)
      return [
        table,
        target.prepare(
          `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
        ),
      ]
    }),
  )
  const rowsOf = (table: string, where: string) =>
    source.prepare(`select ${columnsOf(table).join()} from ${table} where ${where}`).raw()
  const selects = TABLES.map(([table, where]) => [table, rowsOf(table, where)] as const)
  const words = TEXTS.map((text) => source.prepare<[number], unknown[]>(text).raw())
  const index = target.prepare('insert into search (rowid, text) values (?, ?)')

  const insert = target.transaction(
    (rows: readonly [string, unknown[][]][], texts: unknown[][]) => {
      for (const [table, all] of rows) for (const row of all) inserts.get(table)!.run(row)
      for (const text of texts) index.run(text)
    },
  )
  let seconds = 0
  const timed = (rows: [string, unknown[][]][], texts: unknown[][]) => {
    const began = performance.now()
    insert(rows, texts)
    seconds += (performance.now() - began) / 1000
  }
  const articles = source.prepare<[], number>('select key from articles order by key').pluck().all()
  const together = Math.min(
    BATCH_LIMITS.articles,
    Math.ceil(
      BATCH_LIMITS.characters /
        source.prepare<[], number>('select avg(characters) from articles').pluck().get()!,
    ),
  )
  for (let i = 0; i < articles.length; i += together) {
    const keys = articles.slice(i, i + together)
    timed(
      selects.map(([table, rows]) => [table, keys.flatMap((key) => rows.all(key) as unknown[][])]),
      keys.flatMap((key) => words.flatMap((texts) => texts.all(key))),
    )
  }
  source.close()
  target.close()
  return seconds
}
