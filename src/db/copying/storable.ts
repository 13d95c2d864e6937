import { VerbatimError } from '../../model/errors.js'
import type { Database } from '../database.js'
import type { CopiedTable } from './tables.js'

/** @throws VerbatimError for a text that PostgreSQL cannot store. */
export function assertStorable(
  { connection }: Database,
  { name, columns, key }: CopiedTable,
  rows: readonly unknown[][],
): void {
  for (const row of rows) {
    const column = row.findIndex((value) => typeof value === 'string' && value.includes('\0'))
    if (column < 0) continue
    const record = row[columns.includes('article_key') ? columns.indexOf('article_key') : key[0]!]
    const article = connection
      .prepare(
        'select id from articles where key = coalesce((select article_key from records where key = ?), ?)',
      )
      .get([record, record])
    const where = article === undefined ? 'the database' : `article "${String(article[0])}"`
    throw new VerbatimError(
      `${where} has the character U+0000 in "${name}"."${columns[column]!}", which PostgreSQL cannot store: unload the article, or load it without the character`,
    )
  }
}
