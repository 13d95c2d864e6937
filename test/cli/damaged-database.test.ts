import {
  copyFileSync,
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { assertMigrated } from '../../src/db/migrate.js'
import { openDatabase } from '../../src/db/open.js'
import { Sqlite } from '../../src/db/sqlite.js'
import { LEAK, type Problem } from '../api/problem.js'
import { build, databaseFile, folder, until } from '../helper.js'
import { fails, run } from './cli.js'

/* Files that are changed under a server. A response is either right or a 503. */

const seeded = databaseFile(t)
const URLS = [
  '/v1/quotes?limit=100',
  '/v1/articles/china-kazakhstan-friendship/text',
  '/v1/entities/china',
  '/v1/mentions?limit=100&sort=-id',
  '/v1/search?q=trade',
  '/v1/timeline?limit=100',
]

/** A server over a copy of the seeded database, and the right answers. */
async function damaged(t: Test) {
  const path = join(folder(t), 'test.db')
  copyFileSync(seeded, path)
  const { app } = await build(t, { path })
  const right = new Map<string, string>()
  for (const url of URLS) right.set(url, (await app.inject(url)).body)
  /** Asks everything, with another application that has read nothing yet too. */
  const ask = async (server = app) => {
    const statuses = []
    for (const url of [...URLS, '/v1/quotes.ndjson', '/v1/database.sqlite']) {
      const { statusCode, body, headers } = await server.inject(url)
      statuses.push(statusCode)
      if (statusCode !== 200) {
        t.match(JSON.parse(body) as Problem, { status: 503, code: 'unavailable' }, url)
        t.match(headers['retry-after'], /^(5|30)$/) // 30 if the copy cannot be made
        t.notMatch(body, LEAK)
      } else if (right.has(url)) t.equal(body, right.get(url), `${url} is right`)
    }
    return statuses
  }
  return { path, app, ask, ready: async () => app.inject('/readyz') }
}

t.test(
  'a server keeps serving a database that is removed or replaced, and /readyz asks for a restart',
  async (t) => {
    for (const what of ['removed', 'replaced'] as const) {
      const { path, ask, ready } = await damaged(t)
      renameSync(path, `${path}.old`)
      if (what === 'replaced') copyFileSync(databaseFile(t, []), path)
      t.strictSame(
        (await ask()).slice(0, URLS.length),
        URLS.map(() => 200),
        what,
      )
      t.match((await ready()).json(), {
        status: 503,
        code: 'not-ready',
        detail: `the database file was ${what}; restart the server`,
      })
    }
  },
)

t.test('a truncated database is no longer read', async (t) => {
  for (const share of [0, 0.5, 0.99]) {
    const { path, ask, ready } = await damaged(t)
    truncateSync(path, Math.floor((statSync(path).size * share) / 4096) * 4096)
    t.strictSame(new Set(await ask()), new Set([503]), String(share))
    t.match((await ready()).json(), {
      code: 'not-ready',
      detail: /was cut short; restart the server/,
    })
  }
})

t.test('a database that another program locks is still read', async (t) => {
  const { path, ask } = await damaged(t)
  const other = new Sqlite(path)
  other.exec('begin exclusive; delete from records')
  t.ok(
    (await ask()).every((status) => status === 200),
    'a writer, however exclusive, is not waited for',
  )
  other.exec('rollback')
  other.close()
  t.ok((await ask()).every((status) => status === 200))
})

t.test('a database that a newer version has migrated is no longer read', async (t) => {
  const { path, ask, ready, app } = await damaged(t)
  const newer = new Sqlite(path)
  newer.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
  t.strictSame(new Set(await ask()), new Set([503]))
  t.match((await ready()).json(), { status: 503, code: 'not-ready' })
  t.equal((await app.inject('/livez')).statusCode, 200)
  newer.close()
  fails(t, await run(t, ['serve'], { env: { PORT: '0', DATABASE_PATH: path } }), [
    'the database was made by a newer version of Verbatim: update the program',
  ])
})

t.test(
  'a request that needs a corrupt page is a 503, and any other gets the right response',
  async (t) => {
    const { path, ask } = await damaged(t)
    const bytes = readFileSync(path)
    for (let at = 4096; at < bytes.length; at += 4096)
      if ([2, 5, 10, 13].includes(bytes[at]!)) bytes.fill(0xa5, at, at + 64)
    const file = openSync(path, 'r+')
    writeSync(file, bytes)
    closeSync(file)
    await ask()
    t.throws(
      () => {
        assertMigrated(openDatabase(path, { mode: 'read' }))
      },
      { message: `database "${path}" is corrupt: restore it, or delete it and load again` },
    )
  },
)

/** Changes bytes as a failing disk would: SQLite does not notice. */
const CHANGED: Record<string, (bytes: Buffer) => void> = {
  'a text': (bytes) => {
    for (
      let at = bytes.indexOf('permanent comprehensive');
      at >= 0;
      at = bytes.indexOf('permanent comprehensive', at + 1)
    ) {
      // The text of the article is the longest value, on overflow pages, which begin with the number of the next one.
      if (bytes[Math.floor(at / 4096) * 4096] === 0) bytes.write('temporary incomparable ', at)
    }
  },
  'the stored JSON of records': (bytes) => {
    const words = '"exact":"Thirty-two years ago' // some of these bytes may be no row's any more
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1))
      bytes.write('"exact":"Thirty-one', at)
  },
}

for (const [where, change] of Object.entries(CHANGED)) {
  t.test(
    `the check after the start finds changed bytes in ${where}, and nothing is served`,
    async (t) => {
      const path = join(folder(t), 'test.db')
      const bytes = readFileSync(seeded)
      change(bytes)
      t.notOk(bytes.equals(readFileSync(seeded)))
      writeFileSync(path, bytes)
      const { app } = await build(t, { path })
      const { etag } = (await app.inject(URLS[0]!)).headers
      await app.listen({ host: '127.0.0.1', port: 0 })
      await until(
        async () => (await app.inject('/readyz')).statusCode,
        (status) => status !== 200,
      )
      t.match((await app.inject('/readyz')).json(), { code: 'not-ready', detail: /damage/ })
      for (const url of URLS)
        t.match((await app.inject(url)).json(), { status: 503, code: 'unavailable' }, url)
      t.equal(
        (await app.inject({ url: URLS[0]!, headers: { 'if-none-match': etag! } })).statusCode,
        503,
        'nor is an earlier answer confirmed',
      )
      t.equal((await app.inject('/metrics')).statusCode, 200)
    },
  )
}
