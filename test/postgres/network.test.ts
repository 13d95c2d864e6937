import { createServer, connect as connectTo, type Socket } from 'node:net'
import { once as event } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { writeCorpus } from '../api/corpus.js'
import { fails, run } from '../cli/cli.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { buildOnPostgres } from './compare.js'
import { postgresDatabase, sameRows, sql } from './databases.js'

/* Connections to PostgreSQL that are cut or fall silent in the middle of a page or of a load. */

interface Proxy {
  url: string
  /** Ends connections, or lets them fall silent, after so many bytes from PostgreSQL. */
  fail: (how: 'cut' | 'silent' | 'never', bytes?: number) => void
}

/** A proxy on a port in front of a database. */
async function proxyOf(t: Test, url: string): Promise<Proxy> {
  let [fault, room] = ['never', Infinity]
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connectTo(join(new URL(url).searchParams.get('host')!, '.s.PGSQL.5432'))
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    }
    client.on('data', (bytes) => upstream.write(bytes)).on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    upstream.on('data', (bytes) => {
      const passed = bytes.subarray(0, Math.max(0, room))
      room -= bytes.length
      if (passed.length > 0) client.write(passed)
      if (room < 0 && fault === 'cut') client.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await event(server, 'listening')
  t.teardown(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const proxied = new URL(url)
  proxied.searchParams.delete('host')
  proxied.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: String(proxied),
    fail: (how, bytes = Infinity) => {
      ;[fault, room] = [how, bytes]
    },
  }
}

const LIST = '/v1/quotes?limit=100&embed=article'
const PAGES = [LIST, '/v1/search?q=china', '/v1/mentions.ndjson']

async function serverBehindProxy(t: Test, env: Record<string, string> = {}) {
  const database = await postgresDatabase([SEED])
  const { url, fail } = await proxyOf(t, database)
  return { app: await buildOnPostgres(t, database, { DATABASE_URL: url, ...env }), fail }
}

t.test('a connection that is cut after any number of bytes gives no wrong page', async (t) => {
  const { app, fail } = await serverBehindProxy(t)
  const address = await app.listen({ port: 0 })
  const get = async (path: string) => {
    const response = await fetch(address + path)
    return { status: response.status, body: await response.text() }
  }
  for (const path of PAGES) {
    const { body } = await get(path)
    const statuses = new Set<number>()
    for (let bytes = 0; bytes < 4 * body.length; bytes += Math.ceil(body.length / 5)) {
      fail('cut', bytes)
      const answer = await get(path).catch(() => ({ status: 0, body: '' }))
      fail('never')
      statuses.add(answer.status)
      if (answer.status === 200) t.equal(answer.body, body, `${path} after ${bytes} bytes`)
      else t.ok([0, 503].includes(answer.status), `${path} after ${bytes} bytes: ${answer.status}`)
    }
    t.ok(statuses.size > 1, `${path}: some are cut, and some are not`)
    t.strictSame(await get(path), { status: 200, body }, 'it recovers')
  }
})

t.test('a connection that falls silent is given up when the budget is spent', async (t) => {
  const { app, fail } = await serverBehindProxy(t, { READ_BUDGET: '1' })
  const { body } = await app.inject(LIST)
  fail('silent', 1000)
  t.equal((await app.inject(LIST)).statusCode, 503)
  fail('never')
  t.equal((await app.inject(LIST)).body, body)
})

t.test(
  'a load whose connection is cut leaves whole articles, and the next completes it',
  async (t) => {
    const database = await postgresDatabase()
    const { url, fail } = await proxyOf(t, database)
    const corpus = writeCorpus(folder(t))
    for (const bytes of [3000, 9000, 15_000]) {
      fail('cut', bytes)
      fails(t, await run(t, ['load', corpus], { env: { DATABASE_URL: url } }), [
        /^verbatim: database "postgres:.*" (has ended the connection; what was not committed is undone. Try again|cannot be reached.*)$/,
      ])
      const parts = await sql(
        database,
        'select count(*) from articles where key not in (select key from stored_articles)',
      )
      t.strictSame(parts, [['0']])
    }
    fail('never')
    const { code, stderr } = await run(t, ['load', corpus], { env: { DATABASE_URL: url } })
    t.equal(code, 0, stderr)
    sameRows(t, databaseFile(t, [corpus]), database, 'completed')
  },
)

t.test('limits that the database sets for statements do not end a load', async (t) => {
  const url = await postgresDatabase()
  const name = new URL(url).pathname.slice(1)
  for (const setting of ['statement_timeout', 'idle_in_transaction_session_timeout'])
    await sql(url, `alter database ${name} set ${setting} = '5ms'`)
  const { code, stderr } = await run(t, ['load', SEED], { env: { DATABASE_URL: url } })
  t.equal(code, 0, stderr)
})

t.test('a user with fewer connections than the server wants gets answers or 503', async (t) => {
  const url = await postgresDatabase([SEED])
  const name = `few_${process.pid}`
  await sql(url, `create role ${name} login connection limit 2; grant pg_read_all_data to ${name}`)
  const app = await buildOnPostgres(t, url.replace('postgres@', `${name}@`))
  const { body } = await app.inject(LIST)
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, i) => app.inject({ url: LIST, remoteAddress: `10.0.0.${i}` })),
  )
  t.ok(answers.some(({ statusCode }) => statusCode === 200))
  for (const { statusCode, body: other } of answers)
    if (statusCode === 200) t.equal(other, body)
    else t.equal(statusCode, 503)
  await sql(url, `drop owned by ${name}; drop role ${name}`).catch(() => undefined)
})
