import t from 'tap'
import { MAX_HEADER } from '../../../src/api/server/limits.js'
import { databaseFile } from '../../helper.js'
import { problemIn, rawServer } from './raw-connection.js'

/* Requests that Node or Fastify's router can't read, sent as bytes over real sockets. */

const path = databaseFile(t)

t.test('an unreadable request gets a problem, and its connection is closed', async (t) => {
  const { send } = await rawServer(t, path)
  const cases: [what: string, sent: string, status: number, code: string][] = [
    ['no HTTP', 'hello\r\n\r\n', 400, 'bad-request'],
    [
      'a path without a slash',
      'GET *v1/quotes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
      'malformed-url',
    ],
    ['a header without a name', 'GET /v1 HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400, 'bad-request'],
    [
      'two lengths',
      'POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'bad-request',
    ],
    [
      'a length and chunks',
      'POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'bad-request',
    ],
    [
      'a header above the limit',
      `GET /v1 HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(MAX_HEADER)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'a flood of headers',
      `GET /v1 HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(9000)}\r\n`,
      431,
      'headers-too-large',
    ],
  ]
  for (const [what, sent, status, code] of cases) {
    const answer = await send(sent)
    t.match(answer, `HTTP/1.1 ${status} `, what)
    t.match(answer, /content-type: application\/problem\+json/i)
    t.match(problemIn(answer), { status, code, type: `/v1/problems/${code}` }, what)
  }
})
