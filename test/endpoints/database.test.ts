import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ALL_DECLARATIONS } from '../../src/records/registry.js'
import { build, databaseFile, folder, ROOT } from '../helper.js'
import { insertQuotes } from '../api/formats/many.js'
import { Sqlite } from '../../src/db/sqlite.js'

/* SQLite opens the copy, which is compared with the original. */

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('verbatim-copy-'))

/** A folder for temporary files that no other test uses. */
function useOwnTemporaryFolder(t: Test): void {
  const { TMPDIR } = process.env
  const own = folder(t)
  process.env.TMPDIR = own
  t.equal(tmpdir(), own)
  t.teardown(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  })
}

t.test('the copy is a whole, consistent database of the current edition', async (t) => {
  const path = databaseFile(t)
  useOwnTemporaryFolder(t)
  const { app } = await build(t, { path })
  t.match(await app.inject({ method: 'HEAD', url: '/v1/database.sqlite' }), {
    statusCode: 200,
    payload: '',
  })
  t.strictSame(copies(), [], 'HEAD makes no copy')

  const fetched = async (headers = {}) => app.inject({ url: '/v1/database.sqlite', headers })
  const [first, second] = await Promise.all([fetched(), fetched()])
  t.match(first.headers, {
    'content-type': 'application/vnd.sqlite3',
    'content-disposition': 'attachment; filename="verbatim.sqlite"',
    'content-length': String(first.rawPayload.length),
  })
  t.ok(first.rawPayload.equals(second.rawPayload))
  t.equal(
    first.headers.etag,
    (await app.inject({ method: 'HEAD', url: '/v1/database.sqlite' })).headers.etag,
  )

  const file = join(folder(t), 'copy.sqlite')
  writeFileSync(file, first.rawPayload)
  const copy = new Sqlite(file, { readonly: true })
  const original = new Sqlite(path, { readonly: true })
  t.equal(copy.pragma('integrity_check', { simple: true }), 'ok')
  t.equal(copy.pragma('journal_mode', { simple: true }), 'delete')
  const tables = original
    .prepare(
      "select name from sqlite_schema where type = 'table' and sql not like '%virtual%' order by name",
    )
    .pluck()
    .all() as string[]
  t.ok(tables.length > 15)
  for (const table of tables)
    t.strictSame(
      copy.prepare(`select * from "${table}"`).all(),
      original.prepare(`select * from "${table}"`).all(),
      table,
    )
  copy.close()
  original.close()

  t.equal((await fetched({ 'if-none-match': first.headers.etag })).statusCode, 304)
  insertQuotes(path, 3)
  const third = await fetched({ 'if-none-match': first.headers.etag })
  t.equal(third.statusCode, 200)
  writeFileSync(file, third.rawPayload)
  const newer = new Sqlite(file, { readonly: true })
  t.equal(newer.prepare("select count(*) from quotes where id like 'made:%'").pluck().get(), 3)
  newer.close()
  t.strictSame(
    copies().map((name) => readdirSync(join(tmpdir(), name)).length),
    [1],
    'only the copy of the current edition is kept',
  )
  await app.close()
  t.strictSame(copies(), [], 'the server removes its copies when it ends')
})

t.test(
  'the views have a row for each record, and the documented queries find something',
  async (t) => {
    useOwnTemporaryFolder(t)
    const { app } = await build(t)
    const file = join(folder(t), 'copy.sqlite')
    writeFileSync(file, (await app.inject('/v1/database.sqlite')).rawPayload)
    const copy = new Sqlite(file, { readonly: true })
    for (const { collection } of ALL_DECLARATIONS) {
      const rows = copy.prepare(`select * from ${collection.name}_view`).all() as object[]
      const { page } = (await app.inject(`/v1/${collection.name}?limit=0`)).json<{
        page: { total: number }
      }>()
      t.equal(rows.length, page.total, collection.name)
      t.notOk(
        Object.keys(rows[0]!).some((name) => /_?key$/.test(name)),
        'no view shows keys',
      )
    }
    t.strictSame(
      copy
        .prepare('select speaker_name, date_earliest from quotes_view where id = ? ')
        .get('china-kazakhstan-friendship:xi-new-journey'),
      { speaker_name: 'Xi Jinping', date_earliest: '2024-07-02' },
    )
    const queries = [
      ...readFileSync(join(ROOT, 'src/api/README.md'), 'utf8').matchAll(/```sql\n(.*?)```/gs),
    ]
    t.equal(queries.length, 3)
    for (const [, query] of queries) t.ok(copy.prepare(query!).all().length > 0, query!)
    // Older programs must be able to parse the views.
    const views = copy
      .prepare("select sql from sqlite_schema where type = 'view'")
      .pluck()
      .all() as string[]
    for (const view of views)
      t.notMatch(view, /group_\w+\([^)]*order by/, 'an aggregate in order needs SQLite 3.44')
    copy.close()
  },
)
