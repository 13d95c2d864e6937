import { renameSync } from 'node:fs'
import t, { type Test } from 'tap'
import { build, databaseFile, until } from '../helper.js'
import type { Problem } from '../api/problem.js'
import { Sqlite } from '../../src/db/sqlite.js'

/* The operator's endpoints. The integrity check needs a server that listens. */

async function listening(t: Test, path: string) {
  const { app } = await build(t, { path })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    ready: async () => {
      const response = await fetch(`${base}/readyz`)
      return {
        status: response.status,
        body: (await response.json()) as { integrity?: string } & Partial<Problem>,
      }
    },
  }
}

t.test('a server over a sound database is live, ready, and soon has checked it', async (t) => {
  const { app, ready } = await listening(t, databaseFile(t))
  t.strictSame((await app.inject('/livez')).json(), { status: 'live' })
  const first = await ready()
  t.equal(first.status, 200, 'it is ready while it checks')
  t.strictSame((await until(ready, ({ body }) => body.integrity !== 'checking')).body, {
    status: 'ready',
    integrity: 'ok',
  })
})

t.test(
  'words that no longer stand in their text are found, though SQLite finds nothing wrong',
  async (t) => {
    const path = databaseFile(t)
    const db = new Sqlite(path)
    db.exec('drop trigger citations_update')
    t.equal(
      db
        .prepare(
          "update citations set exact = 'not there' where (record_key, ordinal) = (select record_key, ordinal from citations limit 1)",
        )
        .run().changes,
      1,
    )
    db.close()
    const { ready } = await listening(t, path)
    const { status, body } = await until(ready, ({ status }) => status !== 200)
    t.match(
      [status, body],
      [
        503,
        {
          code: 'not-ready',
          errors: [
            {
              detail:
                'the check of the database found damage; restore it, or delete it and load again',
            },
          ],
        },
      ],
    )
  },
)

t.test('stored JSON that another program has made stale is found', async (t) => {
  const path = databaseFile(t)
  const db = new Sqlite(path)
  db.exec("update entities set name = 'Li Bo' where id = 'xi-jinping'")
  db.close()
  const { ready } = await listening(t, path)
  const { body } = await until(ready, ({ status }) => status !== 200)
  t.match(body, { code: 'not-ready', detail: /damage/ })
})

t.test('a server whose database is gone is live, but not ready', async (t) => {
  const path = databaseFile(t)
  const { app } = await build(t, { path })
  renameSync(path, `${path}.old`)
  t.equal((await app.inject('/livez')).statusCode, 200)
  const reply = await app.inject('/readyz')
  t.match(
    [reply.statusCode, reply.headers['retry-after'], reply.headers['content-type']],
    [503, '5', 'application/problem+json; charset=utf-8'],
  )
  t.match(reply.json(), {
    code: 'not-ready',
    detail: 'the database file was removed; restart the server',
  })
})

t.test('requests that are over before anyone asks for metrics are counted', async (t) => {
  const { app } = await build(t)
  for (let i = 0; i < 3; i++) await app.inject('/v1/quotes?limit=1')
  t.match(
    (await app.inject('/metrics')).body,
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/quotes",status="200"\} 3/,
  )
})

t.test('metrics count the requests by route and status, and name no version', async (t) => {
  const { app } = await build(t)
  await app.inject('/metrics') // loads them
  await app.inject('/v1/quotes/nope')
  await app.inject('/nowhere')
  const { body, headers } = await app.inject('/metrics')
  t.match(headers, { 'content-type': /^text\/plain; version=0\.0\.4/, 'cache-control': 'no-store' })
  for (const line of [
    'http_request_duration_seconds_count{method="GET",route="/v1/quotes/:id",status="404"} 1',
    'http_request_duration_seconds_count{method="GET",route="",status="404"} 1',
    '# TYPE http_request_duration_seconds histogram',
    'http_request_duration_seconds_bucket{le="+Inf",method="GET",route="",status="404"} 1',
    'verbatim_edition 1',
    'verbatim_streams 0',
  ])
    t.ok(body.split('\n').includes(line), line)
  t.match(body, 'nodejs_eventloop_lag_seconds')
  t.notMatch(body, process.version)
})

for (const [METRICS, here, elsewhere] of [
  ['loopback', 200, 404],
  ['all', 200, 200],
  ['off', 404, 404],
] as const) {
  t.test(`METRICS=${METRICS}`, async (t) => {
    const { app } = await build(t, { env: { METRICS } })
    t.equal((await app.inject('/metrics')).statusCode, here)
    t.equal(
      (await app.inject({ url: '/metrics', remoteAddress: '203.0.113.7' })).statusCode,
      elsewhere,
    )
  })
}
