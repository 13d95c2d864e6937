import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { freePort, until, type Server } from './server.js'

/*
 * Two servers that make an API of data without a program: json-server of a JSON file, soul-cli of a SQLite file. They serve the rows of the
 * table of quotes as they stand, without references, citations, totals, links and validators.
 */

const VERSIONS = ['json-server@0.17.4', 'soul-cli@0.8.2']

export interface Rival { name: string; url: string; list: string; stop: Server['stop'] }

/** Installs both into a folder and starts them on core 0. */
export async function startRivals(database: string, folder: string): Promise<Rival[]> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { 'better-sqlite3': true, 'bcrypt': true } }))
  execFileSync('npm', ['install', ...VERSIONS], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const db = new Sqlite(database, { readonly: true })
  writeFileSync(join(folder, 'db.json'), JSON.stringify({ quotes: db.prepare('select * from quotes order by key').all() }))
  db.close()
  cpSync(database, join(folder, 'soul.db'))
  const run = async (name: string, program: string, args: (port: string) => string[], list: string): Promise<Rival> => {
    const port = String(await freePort())
    const child = spawn('taskset', ['-c', '0', process.execPath, join(folder, 'node_modules', program), ...args(port)], { cwd: folder, stdio: 'ignore' })
    const url = `http://127.0.0.1:${port}`
    await until(url + list)
    return { name, url, list, stop: async () => { child.kill('SIGKILL'); await new Promise((resolve) => child.once('exit', resolve)) } }
  }
  return [
    await run('json-server', 'json-server/lib/cli/bin.js', (port) => ['--quiet', '--port', port, 'db.json'], '/quotes?kind=direct&_sort=article_key,position&_limit=20'),
    await run('soul-cli', 'soul-cli/src/server.js', (port) => ['-d', 'soul.db', '-p', port], '/api/tables/quotes/rows?_limit=20&_filters=kind:direct&_ordering=position'),
  ]
}
