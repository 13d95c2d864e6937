import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Sqlite } from '../../src/db/sqlite.js'
import { articles, read } from '../db/contents.js'
import { databaseFile, folder, loadFiles, ROOT } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { corpus, loadedRows } from './articles.js'
import { MAIN, run } from './cli.js'

/* Loads that are killed for real. */

/** The number of articles in a file, after a check that the file is sound. */
function articlesIn(path: string): number {
  const db = new Sqlite(path, { readonly: true })
  try {
    if (
      db.pragma('integrity_check', { simple: true }) !== 'ok' ||
      (db.pragma('foreign_key_check') as unknown[]).length > 0
    )
      throw new Error('the file is damaged')
    return db.prepare<[], number>('select count(*) from articles').pluck().get()!
  } finally {
    db.close()
  }
}

t.test(
  'a load that is killed again and again leaves whole articles, and the next one completes it',
  async (t) => {
    const articles = folder(t)
    const COUNT = 40
    for (let n = 0; n < COUNT; n++) {
      mkdirSync(join(articles, String(n)))
      write(join(articles, String(n)), `Xi met Tokayev ${n} times. `.repeat(50), {
        article: { id: `a${n}`, title: { exact: 'Xi', occurrence: 1 } },
      })
    }
    const path = databaseFile(t, [])
    const counts: number[] = []
    for (let kill = 0; kill < 6; kill++) {
      const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, MAIN, 'load', articles], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, DATABASE_PATH: path },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const exit = once(child, 'close')
      const after = 1 + Math.floor(Math.random() * 12)
      let seen = 0
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        seen += text.split('\n').length - 1
        if (seen >= after) setTimeout(() => child.kill('SIGKILL'), Math.random() * 10)
      })
      await exit
      counts.push(articlesIn(path))
    }
    t.ok(
      counts.every((count, n) => count >= (counts[n - 1] ?? 0) && count <= COUNT),
      `articles after each kill: ${counts.join(', ')}`,
    )
    t.equal((await run(t, ['load', '--quiet', articles], { env: { DATABASE_PATH: path } })).code, 0)
    t.equal(articlesIn(path), COUNT)
  },
)

t.test(
  'after kill -9 at any moment, the same load makes the database that it would have made at once',
  async (t) => {
    const from = corpus(t)
    const whole = databaseFile(t, [from])
    for (const loaded of [0, 1, 8, 15, 21]) {
      const path = databaseFile(t, [])
      const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, MAIN, 'load', from], {
        env: { PATH: process.env.PATH, DATABASE_PATH: path },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      let log = ''
      const kill = () => {
        if (log.split('\n').length > loaded)
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
      }
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text
        kill()
      })
      kill()
      await once(child, 'close')
      const there = articles(path)
      t.strictSame(
        read(path, (db) => db.$client.pragma('integrity_check')),
        [{ integrity_check: 'ok' }],
        `${there.length} articles`,
      )
      t.strictSame(
        read(path, (db) => db.$client.pragma('foreign_key_check')),
        [],
      )
      loadFiles(path, [from])
      t.strictSame(loadedRows(path), loadedRows(whole))
    }
  },
)
