import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ALL_DECLARATIONS } from '../../src/records/registry.js'
import { openDatabase } from '../../src/db/open.js'
import { createCopies } from '../../src/db/download/copies.js'
import { rawServer } from '../api/server/raw-connection.js'
import { build, databaseFile, folder, ROOT, until } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { insertQuotes } from '../api/formats/many.js'
import { Sqlite } from '../../src/db/sqlite.js'

/* SQLite opens the copy, which is compared with the original. */

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('verbatim-copy-'))

/** The number of open copies; Linux alone lists the files that a process has open. */
const handles = () =>
  process.platform === 'linux'
    ? readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(join('/proc/self/fd', fd)).includes('verbatim.sqlite')
        } catch {
          return false // it was closed meanwhile
        }
      }).length
    : 0

/** An article whose database is larger than what the system buffers for a connection. */
const annotateLong = (t: Test) =>
  annotate(t, `Xi\n${'x'.repeat(8_000_000)}`, { article: { title: 'Xi' } })

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
  t.strictSame(copies(), [], 'an open copy has no name')
})

t.test('a copy stays open until its last download ends', async (t) => {
  const path = databaseFile(t)
  useOwnTemporaryFolder(t)
  const db = openDatabase(path, { mode: 'read' })
  const copies = createCopies(db, [])!
  const [first, second] = await Promise.all([copies.open(), copies.open()])
  const before = handles()
  insertQuotes(path, 1)
  const newer = await copies.open()
  t.not(newer.edition.number, first.edition.number)
  t.equal(handles(), before + 1, 'downloads of an edition share a file')
  first.close()
  let length = 0
  for await (const chunk of second.chunks) length += chunk.length
  t.equal(length, second.size, 'the old copy is read to its end')
  second.close()
  newer.close()
  await until(handles, (count) => count === before)
  await copies.close()
  db.$client.close()
  await until(handles, (count) => count < before)
  t.pass()
})

t.test('a client may have four downloads at a time', async (t) => {
  const { app, open } = await rawServer(t, databaseFile(t, [annotateLong(t)]), { METRICS: 'all' })
  const streams = async () =>
    Number(/^verbatim_streams (\d+)$/m.exec((await app.inject('/metrics')).payload)?.[1])
  const ask = () => {
    const socket = open()
    socket.write('GET /v1/database.sqlite HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    return socket
  }
  const sockets = [1, 2, 3, 4].map(ask)
  await until(streams, (count) => count === 4)
  const [fifth] = (await once(ask(), 'data')) as [Buffer]
  t.match(String(fifth), /^HTTP\/1.1 503 [^]*4 long responses are being sent to this client/)
  for (const socket of sockets) socket.destroy()
  await until(streams, (count) => count === 0)
  t.equal((await app.inject('/v1/database.sqlite')).statusCode, 200)
})

t.test('the copies of processes that were killed are removed at the start', async (t) => {
  useOwnTemporaryFolder(t)
  const gone = spawnSync(process.execPath, ['--version']).pid
  const [dead, own, alive, other] = [gone, process.pid, process.ppid, 'x'].map((pid) =>
    join(tmpdir(), `verbatim-copy-${pid}-abc`),
  ) as [string, string, string, string]
  for (const path of [dead, own, alive, other]) {
    mkdirSync(path)
    writeFileSync(join(path, 'verbatim.sqlite'), 'x')
  }
  await rawServer(t, databaseFile(t))
  await until(copies, ({ length }) => length === 2)
  t.strictSame([dead, own, alive, other].map(existsSync), [false, false, true, true])
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
