import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { registerErrorHandlers } from '../../../src/api/server/error-handlers.js'
import { createUnsent, registerUnsentLimit, type Patience } from '../../../src/api/server/unsent.js'
import { createStreams } from '../../../src/api/formats/stream.js'
import { databaseFile, until } from '../../helper.js'
import { annotate } from '../../ingest/annotations.js'
import { rawServer } from './raw-connection.js'

/* Clients with addresses of their own on real sockets, which ask for big responses and do not read them. */

const BIG = 12_000_000 // more than the system takes for a connection
const STALL = 500

async function server(t: Test, megabytes: number, patience?: Patience) {
  const app = Fastify()
  registerErrorHandlers(app, '')
  registerUnsentLimit(app, createUnsent({ UNSENT_MB: megabytes }, STALL, patience))
  app.get('/big', () => Buffer.alloc(BIG, 'x'))
  app.get('/late', async () => {
    await pause(100)
    return Buffer.alloc(BIG, 'x')
  })
  app.get('/small', () => 'x')
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const { port } = app.server.address() as AddressInfo
  /** Asks from an address of the loopback network. Nothing is read until `read` is called. */
  const ask = (client: number, path: string): Socket => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${client}` })
    socket.on('error', () => undefined).pause()
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    t.teardown(() => socket.destroy())
    return socket
  }
  return { app, ask }
}

/** The response as far as it comes. */
async function read(socket: Socket): Promise<{ status: number; bytes: number; text: string }> {
  let [text, bytes] = ['', 0]
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (text.length < 2000) text += chunk.toString('latin1')
  })
  socket.resume()
  await new Promise((resolve) => socket.once('close', resolve))
  return { status: Number(text.slice(9, 12)), bytes, text }
}

t.test(
  'the memory of unread responses is bounded, and connections that read nothing are closed',
  { skip: process.platform !== 'linux' && 'only Linux has all addresses of 127.0.0.0/8' },
  async (t) => {
    const { ask } = await server(t, 40)
    const first = ask(2, '/big')
    await pause(100)
    const own = await read(ask(2, '/big'))
    t.equal(own.status, 503, 'a second response of the same client')
    t.match(own.text, /"code":"overloaded".*your client has not read earlier responses/)
    t.equal((await read(ask(2, '/small'))).status, 503, 'which is told so at any size')
    t.equal((await read(ask(3, '/small'))).status, 200, 'others are served')
    t.ok((await read(ask(3, '/big'))).bytes > BIG)
    for (const client of [4, 5]) ask(client, '/big')
    await pause(100)
    const full = await read(ask(6, '/big'))
    t.equal(full.status, 503, 'the memory is full')
    t.match(full.text, /retry-after: 1\r\n[^]*wait for clients that do not read them/i)
    t.equal((await read(ask(6, '/small'))).status, 200)
    await until(
      async () => (await read(ask(6, '/big'))).status,
      (status) => status === 200,
    )
    t.ok((await read(first)).bytes < BIG, 'the first was closed')
  },
)

/** Reads a little every 20 ms, until the server has closed all connections. */
async function trickle(app: FastifyInstance, socket: Socket): Promise<void> {
  const timer = setInterval(() => socket.read(1000) as unknown, 20)
  socket.on('readable', () => undefined)
  await pause(100)
  t.equal(await connections(app), 1)
  await until(
    () => connections(app),
    (count) => count === 0,
  ).finally(() => {
    clearInterval(timer)
    socket.destroy()
  })
}

const connections = (app: FastifyInstance) =>
  new Promise<number>((resolve) => {
    app.server.getConnections((_error, count) => {
      resolve(count)
    })
  })

t.test('a response to a client that has left takes no memory', async (t) => {
  const { ask } = await server(t, 20)
  const socket = ask(1, '/late')
  await pause(50)
  socket.destroy()
  await pause(200)
  t.match(await read(ask(1, '/big')), { status: 200 })
})

t.test('the connection of a client that takes a response byte by byte is closed', async (t) => {
  const { app, ask } = await server(t, 40, { stall: 300, rate: 100_000_000 })
  t.equal(app.server.timeout, 0, 'whatever the timeout of its connection is')
  await trickle(app, ask(1, '/big'))
  t.equal((await read(ask(1, '/big'))).status, 200, 'and leaves nothing')
})

t.test('the connection of a client that takes a stream byte by byte is closed', async (t) => {
  const app = Fastify()
  const streams = createStreams({ stall: 300, rate: 100_000_000 })
  let closed = 0
  app.get('/', async (_request, reply) => {
    const { stream } = await streams.start('one', reply.raw, async () => ({
      chunks: (async function* () {
        for (let i = 0; i < 200; i++) yield 'x'.repeat(100_000)
      })(),
      close: () => closed++,
    }))
    return reply.send(stream)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const ask = () => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => undefined).pause()
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    t.teardown(() => socket.destroy())
    return socket
  }
  await trickle(app, ask())
  t.strictSame([streams.running(), closed], [0, 1])
  t.ok((await read(ask())).bytes > 20_000_000, 'who reads it gets all of it')
})

t.test(
  'responses of the response cache count, too',
  { skip: process.platform !== 'linux' && 'only Linux has all addresses of 127.0.0.0/8' },
  async (t) => {
    const long = annotate(t, `Xi\n${'x'.repeat(BIG)}`, { article: { title: 'Xi' } })
    const { app } = await rawServer(t, databaseFile(t, [long]), {
      RESPONSE_CACHE_MB: '400',
      UNSENT_MB: '40',
    })
    const { port } = app.server.address() as AddressInfo
    const ask = (client: number) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${client}` })
      socket.on('error', () => undefined).pause()
      socket.write('GET /v1/articles/a/text HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
      t.teardown(() => socket.destroy())
      return socket
    }
    t.equal((await read(ask(2))).status, 200, 'which stores it')
    const unread = [2, 3, 4].map(ask)
    await pause(200)
    t.equal((await read(ask(2))).status, 503, 'a second response of the same client')
    t.equal((await read(ask(5))).status, 503, 'the memory is full')
    for (const socket of unread) t.ok((await read(socket)).bytes > BIG)
    await pause(100)
    t.equal((await read(ask(2))).status, 200)
  },
)

t.test('a client that reads slowly gets the whole response', async (t) => {
  const { ask } = await server(t, 40)
  const slow = ask(1, '/big')
  await pause(100)
  t.equal((await read(ask(1, '/big'))).status, 503)
  let bytes = 0
  slow.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    slow.pause()
    setTimeout(() => slow.resume(), 3)
  })
  slow.resume()
  await new Promise((resolve) => slow.once('close', resolve))
  t.ok(bytes > BIG, String(bytes))
  t.equal((await read(ask(1, '/big'))).status, 200, 'and may ask again')
})

t.test('without a limit, no response is refused', async (t) => {
  const { ask } = await server(t, 0)
  const sockets = [1, 1, 1, 1].map((client) => ask(client, '/big'))
  await pause(100)
  for (const one of sockets) t.equal((await read(one)).status, 200)
})
