import { execFileSync, spawn } from 'node:child_process'
import { closeSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, until, type Server } from './server.js'
import { Sqlite } from '../../src/db/sqlite.js'

/*
 * Two servers that make an API of data without a program: json-server of a JSON file, soul-cli of a SQLite file. They serve the rows of the
 * table of quotes as they stand, without references, citations, totals, links and validators.
 */

const VERSIONS = ['json-server@0.17.4', 'soul-cli@0.8.2']

export interface Rival {
  name: string
  /** The path of the list of 20 direct quotes. */
  list: string
  /** Starts it on core 0 over the quotes of a database; throws where it does not answer. */
  start: (database: string) => Promise<Pick<Server, 'url' | 'stop'>>
}

/** Seconds that one may take until it answers: json-server reads all its data first. */
const PATIENCE = 300

/** Installs both into a folder. */
export function installRivals(folder: string): Rival[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, allowScripts: { 'better-sqlite3': true, 'bcrypt': true } }),
  )
  execFileSync('npm', ['install', ...VERSIONS], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const startOn = async (program: string, args: (port: string) => string[], list: string) => {
    const port = String(await freePort())
    const child = spawn(
      'taskset',
      ['-c', '0', process.execPath, join(folder, 'node_modules', program), ...args(port)],
      { cwd: folder, stdio: 'ignore' },
    )
    const url = `http://127.0.0.1:${port}`
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve()
      })
    })
    const stop = async () => {
      child.kill('SIGKILL')
      await ended
    }
    try {
      await Promise.race([
        until(url + list, PATIENCE),
        ended.then(() => {
          throw new Error('it ended')
        }),
      ])
    } catch (error) {
      await stop()
      throw error
    }
    return { url, stop }
  }
  const jsonList = '/quotes?kind=direct&_sort=article_key,position&_limit=20'
  const soulList = '/api/tables/quotes/rows?_limit=20&_filters=kind:direct&_ordering=position'
  return [
    {
      name: 'json-server',
      list: jsonList,
      start: (database) => {
        writeQuotes(database, join(folder, 'db.json'))
        return startOn(
          'json-server/lib/cli/bin.js',
          (port) => ['--quiet', '--port', port, 'db.json'],
          jsonList,
        )
      },
    },
    {
      name: 'soul-cli',
      list: soulList,
      start: (database) => {
        cpSync(database, join(folder, 'soul.db'))
        return startOn('soul-cli/src/server.js', (port) => ['-d', 'soul.db', '-p', port], soulList)
      },
    },
  ]
}

/** The rows of the table of quotes as one JSON document, which may be longer than a string can be. */
function writeQuotes(database: string, path: string): void {
  const db = new Sqlite(database, { readonly: true })
  const file = openSync(path, 'w')
  let before = '{"quotes":['
  for (const row of db.prepare('select * from quotes order by key').iterate()) {
    writeSync(file, before + JSON.stringify(row))
    before = ','
  }
  writeSync(file, ']}')
  closeSync(file)
  db.close()
}
