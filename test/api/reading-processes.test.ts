import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Sqlite } from '../../src/db/sqlite.js'
import { build, databaseFile, until, type Built } from '../helper.js'
import { insertQuotes, manyQuotes } from './formats/many.js'

/*
 * Costly statements run in processes of their own. The tests find them by their arguments, and stop or kill them as an
 * operator would: a stopped process takes as long as any statement.
 */

/** The ids of the reading processes of a database. */
function processesOf(path: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  return lines
    .filter((line) => line.includes('reading-process') && line.includes(path))
    .map((line) => Number.parseInt(line, 10))
}

async function withProcesses(t: Test, path = databaseFile(t), env = {}): Promise<Built> {
  return build(t, { path, env: { READING_PROCESSES: '2', SMALL_DATABASE: '0', ...env } })
}

/** Sends a request at once: `inject` alone waits until somebody waits for its response. */
const begin = (app: Built['app'], url: string) => app.inject(url).then((response) => response)

const URLS = [
  '/v1/quotes?limit=3',
  '/v1/quotes?q=china&limit=2&facets=kind,speaker',
  '/v1/quotes?speaker=xi-jinping&sort=-date,id&embed=speaker,article',
  '/v1/events?from=2024&facets=type&limit=1',
  '/v1/mentions?limit=0',
  '/v1/mentions.csv?q=china',
  '/v1/articles/china-kazakhstan-friendship?embed=quotes',
  '/v1/search?q=china+kazakhstan&facets=kind&limit=5',
  '/v1/search?q=nothing+at+all',
  '/v1/timeline?limit=7',
  '/v1/timeline?from=2024&kind=event,quote&sort=-date',
  '/v1/graph',
  '/v1/graph?entity=xi-jinping&depth=2&maxNodes=20',
  '/v1/graph?article=china-kazakhstan-friendship',
  '/v1/entities/xi-jinping/related?limit=4',
  '/v1/articles/china-kazakhstan-friendship/spans?start=10&end=900',
  '/v1/articles/china-kazakhstan-friendship/coverage?limit=2',
  '/v1/quotes/none',
  '/v1/search?q=-',
  '/v1/quotes?cursor=damaged',
]

t.test('the responses are those of a server without reading processes', async (t) => {
  const path = databaseFile(t)
  const here = await build(t, { path })
  const elsewhere = await withProcesses(t, path)
  for (const url of URLS) {
    const [expected, found] = [await here.app.inject(url), await elsewhere.app.inject(url)]
    t.equal(found.statusCode, expected.statusCode, url)
    const { instance: _, ...problem } = JSON.parse(
      expected.body.startsWith('{') ? expected.body : '{}',
    ) as Record<string, unknown>
    if (expected.statusCode === 200) t.equal(found.body, expected.body, url)
    else t.match(found.json(), problem, url)
    for (const header of ['link', 'content-type', 'last-modified'])
      t.equal(found.headers[header], expected.headers[header], `${url} ${header}`)
  }
  t.equal(processesOf(path).length, 1, 'requests that follow each other use one process')
})

t.test('quick reads and kept values need no process', async (t) => {
  const path = databaseFile(t)
  const { app } = await withProcesses(t, path)
  for (const url of [
    '/v1/quotes/china-kazakhstan-friendship:xi-golden-30-years',
    '/v1',
    '/v1/articles/china-kazakhstan-friendship/text',
  ])
    await app.inject(url)
  t.strictSame(processesOf(path), [])
  await app.inject('/v1/quotes?q=china&limit=2')
  const [process] = processesOf(path)
  execFileSync('kill', ['-STOP', String(process)])
  t.equal((await app.inject('/v1/quotes?q=china&limit=3')).statusCode, 200)
  t.equal((await app.inject('/v1/quotes?limit=1&fields=id&q=china')).statusCode, 200)
  execFileSync('kill', ['-CONT', String(process)])
})

/** Tells whether a new application starts a process for a request. */
async function startsProcess(t: Test, path: string, url: string): Promise<boolean> {
  const { app } = await withProcesses(t, path, { SMALL_DATABASE: '2000' })
  t.equal((await app.inject(url)).statusCode, 200)
  const starts = processesOf(path).length > 0
  await app.close()
  await until(
    () => processesOf(path).length,
    (count) => count === 0,
  )
  return starts
}

/** Tells whether a request needs a process. On a busy machine, some applications start one because of the request's time. */
async function needsProcess(t: Test, path: string, url: string): Promise<boolean> {
  for (let i = 0; i < 10; i++) if (!(await startsProcess(t, path, url))) return false
  return true
}

t.test('the server runs costly statements itself while the database is small', async (t) => {
  const path = manyQuotes(t, 300)
  const url = '/v1/quotes?kind=direct&facets=kind&limit=0'
  t.equal(await needsProcess(t, path, url), false)
  insertQuotes(path, 2000, 300)
  t.equal(await startsProcess(t, path, url), true, 'the database has grown')
})

t.test('the matches in a long text are found in a process', async (t) => {
  const path = databaseFile(t)
  const url = '/v1/search?q=china&kind=article'
  t.equal(await needsProcess(t, path, url), false)
  const db = new Sqlite(path)
  db.exec('update articles set characters = 100001')
  db.close()
  t.equal(await startsProcess(t, path, url), true)
})

t.test('a request that takes too long ends with its process, and others go on', async (t) => {
  const path = databaseFile(t)
  const { app } = await withProcesses(t, path, { READ_BUDGET: '3' })
  await app.inject('/v1/quotes?limit=1')
  const [process] = processesOf(path)
  execFileSync('kill', ['-STOP', String(process)])
  let isRefused = false
  const slow = begin(app, '/v1/quotes?q=china&facets=speaker&limit=3').finally(() => {
    isRefused = true
  })
  // `inject` has one address, and one client may use one of two processes.
  const other = await app.inject({
    url: '/v1/search?q=china',
    remoteAddress: '192.0.2.7',
  })
  t.equal(other.statusCode, 200)
  t.notOk(isRefused, 'another client does not wait')
  const refused = await slow
  t.match(refused.json(), {
    status: 503,
    code: 'too-expensive',
    detail:
      'the answer takes more than 3 seconds to find; narrow "q", "facets", or add a filter such as "article"',
    errors: [{ parameter: 'q' }, { parameter: 'facets' }],
  })
  t.notOk(refused.headers['retry-after'], 'the same request would fail again')
  await until(
    () => processesOf(path),
    (all) => !all.includes(process!),
  )
  t.equal((await app.inject('/v1/quotes?q=china&facets=speaker&limit=3')).statusCode, 200)
})

t.test('one client waits for its turn, and too many of its requests are refused', async (t) => {
  const path = databaseFile(t)
  const { app } = await withProcesses(t, path)
  await app.inject('/v1/quotes?limit=1')
  const [process] = processesOf(path)
  execFileSync('kill', ['-STOP', String(process)])
  const all = Array.from({ length: 52 }, (_, i) => begin(app, `/v1/search?q=china&limit=${i + 1}`))
  const last = await all.at(-1)!
  t.match(last.json(), { code: 'overloaded', detail: '50 requests of this client are waiting' })
  t.equal(last.headers['retry-after'], '2')
  execFileSync('kill', ['-CONT', String(process)])
  for (const { statusCode } of await Promise.all(all.slice(0, -1))) t.equal(statusCode, 200)
})

t.test('if a client goes before its turn, the queue goes on', async (t) => {
  const path = databaseFile(t)
  const { app } = await withProcesses(t, path)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  await fetch(`${origin}/v1/quotes?limit=1`)
  const [process] = processesOf(path)
  execFileSync('kill', ['-STOP', String(process)])
  const first = fetch(`${origin}/v1/search?q=china`)
  const gone = new AbortController()
  const refused = fetch(`${origin}/v1/search?q=kazakhstan`, { signal: gone.signal })
  await pause(100)
  gone.abort()
  await t.rejects(refused, { name: 'AbortError' })
  execFileSync('kill', ['-CONT', String(process)])
  t.equal((await first).status, 200)
  t.equal((await fetch(`${origin}/v1/search?q=xi`)).status, 200, 'the queue goes on')
  app.server.closeAllConnections() // or closing the application may wait a minute for those that `fetch` keeps
})

t.test('if a process ends unexpectedly, its request fails and the next one does not', async (t) => {
  const path = databaseFile(t)
  const { app } = await withProcesses(t, path)
  await app.inject('/v1/quotes?limit=1')
  const [process] = processesOf(path)
  execFileSync('kill', ['-STOP', String(process)])
  const failing = begin(app, '/v1/quotes?q=china')
  await pause(50)
  execFileSync('kill', ['-KILL', String(process)])
  t.match((await failing).json(), { status: 503, code: 'unavailable' })
  t.equal((await app.inject('/v1/quotes?q=china')).statusCode, 200)
})

t.test('each response is of one edition while the data changes all the time', async (t) => {
  const path = manyQuotes(t, 300)
  const { app } = await withProcesses(t, path)
  let from = 300
  const timer = setInterval(() => {
    insertQuotes(path, 1, from)
    from++
  }, 2)
  t.teardown(() => {
    clearInterval(timer)
  })
  for (let i = 0; i < 25; i++) {
    const { total, kinds } = await totals(
      app,
      `/v1/quotes?limit=1&facets=kind&q=-unheard${i}x+quote`,
    )
    t.equal(total, kinds, 'the total is the sum of the facet')
  }
  t.ok(from > 320, 'the data has changed')
})

async function totals(app: Built['app'], url: string) {
  const { page, facets } = (await app.inject(url)).json<{
    page: { total: number }
    facets: { kind: { count: number }[] }
  }>()
  return { total: page.total, kinds: facets.kind.reduce((sum, { count }) => sum + count, 0) }
}

t.test('a long stream is the same from a snapshot in a process', async (t) => {
  const path = manyQuotes(t, 1500)
  const here = await build(t, { path })
  const elsewhere = await withProcesses(t, path)
  for (const url of [
    '/v1/quotes.ndjson',
    '/v1/quotes.csv?sort=-id',
    '/v1/quotes.ndjson?kind=direct&embed=article',
    '/v1/quotes.ndjson?kind=direct&section=body&sort=-date',
  ]) {
    const [expected, found] = [await here.app.inject(url), await elsewhere.app.inject(url)]
    t.ok(expected.body.length > 100_000)
    t.equal(found.body, expected.body, url)
    t.equal(found.headers.etag, expected.headers.etag, url)
  }
})

t.test('closing the application ends its processes', async (t) => {
  const path = manyQuotes(t, 300)
  const { app } = await withProcesses(t, path)
  await app.inject('/v1/quotes?q=quote')
  await app.inject('/v1/quotes.ndjson')
  t.equal(processesOf(path).length, 2)
  await app.close()
  await until(
    () => processesOf(path).length,
    (count) => count === 0,
  )
  t.strictSame(processesOf(path), [])
})
