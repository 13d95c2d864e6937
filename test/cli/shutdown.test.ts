import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { databaseFile } from '../helper.js'
import { serve, type Server } from './cli.js'

/* SIGTERM under load: every request on a connection that was accepted is answered. */

const database = databaseFile(t)

/** What happened to the requests of some clients. */
interface Tally {
  answered: number
  /** Requests on an open connection that had no whole response. */
  lost: number
  /** Clients whose last connection was refused. */
  refused: number
}

/** Sends a request, and reads its response; undefined if the connection is closed before its end. */
async function ask(
  socket: Socket,
  connection: 'close' | 'keep-alive',
): Promise<string | undefined> {
  socket.write(`GET /v1/quotes?limit=5 HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\n\r\n`)
  let answer = ''
  const isWhole = () => {
    const end = answer.indexOf('\r\n\r\n')
    const [, length] = /content-length: (\d+)/i.exec(answer.slice(0, end)) ?? []
    return end >= 0 && answer.length >= end + 4 + Number(length)
  }
  return new Promise((resolve) => {
    const take = (text: string) => {
      answer += text
      if (isWhole()) settle(answer)
    }
    const lose = () => {
      settle(undefined)
    }
    const settle = (answer: string | undefined) => {
      socket.off('data', take).off('close', lose)
      resolve(answer)
    }
    socket.setEncoding('latin1').on('data', take).once('close', lose)
  })
}

/** A client that sends one request after another until its connection is refused. */
async function hammer({ url }: Server, connection: 'close' | 'keep-alive', tally: Tally) {
  for (;;) {
    const socket = connect(Number(url.port), '127.0.0.1')
    try {
      await once(socket, 'connect')
    } catch {
      tally.refused++
      return
    }
    socket.on('error', () => undefined)
    for (let isOpen = true; isOpen;) {
      const answer = await ask(socket, connection)
      tally[answer?.startsWith('HTTP/1.1 200 ') ? 'answered' : 'lost']++
      isOpen = answer !== undefined && !/^connection: close/im.test(answer)
    }
    socket.destroy()
  }
}

for (const options of [[], ['--workers', '2']])
  t.test(`SIGTERM loses no request of serve ${options.join(' ')}`, async (t) => {
    const server = await serve(t, database, ...options)
    const tally: Tally = { answered: 0, lost: 0, refused: 0 }
    const clients = Array.from({ length: 40 }, (_, n) =>
      hammer(server, n % 2 === 0 ? 'close' : 'keep-alive', tally),
    )
    await pause(500)
    server.stop('SIGTERM')
    await Promise.all(clients)
    t.match(tally, { lost: 0, refused: 40 }, JSON.stringify(tally))
    t.ok(tally.answered > 40, String(tally.answered))
    t.match(await server.end, { code: 0 })
  })

t.test('after SIGTERM the server says that it stops, and goes on for a moment', async (t) => {
  const { url, stop, end } = await serve(t, database)
  const kept = connect(Number(url.port), '127.0.0.1')
  await once(kept, 'connect')
  t.match(await ask(kept, 'keep-alive'), /^HTTP\/1.1 200 [^]*connection: keep-alive/i)
  stop('SIGTERM')
  await pause(100)
  const ready = await fetch(new URL('/readyz', url))
  t.equal(ready.status, 503)
  t.match(await ready.json(), { code: 'not-ready', detail: 'the server is stopping' })
  t.equal((await fetch(new URL('/livez', url))).status, 200, 'a new connection is accepted')
  const three = 'GET /v1 HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3)
  let answers = ''
  kept.setEncoding('latin1').on('data', (text: string) => (answers += text))
  kept.write(three)
  await once(kept, 'close')
  t.strictSame(
    [...answers.matchAll(/^connection: (\S+)/gim)].map(([, value]) => value),
    ['keep-alive', 'keep-alive', 'close'],
    'the last response on a connection closes it',
  )
  t.match(await end, { code: 0 })
})
