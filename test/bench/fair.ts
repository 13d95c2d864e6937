import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { beGreedy, beModest, quantile, type Sample } from './fairness.js'
import { freePort, MAIN, until } from './server.js'

/*
 * `npm run fair -- --seconds 600`: how long a modest client waits while a greedy one asks for the worst that the limits
 * allow, on 20,000 quotes and with the default settings. It fails if the modest client is refused, or if its 95th
 * percentile is above 100 ms.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    articles: { type: 'string', default: '1000' },
    database: { type: 'string' },
  },
})
const LIMIT = 100
const folder = mkdtempSync(join(tmpdir(), 'verbatim-fair-'))
const print = (line: string) => process.stdout.write(`${line}\n`)

function load(): string {
  const path = join(folder, 'fair.db')
  const env = { ...process.env, DATABASE_PATH: path }
  const articles = execFileSync(
    process.execPath,
    ['dist/bench/generate.js', '--articles', values.articles],
    { maxBuffer: 2 ** 30 },
  )
  execFileSync(process.execPath, [MAIN, 'migrate'], { env })
  execFileSync(process.execPath, [MAIN, 'load', '--quiet', '-'], { env, input: articles })
  return path
}

/** What the server and its processes hold: memory in MB, and files that the server has open. */
function holding(pid: number): { memory: number; files: number } {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
  const memoryOf = (id: string | number) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024
  const memory = [pid, ...children].reduce<number>((sum, id) => sum + memoryOf(id), 0)
  return { memory: Math.round(memory), files: readdirSync(`/proc/${pid}/fd`).length }
}

function report(title: string, samples: readonly Sample[]): boolean {
  const refused = samples.filter(({ status }) => status !== 200)
  let isFair = refused.length === 0
  for (const name of new Set(samples.map((sample) => sample.name))) {
    const times = samples.filter((sample) => sample.name === name).map((s) => s.milliseconds)
    const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(times, share)) as [
      number,
      number,
      number,
    ]
    if (most > LIMIT) isFair = false
    print(
      `${title}, ${name}: ${times.length} requests, p50 ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms, max ${all.toFixed(1)} ms`,
    )
  }
  if (refused.length > 0) print(`${title}: ${refused.length} requests were refused`)
  return isFair
}

const database = values.database ?? load()
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const server = spawn(process.execPath, [MAIN, 'serve'], {
  env: { ...process.env, DATABASE_PATH: database, PORT: String(port), LOG_LEVEL: 'error' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
await until(`${url}/readyz`)
const seconds = Number(values.seconds)
report('alone', await beModest(url, AbortSignal.timeout(5000)))
const signal = AbortSignal.timeout(seconds * 1000)
const watching = (async () => {
  for (let i = 0; !signal.aborted; i++) {
    await pause((seconds * 1000) / 10, undefined, { signal }).catch(() => undefined)
    const { memory, files } = holding(server.pid!)
    print(`after ${Math.round(((i + 1) * seconds) / 10)} s: ${memory} MB, ${files} files open`)
  }
})()
const [statuses, samples] = await Promise.all([beGreedy(url, signal), beModest(url, signal)])
await watching
print(
  `the greedy client got ${[...statuses].map(([status, count]) => `${count} times ${status || 'nothing'}`).join(', ')}`,
)
const isFair = report('beside it', samples)
server.kill('SIGTERM')
rmSync(folder, { recursive: true, force: true })
process.exitCode = isFair ? 0 : 1
