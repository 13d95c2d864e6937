import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { databaseFile, folder, ROOT, until } from '../helper.js'
import { LEAK } from '../api/problem.js'
import { write } from '../ingest/annotations.js'
import { fails, run, serveWith, start } from './cli.js'
import { sqlitePath } from '../../src/db/sqlite.js'

/*
 * Full disks, in two ways. A limit on the size of files works on every machine without privileges and ends writes
 * with EFBIG. A small file system in memory that is full (ENOSPC) needs a user namespace. If the kernel allows
 * none, these tests are skipped, and the limit has tested the same.
 */

const [ARTICLES, QUOTES] = [12, 5]
const seeded = databaseFile(t)
const articles = folder(t)
/** A load that takes seconds tells how far it is. */
const PROGRESS = /^(?:\d+ files, \d+ a second\n)*$/
/** So long that each article fills a transaction. */
const LONG = `\n\n${'And so on. '.repeat(92_000)}`
for (let n = 0; n < ARTICLES; n++) {
  mkdirSync(join(articles, String(n)))
  write(
    join(articles, String(n)),
    `Xi ${n}\n\n${'"We are friends," said Xi. '.repeat(QUOTES)}${LONG}`,
    {
      article: { id: `a${n}` },
      entities: [{ id: 'xi', type: 'person', name: 'Xi' }],
      quotes: Array.from({ length: QUOTES }, (_, i) => ({
        id: `q${i}`,
        kind: 'direct',
        medium: 'speech',
        speaker: 'xi',
        content: { exact: 'We are friends,', occurrence: i + 1 },
      })),
    },
  )
}

/** A place with too little space. */
interface Disk {
  path: string
  /** The command under which a program has too little space. */
  under: readonly string[]
  /** Makes space; returns the command under which a program has it. */
  grow: () => readonly string[]
}

/** The unit of `ulimit -f` in this shell: 512 or 1024 bytes. */
const BLOCK = Buffer.byteLength(
  spawnSync('sh', [
    '-c',
    'cd "$0" && (ulimit -f 1; head -c 4096 /dev/zero > block 2> /dev/null); cat block',
    folder(t),
  ]).stdout,
)

/** A command under which no file, standard output included, may grow beyond so many bytes. */
const limited = (bytes: number, output?: string): readonly string[] => [
  'sh',
  '-c',
  `ulimit -f ${Math.ceil(bytes / BLOCK)}; exec "$@"${output === undefined ? '' : ` >> ${output}`}`,
  'sh',
]
const ofLimit = (t: Test, bytes: number): Disk => ({
  path: folder(t),
  under: limited(bytes),
  grow: () => [],
})

const WHOLE = 96 * 2 ** 20

/** A file system in which a file leaves so many bytes, in a namespace that lasts as long as its process. */
async function ofMemory(t: Test, bytes: number): Promise<Disk> {
  const path = folder(t)
  const script = `mount -t tmpfs -o size=${WHOLE} tmpfs "$0" && head -c ${WHOLE - bytes} /dev/zero > "$0/filler" && echo full && exec sleep 600`
  const child = spawn('unshare', ['-rm', 'sh', '-c', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => {
    child.kill()
  })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', () => {
      reject(new Error('no file system was mounted'))
    })
  })
  const under = ['nsenter', '--preserve-credentials', '-U', '-m', '-t', String(child.pid), '--']
  return {
    path,
    under,
    grow: () => {
      inside(under, ['rm', join(path, 'filler')])
      return under
    },
  }
}

function inside(under: readonly string[], command: readonly string[]): string {
  const [first, ...rest] = [...under, ...command]
  const { status, stdout, stderr } = spawnSync(first!, rest, { encoding: 'utf8', cwd: ROOT })
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`)
  return stdout
}

/** The number of quotes of each article in a database, after a check that it is sound. */
function soundArticles(under: readonly string[], path: string): Record<string, number> {
  const script = `
    const db = new (require(${JSON.stringify(sqlitePath())}))(${JSON.stringify(path)}, { readonly: true })
    const faults = [...db.pragma('integrity_check').filter((row) => row.integrity_check !== 'ok'), ...db.pragma('foreign_key_check')]
    const rows = db.prepare('select a.id, count(q.key) from articles a left join quotes q on q.article_key = a.key group by 1').raw().all()
    console.log(JSON.stringify({ faults, articles: Object.fromEntries(rows) }))`
  const { faults, articles } = JSON.parse(
    inside(under, ['env', '-u', 'NODE_OPTIONS', process.execPath, '-e', script]),
  ) as { faults: unknown[]; articles: Record<string, number> }
  if (faults.length > 0) throw new Error(`the file is damaged: ${JSON.stringify(faults)}`)
  return articles
}

const { size } = statSync(seeded)
const NO_NAMESPACE =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status !== 0 &&
  'this machine allows no user namespace; the limit on the size of files tests the same'
const FULL =
  /^verbatim: database ".*" cannot (grow: the disk is full|be written: the disk is full, a quota or a limit on file sizes is reached, or the disk fails)$/

const DISKS: [
  name: string,
  skip: string | false,
  make: (t: Test, room: number) => Disk | Promise<Disk>,
][] = [
  ['a limit on the size of files', false, (t, room) => ofLimit(t, size + room)],
  ['a full file system', NO_NAMESPACE, (t, room) => ofMemory(t, size + room)],
]

for (const [name, skip, make] of DISKS) {
  t.test(
    `${name} ends a load with one line, between two articles; the server goes on; with space, the same command completes it`,
    { skip },
    async (t) => {
      const { path: place, under, grow } = await make(t, 11_000_000)
      const path = join(place, 'test.db')
      inside(under, ['cp', seeded, path])
      const server = await serveWith(t, { env: { DATABASE_PATH: path }, under })
      const served = async () =>
        (
          (await (await fetch(new URL('/v1/articles?limit=100&fields=id', server.url))).json()) as {
            data: { id: string }[]
          }
        ).data.length
      const options = { env: { DATABASE_PATH: path } }
      fails(t, await run(t, ['load', articles], { ...options, under }), [FULL])
      const { length } = Object.keys(soundArticles(under, path))
      t.ok(length > 1 && length < ARTICLES, `${length - 1} articles found space`)
      t.equal(await served(), length)
      const room = grow()
      t.match(await run(t, ['load', '--quiet', articles], { ...options, under: room }), {
        code: 0,
        stderr: PROGRESS,
        stdout: `${ARTICLES + 1 - length} articles loaded, 0 replaced, ${length - 1} unchanged, 0 failed`,
      })
      const { 'china-kazakhstan-friendship': _seed, ...loaded } = soundArticles(room, path)
      t.strictSame(
        Object.values(loaded),
        Array.from({ length: ARTICLES }, () => QUOTES),
      )
      t.equal(await served(), ARTICLES + 1)
    },
  )

  t.test(
    `${name} without space for a copy of the database is a 503, and leaves nothing of the copy`,
    { skip },
    async (t) => {
      const { path: place, under, grow } = await make(t, -300_000)
      const path = join(folder(t), 'test.db')
      copyFileSync(seeded, path)
      const server = await serveWith(t, { env: { DATABASE_PATH: path, TMPDIR: place }, under })
      const ask = () => fetch(new URL('/v1/database.sqlite', server.url))
      for (let n = 0; n < 3; n++) {
        const response = await ask()
        t.equal(response.status, 503)
        t.strictSame(
          ['content-type', 'retry-after', 'cache-control'].map((name) =>
            response.headers.get(name),
          ),
          ['application/problem+json; charset=utf-8', '30', 'no-store'],
        )
        const body = await response.text()
        t.match(JSON.parse(body), {
          status: 503,
          code: 'unavailable',
          detail: 'the database cannot be copied at the moment',
        })
        t.notMatch(body, LEAK)
        t.notMatch(inside(under, ['ls', '-A', place]), 'verbatim')
      }
      t.equal((await fetch(new URL('/v1/quotes', server.url))).status, 200)
      if (grow() === under) {
        const { byteLength } = await (await ask()).arrayBuffer()
        t.ok(byteLength < 1.1 * size && byteLength > 0.9 * size, 'with space there is a copy') // without free pages, with views
      }
      server.stop('SIGTERM')
      t.match(await server.end, { code: 0 })
      t.notMatch(inside(under, ['ls', '-A', place]), 'verbatim')
    },
  )

  t.test(
    `${name} without any space keeps a database from being opened, with one line`,
    { skip },
    async (t) => {
      const { path: place, under } = name.startsWith('a limit')
        ? ofLimit(t, 8192)
        : await make(t, 8192)
      const path = join(place, 'test.db')
      inside(name.startsWith('a limit') ? [] : under, ['cp', seeded, path])
      for (const command of [['load', articles], ['status'], ['serve']]) {
        fails(t, await run(t, command, { env: { DATABASE_PATH: path, PORT: '0' }, under }), [
          'database "' +
            path +
            '" cannot be opened: there is no room on the disk for the index of its write-ahead log',
        ])
      }
    },
  )
}

t.test('short articles, which share transactions, are loaded by whole transactions', async (t) => {
  const { path: place, under } = ofLimit(t, 8_000_000)
  const path = join(place, 'test.db')
  copyFileSync(seeded, path)
  const lines = join(folder(t), 'short.ndjson')
  writeFileSync(
    lines,
    Array.from({ length: 300 }, (_, n) =>
      JSON.stringify({
        article: {
          id: `a${n}`,
          text: `Xi ${n}\n${'Xi said so. '.repeat(QUOTES)}`.padEnd(10_000, 'And so on. '),
          title: `Xi ${n}`,
          language: 'en',
        },
        quotes: Array.from({ length: QUOTES }, (_, i) => ({
          id: `q${i}`,
          kind: 'indirect',
          medium: 'speech',
          content: { exact: 'Xi said so.', occurrence: i + 1 },
        })),
      }),
    ).join('\n'),
  )
  const load = ['sh', '-c', `exec "$@" < ${lines}`, 'sh']
  const options = { env: { DATABASE_PATH: path } }
  fails(t, await run(t, ['load', '-'], { ...options, under: [...under, ...load] }), [FULL])
  const found = Object.keys(soundArticles([], path)).length - 1
  t.ok([100, 200].includes(found), `${found} articles found space`)
  t.match(await run(t, ['load', '-', '--quiet'], { ...options, under: load }), {
    code: 0,
    stdout: `${300 - found} articles loaded, 0 replaced, ${found} unchanged, 0 failed`,
  })
})

t.test(
  'an export without space ends with one line, leaves no half of a file, and is completed by the same command',
  async (t) => {
    const here = folder(t)
    const env = { DATABASE_PATH: join(here, 'test.db') }
    copyFileSync(seeded, env.DATABASE_PATH)
    t.equal((await run(t, ['load', '--quiet', articles], { env })).code, 0)
    fails(
      t,
      await run(t, ['export', '--all'], { env, under: limited(50_000, join(here, 'out.ndjson')) }),
      ['standard output cannot be written to (EFBIG)'],
    )

    const open = openDatabase(env.DATABASE_PATH, { mode: 'read' }) // keeps the shared index of the write-ahead log
    t.teardown(() => {
      open.$client.close()
    })
    const to = join(here, 'out')
    const files = () =>
      inside([], ['ls', '-A', to])
        .split('\n')
        .filter((name) => name !== '')
    const over = statSync(join(articles, '0/a.txt')).size - 1000
    fails(t, await run(t, ['export', '--all', '--to', to], { env, under: limited(over) }), [
      /^verbatim: folder ".*\/out" cannot be written to \(EFBIG\)$/,
    ])
    for (const name of files())
      if (name.endsWith('.json')) JSON.parse(readFileSync(join(to, name), 'utf8'))
    t.notOk(
      files().some((name) => name.startsWith('.')),
      'no staged file is left',
    )
    t.match(await run(t, ['export', '--all', '--to', to], { env }), { code: 0, stderr: '' })
    t.equal(files().length, 2 * (ARTICLES + 1) + 1)
  },
)

t.test('a server without space for its log goes on, and ends on SIGTERM', async (t) => {
  const here = folder(t)
  const [path, log] = [join(here, 'test.db'), join(here, 'log')]
  copyFileSync(seeded, path)
  const server = start(t, ['serve'], {
    env: { DATABASE_PATH: path, PORT: '0' },
    under: limited(50_000, log),
  })
  const end = once(server, 'exit')
  const url = (await until(
    () =>
      existsSync(log)
        ? /http:\/\/127\.0\.0\.1:\d+/.exec(readFileSync(log, 'utf8'))?.[0]
        : undefined,
    (found) => found !== undefined,
  ))!
  const ask = async (query: string) => (await fetch(`${url}/v1/quotes?q=${query}`)).status
  for (let n = 0; n < 50; n++) t.equal(await ask('a'.repeat(5000)), 400)
  t.ok(statSync(log).size < 52_000, 'the log has reached its limit')
  t.equal(await ask('friends'), 200)
  let rest = ''
  for (let tries = 0; tries < 100 && !rest.includes('q=last&'); tries++) {
    // what waits to be written is more than fits at a time
    rest = readFileSync(log, 'utf8')
    truncateSync(log)
    t.equal(await ask('last&limit=1'), 200)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  t.match(rest, 'q=last&', 'with space, the log goes on')
  for (let n = 0; n < 50; n++) await ask('a'.repeat(5000))
  server.kill('SIGTERM')
  t.strictSame(await end, [0, null])
})
