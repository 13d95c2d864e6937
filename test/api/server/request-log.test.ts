import { request } from 'node:http'
import t from 'tap'
import { serve } from '../../cli/cli.js'
import { api as start } from '../../contract.js'
import { databaseFile } from '../../helper.js'
import type { Problem } from '../problem.js'

/* The log of a real server: one line of JSON per request, with the id that the client gets, and without headers or bodies. */

interface Line {
  level: number
  msg: string
  reqId?: string
  method?: string
  url?: string
  client?: string
  status?: number
  milliseconds?: number
}

const path = databaseFile(t)
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

t.test(
  'each request is logged as one line, with its id and without its headers and body',
  async (t) => {
    const { url, stop, end } = await serve(t, path)
    const ids: (string | undefined)[] = []
    const asked: [target: string, status: number, method?: string][] = [
      ['/v1/quotes?limit=1', 200],
      ['/v1/quotes?limit=101', 400],
      ['/nowhere', 404],
      ['/v1/quotes', 405, 'POST'],
      ['/v1/%', 400],
    ]
    for (const [target, status, method = 'GET'] of asked) {
      const response = await fetch(new URL(target, url), {
        method,
        headers: { authorization: 'Bearer secret', cookie: 'secret' },
        ...(method === 'POST' && { body: 'secret' }),
      })
      t.equal(response.status, status, target)
      await response.arrayBuffer()
      ids.push(response.headers.get('x-request-id') ?? undefined)
    }
    const gone = request(new URL('/v1/database.sqlite', url))
      .on('error', () => undefined)
      .on('response', (response) => response.destroy())
    gone.end()
    await new Promise((resolve) => gone.once('close', resolve))
    stop('SIGTERM')
    const { stdout } = await end
    t.notMatch(stdout, 'secret')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .filter(({ url }) => url !== undefined && url !== '/v1/database.sqlite')
    t.match(
      lines,
      asked.map(([target, status, method = 'GET'], i) => ({
        level: 30,
        msg: 'request',
        reqId: ids[i],
        method,
        url: target,
        client: '127.0.0.1',
        status,
        milliseconds: Number,
      })),
    )
    t.equal(lines.length, asked.length, stdout)
    for (const id of ids) t.match(id, UUID)
  },
)

t.test('the request id of a client or a proxy is used if it is harmless', async (t) => {
  const { get } = await start(t, { path })
  for (const id of ['a', '0b8c-4d.x:y_Z', 'x'.repeat(64)])
    t.equal((await get('/v1', { 'x-request-id': id })).headers['x-request-id'], id)
  for (const id of ['', 'a b', 'x'.repeat(65), '{"a":1}', 'é'])
    t.match((await get('/v1', { 'x-request-id': id })).headers['x-request-id'], UUID, id)
  const reply = await get('/v1/quotes/nope', { 'x-request-id': 'mine' })
  t.equal(reply.json<Problem & { instance: string }>().instance, 'urn:request:mine')
})
