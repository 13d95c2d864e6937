import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { startCluster } from '../postgres/cluster.js'
import { insertRaw } from './raw.js'
import { installRivals, type Rival } from './rivals.js'
import { MAIN, start, startQuiet } from './server.js'

/*
 * npm run bench: requests a second of the built program, as shares of what a bare node:http server reaches with the same bytes in the same
 * run. Servers run on core 0, this process and its load on core 1; rounds of the two alternate. Without --database, which may be given several
 * times, a corpus is loaded first, and raw inserts of the same rows beside it. With --rivals, json-server and soul-cli are installed and asked for the
 * same list. With --postgres, the same corpus is also loaded into PostgreSQL (from npm, with its default settings, on both cores) and asked there.
 */

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    quotes: { type: 'string', default: '50' },
    database: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    rivals: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
  },
})
/** The number of the page that is far on. */
const FAR = 1000
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}

/** Sends the bytes of a file and does nothing else. */
const BARE = `const body = require('node:fs').readFileSync(process.argv[1]); require('node:http').createServer((request, response) => {
response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }); response.end(body) })
.listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) }); process.on('SIGTERM', () => process.exit())`

async function send(url: string, headers: Record<string, string> = {}) {
  const {
    requests,
    latency,
    errors,
    '4xx': refused,
    '5xx': failed,
  } = await autocannon({ url, connections: 10, duration: Number(values.seconds), headers })
  if (errors + refused + failed > 0)
    throw new Error(`${url}: ${errors} errors, ${refused + failed} refused`)
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** Says where a database is. */
type Environment = Record<string, string>

const IDENTITY = { 'accept-encoding': 'identity' }
const spread = (numbers: readonly number[], digits = 2): string =>
  `${median(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`

/** One line of the table: what is asked, in rounds with the bare server beside it. Gives the requests a second. */
async function compare(
  name: string,
  server: string,
  path: string,
  headers?: (etag: string) => Record<string, string>,
): Promise<number> {
  const answer = await fetch(server + path, { headers: IDENTITY })
  const file = join(folder, 'body')
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const bare = await start(['-e', BARE, file], {})
  const [ours, ratios] = [[] as Awaited<ReturnType<typeof send>>[], [] as number[]]
  for (let i = 0; i < Number(values.rounds); i++) {
    const one = await send(bare.url)
    const other = await send(server + path, headers?.(answer.headers.get('etag') ?? ''))
    ours.push(other)
    ratios.push(other.rate / one.rate)
  }
  await bare.stop()
  const of = (what: 'rate' | 'p50' | 'p99') => median(ours.map((sample) => sample[what]))
  print(
    `| ${name} | ${statSync(file).size} | ${of('rate').toFixed(0)} | ${of('p50').toFixed(0)} | ${of('p99').toFixed(0)} | ${spread(ratios)} |`,
  )
  return of('rate')
}

function run(command: string, environment: Environment = {}): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    spawn('bash', ['-o', 'pipefail', '-c', command], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).once('exit', (code) => {
      if (code === 0) resolve((performance.now() - began) / 1000)
      else reject(new Error(command))
    })
  })
}

/** A page of a list far from its first one, and its number, by following its links. */
async function farPage(server: string, path: string): Promise<[url: string, number: number]> {
  let at = path
  for (let number = 1; number < FAR; number++) {
    const { next } = (
      (await (await fetch(server + at)).json()) as { links: { next: string | null } }
    ).links
    if (next === null) return [at, number]
    at = next
  }
  return [at, FAR]
}

/** Writes the corpus as lines of JSON. */
async function writeLines(): Promise<string> {
  const lines = join(folder, 'corpus.ndjson')
  await run(
    `${process.execPath} dist/bench/generate.js --articles ${values.articles} --quotes ${values.quotes} > ${lines}`,
  )
  return lines
}

/** Loads the corpus into a new database. Gives the seconds, without those of creating it. */
async function load(lines: string, environment: Environment): Promise<number> {
  await run(`${process.execPath} ${MAIN} migrate`, environment)
  return run(`${process.execPath} ${MAIN} load --quiet - < ${lines}`, environment)
}

const loaded = (seconds: readonly number[]) =>
  `${Number(values.articles) * Number(values.quotes)} quotes loaded in ${spread(seconds, 1)} s, start included`

/** How fast a corpus is loaded, checks and all, beside raw inserts of the rows that come of it. */
async function loadFile(lines: string, database: string): Promise<void> {
  const [loads, ratios] = [[] as number[], [] as number[]]
  for (let i = 0; i < Number(values.rounds); i++) {
    rmSync(database, { force: true })
    loads.push(await load(lines, { DATABASE_PATH: database }))
    ratios.push(insertRaw(database, join(folder, 'raw.db')) / loads.at(-1)!)
  }
  print(`${loaded(loads)}; of the rate of raw inserts ${spread(ratios)}`)
}

/** The same on PostgreSQL. Gives the last of the databases. */
async function loadPostgres(lines: string): Promise<{ environment: Environment; bytes: number }> {
  const cluster = await startCluster({ max_wal_size: '4GB' })
  const loads: number[] = []
  let name = ''
  for (let i = 0; i < Number(values.rounds); i++) {
    name = `bench_${i}`
    await cluster.query('postgres', `create database ${name}`)
    loads.push(await load(lines, { DATABASE_URL: cluster.url(name) }))
  }
  print(`\nPostgreSQL: ${loaded(loads)}`)
  const rows = await cluster.query(name, `select pg_database_size('${name}')`)
  return { environment: { DATABASE_URL: cluster.url(name) }, bytes: Number(rows[0]![0]) }
}

/** What the program reaches over a database, start and memory included, and beside it what others do. */
async function measure(
  environment: Environment,
  bytes: number,
  rivals: readonly Rival[] = [],
): Promise<void> {
  const starts: number[] = []
  for (let i = 0; i < 5; i++) {
    const { milliseconds, stop } = await start([MAIN, 'serve'], environment)
    starts.push(milliseconds)
    await stop()
  }
  print(
    `database ${(bytes / 1e6).toFixed(0)} MB; start to listening ${median(starts).toFixed(0)} ms (${Math.min(...starts).toFixed(0)} to ${Math.max(...starts).toFixed(0)})\n`,
  )

  const [keeping, making] = [
    await startQuiet({ ...environment, RESPONSE_CACHE_MB: '64' }),
    await startQuiet(environment),
  ]
  const list = '/v1/quotes?kind=direct&sort=position'
  const { data } = (await (await fetch(keeping.url + list)).json()) as { data: { url: string }[] }
  print(
    '| request | bytes | requests/s | p50 ms | p99 ms | of bare node:http (spread) |\n| --- | --- | --- | --- | --- | --- |',
  )
  await compare('304 of the list', keeping.url, list, (etag) => ({ 'if-none-match': etag }))
  const kept = await compare('the list again, from memory', keeping.url, list)
  const made = await compare('list of 20, filter and sort', making.url, list)
  const [far, number] = await farPage(making.url, list)
  await compare(`the same, page ${number}`, making.url, far)
  await compare('one quote', making.url, data[0]!.url)
  await compare('list with facets', making.url, `${list}&facets=medium,section`)
  await compare('list with embeds', making.url, `${list}&embed=speaker,article`)
  await compare('search', making.url, '/v1/search?q=friendship+museum')
  const memory = Math.max(keeping.memory(), making.memory())
  await Promise.all([keeping.stop(), making.stop()])
  for (const { name, list, start } of rivals) {
    const rival = await start(environment.DATABASE_PATH!).catch((error: unknown) => {
      print(`| ${name} | | does not start: ${String(error)} | | | |`)
    })
    if (!rival) continue
    const rate = await compare(name, rival.url, list)
    print(
      `| | | ours: ${(made / rate).toFixed(1)} times as many, ${(kept / rate).toFixed(0)} times from memory | | | |`,
    )
    await rival.stop()
  }
  print(`\nmemory of the server at most ${memory.toFixed(0)} MB`)
}

try {
  const made = join(folder, 'bench.db')
  const lines = values.database === undefined || values.postgres ? await writeLines() : ''
  if (values.database === undefined) await loadFile(lines, made)
  const rivals = values.rivals ? installRivals(join(folder, 'rivals')) : []
  for (const database of values.database ?? [made])
    await measure({ DATABASE_PATH: database }, statSync(database).size, rivals)
  if (values.postgres) {
    const { environment, bytes } = await loadPostgres(lines)
    await measure(environment, bytes)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
