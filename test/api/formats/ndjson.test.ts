import { get, IncomingMessage, ServerResponse } from 'node:http'
import { Socket, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { createStreams } from '../../../src/api/formats/stream.js'
import { build, until } from '../../helper.js'
import { COLLECTIONS, hostile, records } from './hostile.js'
import { insertQuotes, manyQuotes } from './many.js'
import { Sqlite } from '../../../src/db/sqlite.js'

/*
 * Short responses come from the hostile article through `inject`, long ones from thousands of quotes through a real
 * socket. A snapshot that a stream still holds shows from outside, since a checkpoint has to wait for it.
 */

const response = () => new ServerResponse(new IncomingMessage(new Socket()))

const lines = (body: string) =>
  body
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: string })

t.test('each line is a record as in the list', async (t) => {
  const built = await hostile(t)
  for (const name of COLLECTIONS) {
    const { body, headers } = await built.app.inject(`/v1/${name}.ndjson`)
    t.equal(headers['content-type'], 'application/x-ndjson; charset=utf-8')
    t.ok(body.endsWith('\n'))
    t.strictSame(lines(body), await records(built, name), name)
  }
  const embedded = (
    await built.app.inject('/v1/quotes.ndjson?speaker=xi-jinping&embed=speaker&fields=id')
  ).body
  t.match(lines(embedded)[0], { embedded: { speaker: { id: 'xi-jinping' } } })
})

/**
 * A listening server, once its integrity check has ended: the check reads the database in a thread of its own.
 * `held` tells whether a reader still holds an older snapshot of the database.
 */
async function listening(t: Test, count: number) {
  const path = manyQuotes(t, count)
  const { app } = await build(t, { path })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const fetchPath = async (url: string, headers = {}) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, path: url, headers, agent: false }, resolve).on('error', reject)
    })
  await until(
    async () => (await app.inject('/readyz')).json<{ integrity: string }>().integrity,
    (state) => state === 'ok',
  )
  const writer = new Sqlite(path, { timeout: 0 })
  t.teardown(() => writer.close())
  const held = () => {
    writer.exec('update edition set number = number + 1')
    return (writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 1
  }
  return { path, fetchPath, held }
}

t.test('a stream has each record of the collection once and in order', async (t) => {
  const { fetchPath, held } = await listening(t, 1500)
  const response = await fetchPath('/v1/quotes.ndjson?sort=-id')
  t.notOk(response.headers['content-length'])
  const body = await text(response)
  const ids = lines(body).map(({ id }) => id)
  t.ok(ids.length > 1500)
  t.strictSame(
    ids,
    [...new Set(ids)].sort((a, b) => Buffer.compare(Buffer.from(b), Buffer.from(a))),
  )
  const csv = await text(await fetchPath('/v1/quotes.csv?fields=id&sort=-id'))
  t.strictSame(csv.trim().split('\r\n').slice(1), ids)
  await until(held, (is) => !is)
  t.notOk(held(), 'the snapshots are closed')
})

t.test('a load does not change a running stream, whose ETag is that of its edition', async (t) => {
  const { fetchPath, path } = await listening(t, 6000)
  const response = await fetchPath('/v1/quotes.ndjson')
  const before = response.headers.etag
  insertQuotes(path, 10, 100_000)
  const ids = lines(await text(response)).map(({ id }) => id)
  t.notOk(ids.includes('made:q-100000'))
  const after = await fetchPath('/v1/quotes.ndjson', { 'if-none-match': before })
  t.equal(after.statusCode, 200)
  t.equal(lines(await text(after)).length, ids.length + 10)
})

t.test('the snapshot of a client that disconnects is closed, and HEAD opens none', async (t) => {
  const { fetchPath, held } = await listening(t, 6000)
  t.notOk(held())
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    const response = await fetchPath('/v1/quotes.ndjson', headers)
    t.ok(held(), 'a client that does not read holds its snapshot')
    response.once('data', () => response.destroy())
    await until(held, (is) => !is)
    t.notOk(held())
  }
  const built = await build(t, { path: manyQuotes(t, 300) })
  const head = await built.app.inject({ method: 'HEAD', url: '/v1/quotes.ndjson' })
  t.match(head, { statusCode: 200, payload: '' })
  t.notOk(head.headers['content-length'])
})

t.test(
  'a stream beyond the limits is refused, a stalled one ends, and each is closed once',
  async (t) => {
    let closed = 0
    const edition = { number: 1, instance: '', committedAt: 0 }
    const opening = (chunks: string[]) => async () => ({
      edition,
      chunks: (async function* () {
        yield* chunks
      })(),
      close: () => closed++,
    })
    const streams = createStreams({ most: 3, mostOfClient: 2, stall: 50 })
    const { stream } = await streams.start('one', response(), opening(['a', 'b']))
    const refused = (fact: string) => ({
      code: 'unavailable',
      message: `${fact}; try again later`,
      headers: { 'retry-after': '5' },
    })
    const stalled = async (client: string) => {
      const { stream } = await streams.start(client, response(), opening(['never read']))
      stream.on('error', () => undefined)
    }
    await stalled('one')
    await t.rejects(
      streams.start('one', response(), opening([])),
      refused('2 long responses are being sent to this client'),
    )
    await stalled('two')
    await t.rejects(
      streams.start('two', response(), opening([])),
      refused('3 long responses are being sent'),
    )
    t.equal(await text(stream), 'ab')
    await t.rejects(
      streams.start('one', response(), () => Promise.reject(new Error('closed'))),
      /closed/,
    )
    await until(
      () => streams.running(),
      (count) => count === 0,
    )
    t.equal(streams.running(), 0)
    t.equal(closed, 3)
  },
)

t.test('a stream is closed that opens after its client has left', async (t) => {
  const streams = createStreams()
  const left = response()
  let closed = 0
  const starting = streams.start('one', left, async () => {
    left.destroy()
    left.emit('close')
    return { chunks: Readable.from(['a']), close: () => closed++ }
  })
  t.equal((await starting).stream.destroyed, true)
  await until(streams.running, (count) => count === 0)
  t.equal(closed, 1)
})
