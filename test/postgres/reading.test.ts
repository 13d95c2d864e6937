import { join } from 'node:path'
import pg from 'pg'
import t, { type Test } from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { editionReader, editionStarter } from '../../src/db/edition.js'
import { once } from '../../src/model/once.js'
import { ROOT, SEED } from '../helper.js'
import { startCluster } from './cluster.js'
import { buildOnPostgres } from './compare.js'
import { loadInto, on } from './databases.js'

/* How the server reads while others write, and when PostgreSQL is slow, unreachable or another server. */

const ARTICLES = join(ROOT, 'test/articles')
const NAME = 'postgres'

/** The server of this file, which some tests stop. Its database has the article of the seed. */
const cluster = once(async () => {
  const started = await startCluster()
  migrate(readConfig({ DATABASE_URL: started.url(NAME) }))
  loadInto(started.url(NAME), [SEED])
  return started
})

const build = async (t: Test, env: Record<string, string> = {}) =>
  buildOnPostgres(t, (await cluster()).url(NAME), env)

const query = async (sql: string) => (await cluster()).query(NAME, sql)

/** Locks a table until the result is called, so that statements that read it wait. */
async function lock(table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: (await cluster()).url(NAME) })
  await client.connect()
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  return () => client.end()
}

/** Waits until a connection of the server waits for a lock. */
async function waiting(): Promise<void> {
  const waits = `select 1 from pg_stat_activity where application_name = 'verbatim' and wait_event_type = 'Lock'`
  const end = performance.now() + 30_000
  while ((await query(waits)).length === 0)
    if (performance.now() > end) throw new Error('no statement waits')
}

t.test('a response shows the edition that is current when it is read', async (t) => {
  const app = await build(t)
  const total = async () => {
    const { headers, body } = await app.inject('/v1/articles?limit=1')
    return {
      etag: headers.etag,
      total: (JSON.parse(body) as { page: { total: number } }).page.total,
    }
  }
  const before = await total()
  t.same(await total(), before)
  loadInto((await cluster()).url(NAME), [ARTICLES])
  const after = await total()
  t.equal(after.total, before.total + 3)
  t.not(after.etag, before.etag)
  const headers = { 'if-none-match': String(after.etag) }
  t.equal((await app.inject({ url: '/v1/articles?limit=1', headers })).statusCode, 304)
})

t.test('a stream shows one edition, also if its articles are removed meanwhile', async (t) => {
  const app = await build(t)
  const url = `${await app.listen({ port: 0 })}/v1/mentions.ndjson?embed=context`
  const whole = await (await fetch(url)).text()
  const body = (await fetch(url)).body!.getReader()
  const { value: first } = await body.read()
  await query(
    'update edition set number = number + 1; delete from mentions where key = (select max(key) from mentions)',
  )
  const chunks = [first!]
  for (;;) {
    const { value, done } = await body.read()
    if (done) break
    chunks.push(value)
  }
  t.equal(Buffer.concat(chunks).toString(), whole)
  t.not(await (await fetch(url)).text(), whole, 'the next one has the new edition')
})

t.test('statements that take too long end, and hold no other request', async (t) => {
  const app = await build(t, { READ_BUDGET: '1', DATABASE_CONNECTIONS: '2' })
  const unlock = await lock('figures')
  const slow = app.inject('/v1/figures')
  await waiting()
  const other = await app.inject('/v1/problems') // needs no connection of its own
  t.equal(other.statusCode, 200)
  t.equal((await app.inject({ url: '/v1/images', remoteAddress: '10.0.0.1' })).statusCode, 200)
  const queued = app.inject('/v1/images')
  t.match((await slow).json(), {
    status: 503,
    code: 'too-expensive',
    detail: 'the answer takes more than 1 seconds to find; add a filter',
  })
  t.equal(
    (await queued).statusCode,
    200,
    'a client has half of the connections, and waits for them',
  )
  await unlock()
  t.equal((await app.inject('/v1/figures')).statusCode, 200)
})

t.test('a read whose connection is cut runs again on another one', async (t) => {
  const app = await build(t)
  const expected = (await app.inject('/v1/quotes?limit=5')).json<unknown>()
  const cut = () =>
    query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verbatim'`,
    )
  await cut()
  t.same((await app.inject('/v1/quotes?limit=5')).json(), expected, 'between two requests')
  const unlock = await lock('quotes')
  const running = app.inject('/v1/quotes?limit=5&fields=id,text')
  await waiting()
  await cut()
  await waiting()
  await unlock()
  t.equal((await running).statusCode, 200, 'while a statement runs')
})

t.test(
  'a server whose database is away is not ready, and answers again when it is back',
  async (t) => {
    const app = await build(t)
    const { stop, start } = await cluster()
    t.equal((await app.inject('/v1/events?limit=1')).statusCode, 200)
    await stop()
    t.match((await app.inject('/v1/events?limit=1')).json(), { status: 503, code: 'unavailable' })
    const away = await app.inject('/readyz')
    t.match(away.json(), { status: 503, errors: [{ detail: 'the database does not answer' }] })
    t.notMatch(away.body, /verbatim-pg|postgres:/, 'without its address')
    t.match((await app.inject('/metrics')).body, /^verbatim_edition Nan$/m)
    await start()
    t.equal((await app.inject('/v1/events?limit=1')).statusCode, 200)
    t.match((await app.inject('/readyz')).json(), { status: 'ready' })
  },
)

t.test('a server whose schema has changed answers no more', async (t) => {
  const app = await build(t)
  await query(`insert into __drizzle_migrations (hash, created_at) values ('', 9e15)`)
  t.match((await app.inject('/v1/events')).json(), { status: 503, code: 'unavailable' })
  t.match((await app.inject('/readyz')).json(), {
    errors: [{ detail: 'the schema of the database is not that of this program' }],
  })
  await query(`delete from __drizzle_migrations where hash = ''`)
  t.equal((await app.inject('/v1/events')).statusCode, 200)
})

t.test('the database cannot be downloaded, and the problem tells how to get it', async (t) => {
  const response = await (await build(t)).inject('/v1/database.sqlite')
  t.match(response.json(), { status: 501, code: 'not-implemented', detail: /migrate --to/ })
})

t.test(
  'a standby has the validators of its primary, until it is promoted and written',
  async (t) => {
    const primary = await cluster()
    const standby = await primary.standby()
    const app = await buildOnPostgres(t, standby.url(NAME))
    const etag = async (server: typeof app) =>
      (await server.inject('/v1/articles?limit=1')).headers.etag
    t.equal(await etag(app), await etag(await build(t)))
    const instance = (url: string) => on(url, (db) => editionReader(db)().instance)
    await standby.promote()
    t.equal(await etag(app), await etag(await build(t)), 'promoted: the data is the same')
    for (const url of [standby.url(NAME), primary.url(NAME)]) on(url, (db) => editionStarter(db)())
    t.not(instance(standby.url(NAME)), instance(primary.url(NAME)), 'written on two timelines')
    t.not(await etag(app), await etag(await build(t)))
  },
)
