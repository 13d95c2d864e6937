import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { writeBulletin, writeCorpus } from '../api/corpus.js'
import { fails, run, serveWith } from '../cli/cli.js'
import { folder, until } from '../helper.js'
import { startCluster } from './cluster.js'
import { loadInto } from './databases.js'

/*
 * What happens to a server that is killed, or whose PostgreSQL is killed, loses its connections or is replaced by its standby:
 * each response is right, or a 503, or ends broken, and the server recovers by itself.
 */

const corpus = writeCorpus(folder(t))
const primary = await startCluster()
await primary.query('postgres', 'create database news')
const url = primary.url('news')
migrate(readConfig({ DATABASE_URL: url }))
loadInto(url, [corpus])
const standby = await primary.standby()
const env = { RESPONSE_CACHE_MB: '0', LOG_LEVEL: 'info', DATABASE_CONNECTIONS: '3' }
const server = await serveWith(t, { env: { ...env, DATABASE_URL: url } })
const other = await serveWith(t, { env: { ...env, DATABASE_URL: standby.url('news') } })

interface Answer {
  status: number
  etag: string | null
  body: string
}

/** Sends a request. The status of a response that ends broken is 0. */
async function get(path: string, from = server): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, from.url))
    const body = await response.text()
    return { status: response.status, etag: response.headers.get('etag'), body }
  } catch {
    return { status: 0, etag: null, body: '' }
  }
}

const LIST = '/v1/quotes?limit=100&embed=article'
const STREAM = '/v1/mentions.ndjson'
const expected = new Map<string, string>()
for (const path of [LIST, STREAM]) expected.set(path, (await get(path)).body)

t.test('more requests than connections are all answered, or refused with 503', async (t) => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => get(LIST)))
  const right = answers.filter(({ status }) => status === 200)
  t.ok(right.length >= 3, `${right.length} of 60 answered`)
  t.ok(right.every(({ body }) => body === expected.get(LIST)))
  t.ok(answers.every(({ status }) => status === 200 || status === 503))
  t.equal((await get(LIST)).status, 200)
})

t.test('connections that are cut in the middle never give a wrong answer', async (t) => {
  const statuses = new Map<number, number>()
  const done = new AbortController()
  const cutting = (async () => {
    while (!done.signal.aborted) {
      await primary.query(
        'postgres',
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'news'",
      )
      await pause(15)
    }
  })()
  for (let i = 0; i < 60; i++) {
    const path = i % 2 === 0 ? LIST : STREAM
    const { status, body } = await get(path)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status === 200 && body !== expected.get(path)) t.fail(`a wrong answer to ${path}`)
  }
  done.abort()
  await cutting
  t.strictSame(
    [...statuses.keys()].filter((status) => ![0, 200, 503].includes(status)),
    [],
    JSON.stringify([...statuses]),
  )
  const { status, body } = await until(
    () => get(LIST),
    ({ status }) => status === 200,
  )
  t.strictSame([status, body], [200, expected.get(LIST)], 'it recovers')
})

t.test(
  'a killed server leaves nothing in PostgreSQL, and gives the same answers again',
  async (t) => {
    const sessions = async () => {
      const [[count]] = (await primary.query(
        'postgres',
        "select count(*) from pg_stat_activity where application_name = 'verbatim' and datname = 'news'",
      )) as [[string]]
      return Number(count)
    }
    const before = await get(LIST)
    const others = await sessions()
    const killed = await serveWith(t, { env: { ...env, DATABASE_URL: url } })
    const paths = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? LIST : STREAM))
    const answers = Promise.all(paths.map((path) => get(path, killed)))
    await until(sessions, (count) => count > others)
    killed.stop('SIGKILL')
    for (const [i, { status, body }] of (await answers).entries()) {
      t.ok([0, 200, 503].includes(status), `${paths[i]!}: ${status}`)
      if (status === 200) t.equal(body, expected.get(paths[i]!))
    }
    await until(sessions, (count) => count <= others)
    const again = await serveWith(t, { env: { ...env, DATABASE_URL: url } })
    t.strictSame(await get(LIST, again), before)
    t.equal((await get(STREAM, again)).body, expected.get(STREAM))
    again.stop('SIGTERM')
    t.equal((await again.end).code, 0)
  },
)

t.test('a killed primary gives 503, and the same answers when it is back', async (t) => {
  const { etag } = await get(LIST)
  await primary.kill()
  t.equal((await get(LIST)).status, 503)
  t.equal((await get('/readyz')).status, 503)
  t.equal((await get('/livez')).status, 200, 'the process need not be restarted')
  fails(t, await run(t, ['load', corpus], { env: { DATABASE_URL: url } }), [
    /^verbatim: database "postgres:.*" cannot be reached/,
  ])
  await primary.start()
  const answer = await until(
    () => get(LIST),
    ({ status }) => status === 200,
  )
  t.strictSame(answer, { status: 200, etag, body: expected.get(LIST) })
})

t.test('a standby that is behind gives an earlier edition as a whole', async (t) => {
  const before = await until(
    () => get(LIST, other),
    ({ status }) => status === 200,
  )
  await standby.query('news', 'select pg_wal_replay_pause()')
  const loaded = await run(t, ['load', writeBulletin(folder(t), 49)], {
    env: { DATABASE_URL: url },
  })
  t.equal(loaded.code, 0, loaded.stderr)
  const { body } = await get('/v1/changes?since=0')
  const { edition } = JSON.parse(body) as { edition: number }
  t.not((await get(LIST)).etag, before.etag)
  t.strictSame(await get(LIST, other), before, 'the earlier edition, with its tag')
  const early = await get(`/v1/changes?since=${edition}`, other)
  t.match(JSON.parse(early.body), {
    status: 503,
    detail: `edition ${edition} has not arrived at this server yet, which has ${edition - 1}`,
  })
  await standby.query('news', 'select pg_wal_replay_resume()')
  await until(
    () => get(`/v1/changes?since=${edition}`, other),
    ({ status }) => status === 200,
  )
  t.strictSame(await get(LIST, other), await get(LIST))
})

t.test('a standby gives the same answers and tags, also when it is promoted', async (t) => {
  const before = await get(LIST)
  const copy = await until(
    () => get(LIST, other),
    ({ status }) => status === 200,
  )
  t.strictSame(copy, before, 'as the primary')
  const target = standby.url('news')
  const [one, another] = [50, 51].map((n) => writeBulletin(folder(t), n))
  fails(t, await run(t, ['load', one!], { env: { DATABASE_URL: target } }), [
    /is read-only, as a standby is: set DATABASE_URL to the primary/,
  ])
  await primary.kill()
  await standby.promote()
  t.strictSame(await get(LIST, other), before, 'promoted')
  t.equal((await run(t, ['load', one!], { env: { DATABASE_URL: target } })).code, 0)
  const later = await get('/v1/changes?since=0', other)
  t.match(later.body, '"id":"bulletin-50"')

  await primary.start()
  t.equal((await run(t, ['load', another!], { env: { DATABASE_URL: url } })).code, 0)
  const lost = await until(
    () => get('/v1/changes?since=0'),
    ({ status }) => status === 200,
  )
  t.match(lost.body, '"id":"bulletin-51"')
  const editionOf = ({ body }: Answer) => (JSON.parse(body) as { edition: number }).edition
  t.equal(editionOf(lost), editionOf(later), 'the old primary has an edition of the same number')
  t.not(lost.etag, later.etag, 'and other tags')
})
