import { spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import type { Stream } from 'node:stream'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { ROOT } from '../helper.js'
import {
  binFolder,
  copyBinaries,
  createData,
  lockFile,
  own,
  run,
  startServer,
} from './installation.js'

/*
 * PostgreSQL servers for tests. Each listens on a socket in a folder of its own, so that test processes cannot clash. A server
 * ends with the process that started it, even if that is killed, and its folder is removed.
 */

/** No test needs the data after a crash of the machine. */
export const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '4GB',
  autovacuum: 'off',
  log_checkpoints: 'off',
}

/** A running server. */
export interface Connectable {
  /** The address of one of its databases. */
  url: (database: string) => string
  /** Runs statements on one of its databases, as its superuser. */
  query: (database: string, sql: string) => Promise<unknown[][]>
}

/** A server that its tests may end and start again. */
export interface Cluster extends Connectable {
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

/** An empty folder that the user of PostgreSQL owns. It is removed, and its server ends, with this process. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pg-'))
  own(folder)
  endWithThisProcess(folder)
  return folder
}

function endWithThisProcess(folder: string): void {
  const cleaner = spawn('sh', [join(ROOT, '.config/end-with-tests.sh'), folder, folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  cleaner.unref()
  unref(cleaner.stdin)
}

/** Lets this process end while a pipe to another one is open. */
const unref = (pipe: Stream): void => {
  ;(pipe as unknown as Socket).unref()
}

/** A new server with empty data. Benchmarks give it settings that are not those of tests. */
export async function startCluster(settings = SETTINGS): Promise<Cluster> {
  const folder = ownFolder()
  copyBinaries(folder)
  await createData(folder, settings)
  return clusterIn(folder, binFolder(folder))
}

/** The server that listens in a folder. */
export function serverIn(folder: string): Connectable {
  const url = (database: string) => `postgres://postgres@localhost/${database}?host=${folder}`
  return {
    url,
    query: async (database, sql) => {
      const client = new pg.Client({ connectionString: url(database) })
      await client.connect()
      try {
        return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows
      } finally {
        await client.end()
      }
    },
  }
}

async function clusterIn(folder: string, bin: string): Promise<Cluster> {
  let server = await startServer(folder, bin)
  const { url, query } = serverIn(folder)
  const end = async (signal: NodeJS.Signals) => {
    const exit = event(server, 'exit')
    server.ref()
    server.kill(signal)
    await exit
    rmSync(lockFile(folder), { force: true }) // its number may soon be that of another process
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
      own(path)
    }
    write('backup_label', label.rows[0]!.labelfile)
    write('standby.signal', '')
    rmSync(lockFile(to))
    appendFileSync(
      join(to, 'data/postgresql.conf'),
      `primary_conninfo = 'host=${from} user=postgres'\n`,
    )
  } finally {
    await client.end()
  }
}
