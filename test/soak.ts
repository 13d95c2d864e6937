import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { MAIN } from './cli/cli.js'
import { ROOT, SEED } from './helper.js'
import { write } from './ingest/annotations.js'

/*
 * Mixed requests for minutes, while articles are loaded and taken out: `npm run soak [seconds]`, 600 by default. Fails on any 5xx, on an
 * answer that is not of one edition, and on memory that grows in the second half.
 */

const SECONDS = Number(process.argv[2] ?? 600)
const CLIENTS = 8
/** Each load changes all of these articles, in a transaction for each; what an answer holds of one must be of one load. */
const ARTICLES = 5
/** Growth of memory in the second half that is still noise. */
const GROWTH = 1.15

const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'))
const env = {
  PATH: process.env.PATH,
  DATABASE_PATH: join(folder, 'soak.db'),
  PORT: '0',
  LOG_LEVEL: 'info',
}
const verbatim = (...args: string[]) =>
  spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, MAIN, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const command = async (...args: string[]) => {
  const child = verbatim(...args)
  child.stdout.resume()
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}

/** Articles whose every record says of which load it is. */
function annotations(load: number): string {
  const to = join(folder, `load-${load}`)
  for (let n = 0; n < ARTICLES; n++) {
    mkdirSync(join(to, String(n)), { recursive: true })
    const text = `Load ${load}\n\n${'"We are friends," said Xi. '.repeat(20)}`
    write(join(to, String(n)), text, {
      article: { id: `soak-${n}` },
      entities: [{ id: 'xi', type: 'person', name: 'Xi' }],
      quotes: Array.from({ length: 20 }, (_, i) => ({
        id: `q${i}`,
        kind: 'direct',
        medium: 'speech',
        speaker: 'xi',
        content: { exact: 'We are friends,', occurrence: i + 1 },
        note: `Load ${load}`,
      })),
    })
  }
  return to
}

const URLS = [
  '/v1/quotes?limit=20',
  '/v1/quotes?speaker=xi-jinping&embed=article',
  '/v1/mentions?limit=100&sort=-id',
  '/v1/search?q=friend*&facets=kind',
  '/v1/timeline',
  '/v1/graph?entity=xi',
  '/v1/entities/xi/related',
  '/v1/articles/china-kazakhstan-friendship/segments',
  '/v1/events.ics',
  '/v1/quotes.csv',
  '/v1/mentions.ndjson',
  '/v1/quotes?limit=101',
  '/v1/database.sqlite',
  '/readyz',
]
const faults: string[] = []
const statuses = new Map<number, number>()
let requests = 0

async function ask(base: string, path: string): Promise<string> {
  const response = await fetch(base + path)
  const body = await response.text()
  requests++
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
  if (response.status >= 500) faults.push(`${path}: ${response.status} ${body.slice(0, 200)}`)
  return response.ok ? body : ''
}

/** All quotes of an article are of one load, however it is asked for, and there are all or none. */
async function checkArticle(base: string): Promise<void> {
  const id = `soak-${Math.floor(Math.random() * ARTICLES)}`
  const path = `/v1/quotes${Math.random() < 0.5 ? '.ndjson?' : '?limit=100&'}article=${id}`
  const body = await ask(base, path)
  const notes = [...body.matchAll(/"note": ?"(Load \d+)"/g)].map(([, note]) => note)
  if (new Set(notes).size > 1 || ![0, 20].includes(notes.length))
    faults.push(`${path}: ${notes.length} quotes of ${[...new Set(notes)].join(' and ')}`)
}

let server: ReturnType<typeof verbatim> | undefined
try {
  await command('migrate')
  await command('load', SEED)
  server = verbatim('serve')
  const base = await listening(server)
  const { pid } = server
  const memory = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) /
    1024
  const began = performance.now()
  const end = began + SECONDS * 1000
  const over = () => performance.now() > end || faults.length > 20
  const samples: number[] = []
  let loads = 0
  const client = async () => {
    while (!over())
      await (Math.random() < 0.3
        ? checkArticle(base)
        : ask(base, URLS[Math.floor(Math.random() * URLS.length)]!))
  }
  const writer = async () => {
    while (!over()) {
      const files = annotations(++loads)
      await command('load', '--quiet', files)
      rmSync(files, { recursive: true })
      if (loads % 3 === 0)
        await command('unload', ...Array.from({ length: ARTICLES }, (_, n) => `soak-${n}`))
    }
  }
  const watch = async () => {
    while (!over()) {
      samples.push(memory())
      await pause(1000)
    }
  }
  await Promise.all([...Array.from({ length: CLIENTS }, client), writer(), watch()])
  const seconds = (performance.now() - began) / 1000
  server.kill('SIGTERM')
  await once(server, 'close')

  const median = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const quarter = Math.floor(samples.length / 4)
  const [second, last] = [
    median(samples.slice(quarter, 2 * quarter)),
    median(samples.slice(-quarter)),
  ]
  if (last > second * GROWTH)
    faults.push(`memory grew from ${second.toFixed(0)} to ${last.toFixed(0)} MiB`)
  console.log(
    `${seconds.toFixed(0)} s, ${requests} requests (${(requests / seconds).toFixed(0)}/s), ${loads} loads of ${ARTICLES} articles, statuses ${JSON.stringify(Object.fromEntries(statuses))}`,
  )
  console.log(
    `resident memory: ${second.toFixed(0)} MiB in the second quarter, ${last.toFixed(0)} MiB in the last, at most ${Math.max(...samples).toFixed(0)} MiB`,
  )
  for (const fault of faults.slice(0, 20)) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

async function listening(server: ReturnType<typeof verbatim>): Promise<string> {
  for await (const line of createInterface(server.stdout)) {
    const base = /listening at (http:[^"]*)/.exec(line)?.[1]
    if (base === undefined) continue
    server.stdout.resume()
    return base
  }
  throw new Error('the server ended without listening')
}
