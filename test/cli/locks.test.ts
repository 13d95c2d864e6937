import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, copyFileSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { build, databaseFile, folder, SEED } from '../helper.js'
import { LEAK, type Problem } from '../api/problem.js'
import { fails, run, serve } from './cli.js'
import { Sqlite } from '../../src/db/sqlite.js'

/*
 * Other programs that lock the database. None can lock out a running server through SQLite, since its connection
 * holds a shared lock. So the tests make readers wait by locks of the operating system on the index of the
 * write-ahead log.
 */

const seeded = databaseFile(t)
const URLS = [
  '/v1/quotes?limit=100',
  '/v1/entities/china',
  '/v1/quotes.ndjson',
  '/v1/search?q=trade',
  '/v1/database.sqlite',
]

function copy(t: Test): string {
  const path = join(folder(t), 'test.db')
  copyFileSync(seeded, path)
  return path
}

t.test(
  'while another program has the database exclusively, commands end with one line',
  async (t) => {
    const path = copy(t)
    const other = new Sqlite(path)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('begin immediate; delete from records where key = 1')
    for (const command of [['serve'], ['status'], ['export', '--all']]) {
      fails(t, await run(t, command, { env: { DATABASE_PATH: path, PORT: '0' } }), [
        `database "${path}" is locked by another program; try again when it has finished`,
      ])
    }
    other.exec('rollback')
    other.close()
    t.equal((await fetch(new URL('/v1', (await serve(t, path)).url))).status, 200)
  },
)

t.test('no program gets the database exclusively while a server has it', async (t) => {
  const path = copy(t)
  const { url } = await serve(t, path)
  const wishes = [
    'pragma locking_mode = exclusive; begin immediate',
    'pragma locking_mode = exclusive; begin exclusive; delete from records',
    'pragma journal_mode = delete',
  ]
  for (const wish of wishes) {
    const other = new Sqlite(path, { timeout: 100 })
    t.throws(
      () => {
        other.exec(wish)
      },
      { code: 'SQLITE_BUSY' },
      wish,
    )
    t.equal((await fetch(new URL('/v1/quotes', url))).status, 200)
    other.close()
  }
  t.match(await run(t, ['load', SEED], { env: { DATABASE_PATH: path } }), { code: 0 })
})

/** Offset and length of the locks of recovery and of readers in the -shm file (sqlite.org/walformat.html). */
const RECOVERY = [122, 1] as const
const READERS = [123, 5] as const

/** Takes locks in a process of its own; returns a function that releases them. */
async function lock(
  t: Test,
  path: string,
  [from, length]: readonly [number, number],
): Promise<() => Promise<void>> {
  const script =
    'open(F, "+<", $ARGV[0]); $| = 1; my $l = pack("s s x4 q q i x4", 1, 0, $ARGV[1], $ARGV[2], 0); print fcntl(F, 6, $l) ? "held" : "not: $!"; sleep 60'
  const child = spawn('perl', ['-e', script, `${path}-shm`, String(from), String(length)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => {
    child.kill()
  })
  const [answer] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  t.equal(answer, 'held')
  return async () => {
    child.kill()
    await once(child, 'exit')
  }
}

/** Damages the index so that the next reader must recover it, as after a crash. */
function confuse(path: string): void {
  const file = openSync(`${path}-shm`, 'r+')
  writeSync(file, Buffer.from([1, 2, 3, 4]), 0, 4, 8)
  closeSync(file)
}

const NO_PERL =
  (process.platform !== 'linux' ||
    !['x64', 'arm64'].includes(process.arch) ||
    spawnSync('perl', ['-e', '1']).status !== 0) &&
  'the locks are taken with Perl, on 64-bit Linux'

const STATES: [
  what: string,
  locks: readonly [number, number],
  prepare: (path: string) => void,
  seconds: [number, number],
][] = [
  ['another program is recovering the write-ahead log', RECOVERY, confuse, [0.4, 1.5]],
  [
    'another program locks everything that readers need, as SQLite itself never does for long',
    READERS,
    () => undefined,
    [9, 12],
  ],
]
for (const [what, locks, prepare, [least, most]] of STATES) {
  t.test(
    `while ${what}, one request waits and the others are 503 at once; without the lock, all are answered`,
    { skip: NO_PERL },
    async (t) => {
      const path = copy(t)
      const { app } = await build(t, { path, env: { RESPONSE_CACHE_MB: '1' } })
      const right = (await app.inject(URLS[0]!)).body
      const free = await lock(t, path, locks)
      prepare(path)
      const ask = async (url: string) => {
        const { statusCode, headers, body } = await app.inject(url)
        t.match(
          [statusCode, headers['retry-after'], (JSON.parse(body) as Problem).code],
          [503, '5', 'unavailable'],
          url,
        )
        t.notMatch(body, LEAK)
      }
      const seconds = async (work: () => Promise<void>) => {
        const began = performance.now()
        await work()
        return (performance.now() - began) / 1000
      }
      const first = await seconds(() => ask(URLS[0]!))
      t.ok(least < first && first < most, `the first one waits for ${first.toFixed(1)} s`)
      const others = await seconds(async () => {
        for (let n = 0; n < 100; n++) await ask(URLS[n % URLS.length]!)
      })
      t.ok(others < 2, `100 others take ${others.toFixed(2)} s`)
      t.match((await app.inject('/readyz')).json(), { status: 503, code: 'not-ready' })
      t.equal((await app.inject('/livez')).statusCode, 200)
      await free()
      await pause(5100)
      for (const url of URLS) t.equal((await app.inject(url)).statusCode, 200, url)
      t.equal((await app.inject(URLS[0]!)).body, right)
      t.equal((await app.inject('/readyz')).statusCode, 200)
    },
  )
}
