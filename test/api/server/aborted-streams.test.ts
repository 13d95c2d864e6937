import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { until } from '../../helper.js'
import { manyQuotes } from '../formats/many.js'
import { rawServer } from './raw-connection.js'

/* Clients that go away at every stage of a stream, over real sockets. */

const path = manyQuotes(t, 6000)
const targets = ['/v1/quotes.ndjson', '/v1/quotes.csv?sort=-date', '/v1/database.sqlite']
/** When the client goes away, and how many requests it has sent. */
const moments: [
  what: string,
  wait: (socket: NodeJS.EventEmitter) => Promise<unknown>,
  times?: number,
][] = [
  ['with its request', async () => pause(0)],
  ['before the response', async () => pause(2)],
  ['with the first bytes', (socket) => once(socket, 'data')],
  ['in the middle', async (socket) => once(socket, 'data').then(() => pause(30))],
  [
    'in the first of three responses',
    async (socket) => once(socket, 'data').then(() => pause(30)),
    3,
  ],
]
const files = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)
/** SQLite keeps the file handles of closed connections for the next ones: as many as were open at once. */
const KEPT_HANDLES = 4

const REQUESTS = [
  ['GET', 'identity'],
  ['GET', 'gzip'],
  ['HEAD', 'identity'],
]

for (const READING_PROCESSES of ['0', '1'])
  t.test(
    `with ${READING_PROCESSES} reading processes, aborted streams leave nothing`,
    async (t) => {
      const { app, open } = await rawServer(t, path, {
        READING_PROCESSES,
        SMALL_DATABASE: '0',
        METRICS: 'all',
      })
      const streams = async () =>
        Number(/^verbatim_streams (\d+)$/m.exec((await app.inject('/metrics')).payload)?.[1])
      for (const url of targets) await app.inject({ url, headers: { range: 'none' } })
      await until(streams, (count) => count === 0)
      const before = files()
      for (const url of targets)
        for (const [method, encoding] of REQUESTS)
          for (const [what, wait, times = 1] of moments) {
            const socket = open()
            await once(socket, 'connect')
            socket.write(
              `${method} ${url} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`.repeat(
                times,
              ),
            )
            await wait(socket)
            socket.destroy()
            await until(streams, (count) => count === 0).catch(() =>
              t.fail(`${method} ${url}, ${encoding}, gone ${what}: a stream is left`),
            )
          }
      await until(files, (count) => count <= before + KEPT_HANDLES).catch(() =>
        t.fail(`${files() - before} files are left open`),
      )
      t.equal((await app.inject('/v1/quotes.ndjson')).statusCode, 200)
    },
  )
