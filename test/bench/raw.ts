import { existsSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { openDatabase } from '../../src/db/open.js'
import { TOGETHER } from '../../src/loading/transactions.js'

/* How long better-sqlite3 takes to insert the rows of a database into an empty one with the same tables and indexes, nothing checked. */

/** Whose rows they are: an article's own, or those of its records. */
const TABLES = [
  ['records', 'article_key = ?'], ['articles', 'key = ?'], ['sources', 'article_key = ?'], ['sections', 'article_key = ?'], ['entity_names', 'article_key = ?'], ['entity_identifiers', 'article_key = ?'],
  ['mentions', 'article_key = ?'], ['quotes', 'article_key = ?'], ['events', 'article_key = ?'], ['figures', 'article_key = ?'], ['images', 'article_key = ?'], ['relations', 'article_key = ?'], ['conflicts', 'article_key = ?'],
  ['citations', 'article_key = ?'], ['involvements', 'record_key in (select key from records where article_key = ?)'], ['record_links', 'record_key in (select key from records where article_key = ?)'], ['co_mentions', 'article_key = ?'],
  ['stored_json', 'key in (select key from records where article_key = ?)'],
] as const
/** Of all articles. */
const SHARED = ['entities', 'co_mention_totals'] as const

/** Inserts the rows of as many articles a transaction as `load` does, into a file opened as it opens one. Gives seconds, without the time to read the rows. */
export function insertRaw(from: string, to: string): number {
  if (existsSync(to)) rmSync(to)
  const source = new Sqlite(from, { readonly: true })
  const { $client: target } = openDatabase(to, { mode: 'write' })
  const schema = source.prepare<[], { sql: string }>("select sql from sqlite_schema where sql is not null and type in ('table', 'index') and name not like 'sqlite_%' and name not like 'search_%' order by type desc").all()
  for (const { sql } of schema) target.exec(sql)

  const columnsOf = (table: string) => (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`)
  const inserts = new Map<string, Sqlite.Statement>([...TABLES.map(([table]) => table), ...SHARED].map((table) => {
    const columns = columnsOf(table)
    return [table, target.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`)]
  }))
  const rowsOf = (table: string, where: string) => source.prepare(`select ${columnsOf(table).join()} from ${table} where ${where}`).raw()
  const selects = TABLES.map(([table, where]) => [table, rowsOf(table, where)] as const)
  const words = source.prepare("select record_key, group_concat(exact, ' ') from citations where article_key = ? and role = 'content' group by 1").raw()
  const index = target.prepare('insert into search (rowid, text) values (?, ?)')

  const insert = target.transaction((rows: readonly [string, unknown[][]][], texts: unknown[][]) => {
    for (const [table, all] of rows) for (const row of all) inserts.get(table)!.run(row)
    for (const text of texts) index.run(text)
  })
  let seconds = 0
  const timed = (rows: [string, unknown[][]][], texts: unknown[][]) => {
    const began = performance.now()
    insert(rows, texts)
    seconds += (performance.now() - began) / 1000
  }
  timed([['records', rowsOf('records', "kind = 'entity'").all() as unknown[][]], ...SHARED.map((table): [string, unknown[][]] => [table, rowsOf(table, 'true').all() as unknown[][]])], [])
  const articles = source.prepare<[], number>('select key from articles order by key').pluck().all()
  const together = Math.min(TOGETHER.articles, Math.ceil(TOGETHER.characters / source.prepare<[], number>('select avg(characters) from articles').pluck().get()!))
  for (let i = 0; i < articles.length; i += together) {
    const keys = articles.slice(i, i + together)
    timed(selects.map(([table, rows]) => [table, keys.flatMap((key) => rows.all(key) as unknown[][])]), keys.flatMap((key) => words.all(key) as unknown[][]))
  }
  source.close()
  target.close()
  return seconds
}
