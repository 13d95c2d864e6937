import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import t, { type Test } from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { openDatabase } from '../../src/db/open.js'
import { ARTICLE, build, databaseFile, folder, ROOT, SEED } from '../helper.js'
import { longArticle } from '../long-article.js'
import { dump } from './contents.js'

/*
 * A database of before migration 0012, with the same articles as one of today, is the same after it: all
 * tables, and the answers that come from what the migration adds.
 */

/** A database file with the schema of the first migrations and the rows of another database. */
function olderDatabase(t: Test, migrations: number, rows: string): string {
  const place = folder(t)
  cpSync(join(ROOT, 'migrations'), join(place, 'migrations'), { recursive: true })
  const journal = join(place, 'migrations/meta/_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] }
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, migrations) }))
  const path = join(place, 'older.db')
  const db = openDatabase(path, { mode: 'write' })
  applyMigrations(db, { migrationsFolder: join(place, 'migrations') })
  const client = db.$client
  client.unsafeMode() // allows to write the tables of the full-text index
  client.pragma('foreign_keys = OFF')
  client.prepare('attach ? as today').run(rows)
  const triggers = client
    .prepare<[], [string, string]>("select name, sql from sqlite_schema where type = 'trigger'")
    .raw()
    .all()
  for (const [name] of triggers) client.exec(`drop trigger ${name}`)
  const tables = client
    .prepare<[], string>(
      "select name from main.sqlite_schema where type = 'table' and name not in ('search', '__drizzle_migrations', 'sqlite_stat1', 'sqlite_stat4')",
    )
    .pluck()
    .all()
  for (const table of tables) {
    const columns = (client.pragma(`main.table_info("${table}")`) as { name: string }[])
      .map(({ name }) => `"${name}"`)
      .join()
    client.exec(`delete from main."${table}"`)
    const condition = table === 'record_links' ? 'where written' : '' // older versions had no others
    client.exec(
      `insert into main."${table}" (${columns}) select ${columns} from today."${table}" ${condition}`,
    )
  }
  for (const [, sql] of triggers) client.exec(sql)
  client.pragma(`user_version = 1`)
  client.close()
  return path
}

/** What no older version knew. */
const NEWER = ['partOfDay', 'subtype', 'currency', 'salience']

/** The seed as an older version could load it. */
function olderSeed(t: Test): string {
  const file = join(folder(t), 'seed.json')
  const { article, ...lists } = JSON.parse(
    readFileSync(join(SEED, 'article.json'), 'utf8'),
    (key, value: unknown) => (NEWER.includes(key) ? undefined : value),
  ) as { article: { textFile?: string } }
  const { textFile, ...head } = article
  const text = readFileSync(join(SEED, textFile!), 'utf8')
  writeFileSync(file, JSON.stringify({ article: { ...head, text }, ...lists }))
  return file
}

const URLS = [
  ...[
    'coverage',
    'sections?limit=3',
    'text?start=1000&end=1100',
    'annotations?cursor=first',
    'spans?at=1200',
  ].map((path) => `/v1/articles/${ARTICLE}/${path}`),
  '/v1/articles/long-30000/coverage?limit=7',
  '/v1/articles/long-30000/text',
  '/v1/quotes?limit=100',
  '/v1/search?q=golden',
  '/v1/entities/xi-jinping/related',
]

t.test('migration 0012 adds what a load adds', async (t) => {
  const file = join(folder(t), 'long.json')
  writeFileSync(file, JSON.stringify(longArticle(30_000)))
  const today = databaseFile(t, [olderSeed(t), file])
  const older = olderDatabase(t, 12, today)
  migrate(readConfig({ DATABASE_PATH: older }))
  const [migrated, expected] = [older, today].map((path) => {
    const db = openDatabase(path, { mode: 'read' })
    const tables = Object.entries(dump(db)).filter(
      ([name]) => !/^(search|sqlite|__|edition|changes)/.test(name),
    )
    db.$client.close()
    return Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(String).sort()]))
  })
  t.ok(migrated!.text_pieces!.length > 30)
  t.strictSame(migrated, expected)
  const [one, other] = [
    (await build(t, { path: older })).app,
    (await build(t, { path: today })).app,
  ]
  for (const url of URLS) {
    const [before, after] = [await one.inject(url), await other.inject(url)]
    t.equal(before.statusCode, 200)
    t.equal(before.body, after.body, url)
  }
})
