import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { MAX_REPEATED } from '../../../src/endpoints/graph/routes.js'
import { MAX_CITATIONS, MAX_CUTS } from '../../../src/endpoints/segments/read.js'
import { MAX_WINDOW } from '../../../src/endpoints/segments/routes.js'
import {
  HEADER_TIMEOUT,
  IDLE_TIMEOUT,
  MAX_HEADER,
  MAX_URL,
  REQUEST_TIMEOUT,
  STALL_TIMEOUT,
} from '../../../src/api/server/limits.js'
import { NAME_LENGTH, SLUG_LENGTH } from '../../../src/records/shared/notes.js'
import { MAX_LABEL } from '../../../src/model/shapes/record-shapes.js'
import { api as start } from '../../contract.js'
import { build, databaseFile, until } from '../../helper.js'
import { annotate } from '../../ingest/annotations.js'
import { problemIn, rawServer } from './raw-connection.js'
import { readDocument, tableOf } from '../../readme.js'

/* The limits of connections, with shorter timeouts than the server has, and the documented figures of all limits. */

const path = databaseFile(t)
const api = await start(t, { path })

t.test('the connection of a client that is slow, silent or idle is closed', async (t) => {
  const { app, send } = await rawServer(t, path)
  t.match(app.server, {
    headersTimeout: HEADER_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: IDLE_TIMEOUT,
    timeout: STALL_TIMEOUT,
  })
  const { app: quick, send: sendQuick } = await rawServer(t, path)
  Object.assign(quick.server, { headersTimeout: 300, requestTimeout: 400, keepAliveTimeout: 300 })
  const [header, body, silent, idle] = await Promise.all([
    sendQuick('GET /v1 HTTP/1.1\r\nHost: x\r\n'),
    sendQuick('POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'),
    sendQuick(),
    sendQuick('GET /v1 HTTP/1.1\r\nHost: x\r\n\r\n'),
  ])
  t.match(problemIn(header), { status: 408, code: 'request-timeout' }, 'an incomplete header')
  t.match(body, 'HTTP/1.1 408 ', 'an incomplete body')
  t.match(silent, /^(HTTP\/1.1 408 |$)/, 'a silent connection')
  t.match(idle, 'HTTP/1.1 200 OK', 'an idle connection')
  t.match(
    await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    'HTTP/1.1 200 OK',
  )
})

t.test(
  'the connection of a client that reads nothing is closed, that of a slow reader is not',
  async (t) => {
    const long = annotate(t, `Xi\n${'x'.repeat(20_000_000)}`, { article: { title: 'Xi' } }) // more than the system buffers
    const { app } = await build(t, { path: databaseFile(t, [long]) })
    app.server.timeout = 2000
    await app.listen({ host: '127.0.0.1', port: 0 })
    const ask = (url: string) => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
        .on('error', () => undefined)
        .pause()
      t.teardown(() => {
        socket.destroy()
      })
      socket.write(`GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      return socket
    }
    const held = () =>
      new Promise<number>((resolve) => {
        app.server.getConnections((_error, count) => {
          resolve(count)
        })
      })
    for (const url of ['/v1/articles/a/text', '/v1/database.sqlite']) {
      ask(url)
      await pause(300)
      t.equal(await held(), 1, url)
      await until(held, (count) => count === 0)
      t.equal(await held(), 0, url)
    }
    const slow = ask('/v1/articles/a/text')
    let length = 0
    slow
      .on('data', (chunk: Buffer) => {
        length += chunk.length
        slow.pause()
        setTimeout(() => slow.resume(), 5)
      })
      .resume()
    await once(slow, 'close')
    t.ok(length > 20_000_000, 'the slow reader has the whole text')
  },
)

t.test('a connection beyond MAX_CONNECTIONS is closed at once', async (t) => {
  const { send, open } = await rawServer(t, path, { MAX_CONNECTIONS: '2' })
  const held = [open(), open()]
  await Promise.all(held.map((socket) => once(socket, 'connect')))
  t.equal(await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), '')
  held[0]!.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.match(
    await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    'HTTP/1.1 200 OK',
  )
  held[1]!.destroy()
})

t.test('the documented table of limits has the figures of the code', async (t) => {
  const limits = new Map(
    tableOf(readDocument('src/api/server/README.md'), '| what | limit | beyond it |').map(
      ([what, limit, beyond]) => [what, [limit, beyond]],
    ),
  )
  const parameter = (path: string, name: string) =>
    api.document.paths[path]!.get!.parameters!.find((parameter) => parameter.name === name)!
      .schema as Record<string, number>
  t.match(limits.get('URL'), [`${MAX_URL} characters`, /414 `uri-too-long`/])
  t.match(limits.get('request header, URL included'), [
    `${MAX_HEADER / 1024} KiB`,
    /431 `headers-too-large`/,
  ])
  t.match(limits.get('time for the header; for the whole request'), [
    `${HEADER_TIMEOUT / 1000} s; ${REQUEST_TIMEOUT / 1000} s`,
    /408 `request-timeout`/,
  ])
  t.match(limits.get('time in which a client takes nothing of a stream; of another response'), [
    `60 s; ${STALL_TIMEOUT / 1000} s`,
  ])
  t.match(limits.get('idle connection'), [`${IDLE_TIMEOUT / 1000} s`])
  t.match(limits.get('`limit`'), [`0 to ${String(parameter('/v1/quotes', 'limit').maximum)}`])
  t.match(limits.get('`q` and its parts'), [
    `${String(parameter('/v1/quotes', 'q').maxLength)} characters`,
  ])
  t.match(limits.get('`cursor`'), [
    `${String(parameter('/v1/quotes', 'cursor').maxLength)} characters`,
  ])
  t.match(limits.get('values of a list'), [String(parameter('/v1/quotes', 'speaker').maxItems)])
  t.match(limits.get('`fields`, `embed`, `facets`'), [
    ['fields', 'embed', 'facets']
      .map((name) => String(parameter('/v1/quotes', name).maxItems))
      .join(', '),
  ])
  t.match(limits.get('`graph`: links times requested articles'), [String(MAX_REPEATED)])
  t.match(limits.get('`segments` at a time'), [
    `${MAX_WINDOW} characters, ${MAX_CITATIONS} citations, ${MAX_CUTS} segments and citations on them`,
  ])
  t.match(limits.get('bytes of `graph`; of `segments`'), [
    new RegExp(`id ${SLUG_LENGTH}, name ${NAME_LENGTH}, a summary's label ${MAX_LABEL} characters`),
  ])
  t.match(limits.get('`graph`: `maxNodes`, `maxLinks`'), [
    ['maxNodes', 'maxLinks'].map((name) => String(parameter('/v1/graph', name).maximum)).join(', '),
  ])
})

t.test('every parameter is bounded', async (t) => {
  for (const [path, operations] of Object.entries(api.document.paths)) {
    for (const { name, in: place, schema } of operations?.get?.parameters ?? []) {
      if (place !== 'query') continue
      const {
        type,
        maxLength,
        maxItems,
        enum: terms,
        items,
        maxProperties,
        additionalProperties,
      } = schema as {
        maxProperties?: number
        additionalProperties?: { maxLength?: number }
        type?: string
        maxLength?: number
        maxItems?: number
        enum?: unknown
        items?: { maxLength?: number; enum?: unknown }
      }
      const bounded =
        ['integer', 'number', 'boolean'].includes(type ?? '') ||
        (type === 'array'
          ? maxItems !== undefined && (items?.maxLength ?? items?.enum) !== undefined
          : type === 'object'
            ? (maxProperties ?? additionalProperties?.maxLength) !== undefined
            : (maxLength ?? terms) !== undefined)
      t.ok(bounded, `${path}?${name}`)
    }
  }
})
