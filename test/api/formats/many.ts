import type { Test } from 'tap'
import { databaseFile } from '../../helper.js'
import { Sqlite } from '../../../src/db/sqlite.js'

/** Inserts `count` quotes with one citation each, by SQL: more than one chunk of a stream. */
export function insertQuotes(path: string, count: number, from = 0): void {
  const db = new Sqlite(path)
  db.transaction(() => {
    const article = db.prepare('select key from articles').pluck().get() as number
    const record = db.prepare("insert into records (kind, article_key) values ('quote', ?)")
    const quote = db.prepare(
      "insert into quotes (key, id, article_key, position, section, kind, text, medium) values (?, ?, ?, 0, 'body', 'direct', ?, 'unstated')",
    )
    const citation = db.prepare(
      "insert into citations (record_key, ordinal, article_key, role, start, \"end\", exact) values (?, 0, ?, 'content', 0, 5, 'China')",
    )
    for (let i = from; i < from + count; i++) {
      const key = record.run(article).lastInsertRowid
      quote.run(key, `made:q-${String(i).padStart(6, '0')}`, article, `invented quote ${i}`)
      citation.run(key, article)
    }
    db.exec('update edition set number = number + 1')
  })()
  db.close()
}

/** A database with the seed and `count` quotes. */
export function manyQuotes(t: Test, count: number): string {
  const path = databaseFile(t)
  insertQuotes(path, count)
  return path
}
