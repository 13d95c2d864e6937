import { once } from 'node:events'
import { openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import t from 'tap'
import { databaseFile, folder, until } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { addressLines } from '../../src/cli/serve.js'
import { readConfig } from '../../src/config.js'
import { fails, onlyAddresses, run, serve, serveWith } from './cli.js'

/*
 * `serve` as a process: how it starts, how it fails to start, and how it ends. A request is in flight as long as
 * its response is larger than the socket buffers and the client does not read it.
 */

const SOON = 8000
/** The result of a promise that must settle within a few seconds. */
const soon = <T>(what: Promise<T>): Promise<T | 'still running'> =>
  Promise.race([
    what,
    new Promise<'still running'>((resolve) => {
      setTimeout(resolve, SOON, 'still running').unref()
    }),
  ])

async function open({ hostname, port }: URL, request = ''): Promise<Socket> {
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  if (request !== '') socket.write(request)
  return socket
}

t.test('PORT=0 picks a free port and logs the address', async (t) => {
  const { url, stop, end } = await serve(t, databaseFile(t))
  t.not(url.port, '0')
  t.equal((await fetch(new URL('/v1', url))).status, 200)
  stop('SIGTERM')
  const { stdout } = await end
  for (const line of stdout.trimEnd().split('\n'))
    t.doesNotThrow(() => {
      JSON.parse(line)
    }, 'every line of the log is JSON')
})

for (const options of [[], ['--workers', '2']]) {
  t.test(
    `${['serve', ...options].join(' ')} prints two addresses to standard error, and both work`,
    async (t) => {
      const { url, stop, end } = await serve(t, databaseFile(t), ...options)
      const addresses = ['/v1', '/docs'].map((path) => `http://localhost:${url.port}${path}`)
      for (const address of addresses) t.equal((await fetch(address)).status, 200, address)
      stop('SIGTERM')
      t.match((await end).stderr, onlyAddresses(url))
    },
  )
}

const origins: [env: Record<string, string>, origin: string | undefined][] = [
  [{ HOST: '127.0.0.1' }, 'http://localhost:80'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:80'],
  [{ HOST: '::' }, 'http://localhost:80'],
  [{ HOST: 'news.example' }, 'http://news.example:80'],
  [{ HOST: '10.0.0.1' }, 'http://10.0.0.1:80'],
  [{ HOST: 'fd00::1' }, 'http://[fd00::1]:80'],
  [{ LOG_LEVEL: 'fatal' }, 'http://localhost:80'],
  [{ LOG_LEVEL: 'silent' }, undefined],
]

for (const [env, origin] of origins) {
  t.test(`with ${JSON.stringify(env)}, ${origin ?? 'no address'} is printed`, async (t) => {
    t.strictSame(
      addressLines(readConfig(env), 80),
      origin === undefined
        ? []
        : [`Pages ${origin}/`, `API   ${origin}/v1`, `Docs  ${origin}/docs`],
    )
  })
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} ends an idle server with exit code 0`, async (t) => {
    const { url, stop, end } = await serve(t, databaseFile(t))
    await (await fetch(new URL('/v1/articles', url))).text() // leaves a keep-alive connection
    stop(signal)
    t.match(await soon(end), {
      code: 0,
      signal: null,
      stderr: onlyAddresses(url),
      stdout: `${signal}: finishing the requests in flight`,
    })
    await t.rejects(fetch(url), 'the port is closed')
  })
}

t.test('after SIGTERM, a response in flight is sent to its last byte', async (t) => {
  const long = `Xi met Тоқаев. ${'жақсы сөз '.repeat(800_000)}`
  const { url, stop, end } = await serve(
    t,
    databaseFile(t, [annotate(t, long, { article: { title: { exact: 'Xi', occurrence: 1 } } })]),
  )
  const [response] = (await once(get(new URL('/v1/articles/a/text', url)), 'response')) as [
    IncomingMessage,
  ]
  stop('SIGTERM')
  await until(
    () =>
      open(url)
        .then((socket) => socket.destroy())
        .then(
          () => false,
          () => true,
        ),
    (isRefused) => isRefused,
  )
  t.equal(response.statusCode, 200)
  t.ok((await readAll(response)) === long, 'the whole text has arrived')
  t.match(await soon(end), { code: 0, signal: null, stderr: onlyAddresses(url) })
})

t.test('every request that was sent before SIGTERM is answered', async (t) => {
  const { url, stop, end } = await serve(t, databaseFile(t))
  const ask = () =>
    Array.from({ length: 20 }, async () =>
      (await fetch(new URL('/v1/mentions?limit=100', url))).text(),
    )
  await Promise.all(ask()) // opens the connections, which are kept alive
  const answers = ask()
  await Promise.race(answers)
  stop('SIGTERM')
  for (const answer of await Promise.all(answers))
    t.ok((JSON.parse(answer) as { data: unknown[] }).data.length > 0)
  t.match(await soon(end), { code: 0 })
})

const lingering: [what: string, sent: string][] = [
  ['has sent nothing yet', ''],
  ['has sent half a request', 'GET /v1 HTTP/1.1\r\nHost: x\r\n'],
  ['keeps its connection open after an answer', 'GET /v1 HTTP/1.1\r\nHost: x\r\n\r\n'],
]

for (const [what, sent] of lingering) {
  t.test(`a client that ${what} does not delay the end`, async (t) => {
    const { url, stop, end } = await serve(t, databaseFile(t))
    const socket = await open(url, sent)
    t.teardown(() => {
      socket.destroy()
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    stop('SIGTERM')
    t.match(await soon(end), { code: 0, signal: null, stderr: onlyAddresses(url) })
  })
}

t.test(
  'localhost is served at one of its addresses, since Fastify would serve the others without limits',
  async (t) => {
    const preload = `import dns from 'node:dns'
    const { lookup } = dns
    const both = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }))
    dns.lookup = (name, options, done) => options.all ? done(null, both) : lookup(name, options, done)`
    const under = [
      'env',
      `NODE_OPTIONS=--import=data:text/javascript,${encodeURIComponent(preload)}`,
    ]
    const { url, stop, end } = await serveWith(t, {
      env: { DATABASE_PATH: databaseFile(t), HOST: 'localhost' },
      under,
    })
    t.equal((await fetch(new URL('/v1', url))).status, 200)
    stop('SIGTERM')
    const { stdout } = await end
    t.equal(stdout.match(/Server listening/g)?.length, 1)
  },
)

t.test('a port in use ends serve with one line', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.teardown(() => {
    other.close()
  })
  const port = String((other.address() as AddressInfo).port)
  fails(t, await run(t, ['serve'], { env: { PORT: port, DATABASE_PATH: databaseFile(t, []) } }), [
    `cannot listen on 127.0.0.1:${port}: the port is in use; set PORT to another one, or to 0 for any free one`,
  ])
})

t.test('an address that the machine does not have ends serve with one line', async (t) => {
  const env = { PORT: '0', DATABASE_PATH: databaseFile(t, []) }
  fails(t, await run(t, ['serve'], { env: { ...env, HOST: '192.0.2.1' } }), [
    'cannot listen on 192.0.2.1:0: this machine does not have the address; set HOST',
  ])
})

t.test('wrong settings end serve with a line that names each key', async (t) => {
  fails(t, await run(t, ['serve'], { env: { PORT: 'http', LOG_LEVEL: 'loud', PUBLIC_URL: 'x' } }), [
    /^verbatim: PORT must be .*, not "http"; LOG_LEVEL must be .*, not "loud"; PUBLIC_URL must be .*, not "x"$/,
  ])
})

t.test(
  'a database that is missing, empty, not a database or a folder ends serve with one line',
  async (t) => {
    const here = folder(t)
    const [missing, empty, noDatabase] = ['missing', 'empty', 'text'].map((name) =>
      join(here, `${name}.db`),
    ) as [string, string, string]
    writeFileSync(empty, '')
    writeFileSync(noDatabase, 'no database '.repeat(100))
    const cases: [path: string, line: string | RegExp][] = [
      [
        missing,
        `database "${missing}" does not exist: create it with "verbatim migrate", or set DATABASE_PATH`,
      ],
      [empty, `database "${empty}" is not up to date: run "verbatim migrate"`],
      [noDatabase, `database "${noDatabase}" is not a SQLite database`],
      [here, /^verbatim: database ".*" cannot be (opened|read)/],
    ]
    for (const [path, line] of cases)
      fails(t, await run(t, ['serve'], { env: { PORT: '0', DATABASE_PATH: path } }), [line])
    t.equal(statSync(empty).size, 0)
    t.equal(readFileSync(noDatabase, 'utf8'), 'no database '.repeat(100))
  },
)

t.test('a corrupt database ends serve with one line', async (t) => {
  const path = databaseFile(t)
  const file = openSync(path, 'r+')
  for (let at = 100; at < statSync(path).size; at += 512)
    writeSync(file, Buffer.alloc(400, 0xa5), 0, 400, at)
  fails(t, await run(t, ['serve'], { env: { PORT: '0', DATABASE_PATH: path } }), [
    `database "${path}" is corrupt: restore it, or delete it and load again`,
  ])
})
