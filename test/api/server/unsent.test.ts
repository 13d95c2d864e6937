import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { registerRefusals } from '../../../src/api/server/refusals.js'
import { registerUnsentLimit } from '../../../src/api/server/unsent.js'
import { until } from '../../helper.js'

/* Clients with addresses of their own on real sockets, which ask for big responses and do not read them. */

const BIG = 12_000_000 // more than the system takes for a connection
const STALL = 500

async function server(t: Test, megabytes: number) {
  const app = Fastify()
  registerRefusals(app, '')
  registerUnsentLimit(app, { UNSENT_MB: megabytes }, STALL)
  app.get('/big', () => Buffer.alloc(BIG, 'x'))
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
  'what clients do not read is bounded, and those who read nothing are closed',
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

t.test('who reads slowly gets all of it', async (t) => {
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

t.test('without a limit nothing is refused', async (t) => {
  const { ask } = await server(t, 0)
  const sockets = [1, 1, 1, 1].map((client) => ask(client, '/big'))
  await pause(100)
  for (const one of sockets) t.equal((await read(one)).status, 200)
})
