import t from 'tap'
import { assertMigrated } from '../../../src/db/migrate.js'
import { openDatabase, type SqliteDatabase } from '../../../src/db/open.js'
import { fillSearchIndex } from '../../../src/ingest/refresh/rebuild-search.js'
import { MIN_PREFIX } from '../../../src/model/search/full-text.js'
import { writeHostile } from '../../api/formats/hostile.js'
import { databaseFile, SEED } from '../../helper.js'

/* The full-text index that is filled from the records, against the one that loading has made. */

const path = databaseFile(t, [SEED, writeHostile(t)])
const open = (): SqliteDatabase => openDatabase(path, { mode: 'write' })

/** Each word of the index with its record and its place. */
const instances = (db: SqliteDatabase): unknown[] =>
  db.$client.prepare('select term, doc, offset from words order by term, doc, offset').raw().all()

t.test('the shortest prefix of a query is in the index of prefixes', async (t) => {
  const db = open()
  t.teardown(() => db.$client.close())
  const table = db.$client
    .prepare("select sql from sqlite_schema where name = 'search'")
    .pluck()
    .get()
  t.match(table, `prefix='${MIN_PREFIX} ${MIN_PREFIX + 1}'`)
})

t.test('an emptied index is filled as loading fills it', async (t) => {
  const db = open()
  t.teardown(() => db.$client.close())
  db.$client.exec("create virtual table temp.words using fts5vocab('main', 'search', 'instance')")
  const loaded = instances(db)
  t.ok(loaded.length > 5000)
  fillSearchIndex(db)
  t.strictSame(instances(db), loaded, 'a full index stays as it is')
  db.$client.exec("insert into search (search) values ('delete-all')")
  t.strictSame(instances(db), [])
  t.throws(() => {
    assertMigrated(db)
  }, /is not up to date: run "verbatim migrate"/)
  fillSearchIndex(db)
  t.strictSame(instances(db), loaded)
  assertMigrated(db)
})
