import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Writer } from '../../src/ingest/write/writer.js'
import { article } from '../bench/corpus.js'
import { databaseFile, folder } from '../helper.js'
import { assertSame, document, requestsToCompare, setTime } from './answers.js'
import { buildBoth, type Both } from './compare.js'
import { loadInto, on, postgresCopy } from './databases.js'
import { randomRequests } from './random-requests.js'

/*
 * 10,000 made-up quotes, with as many entities as a database in use has. A copy has the same rows, but not the same order of
 * rows on the disk, nor the same plans.
 */

const ARTICLES = 200
const QUOTES = 50

const articles = folder(t)
const fileOf = (n: number, seed = 1): string => {
  const path = join(articles, `${n}-${seed}.json`)
  writeFileSync(path, JSON.stringify(article(n, { seed, quotes: QUOTES })))
  return path
}
const path = databaseFile(
  t,
  Array.from({ length: ARTICLES }, (_, n) => fileOf(n)),
)
const url = await postgresCopy(path)
setTime(path, url)

const random = async (both: Both, count: number, seed: number) =>
  randomRequests(
    { document, get: async (url) => (await both.sqlite.inject(url)).payload },
    { count, seed },
  )

t.test('over a copy of made-up data', async (t) => {
  const both = await buildBoth(t, path, url, true)
  for (const [what, urls] of Object.entries(requestsToCompare(9)))
    await t.test(what, (t) => assertSame(t, both, urls))
  await t.test('random requests', async (t) => {
    await assertSame(t, both, await random(both, 120, 1), 3)
  })
})

const version = on(
  path,
  ({ connection }) => connection.prepare('select sqlite_version()').get([])![0] as string,
)
/** Before SQLite 3.54, FTS5 goes on counting rows that were removed, and so gives other scores. */
const countsRemoved = Number(version.split('.')[1]) < 54

t.test(
  'after articles were removed and replaced',
  { skip: countsRemoved && `SQLite ${version} goes on counting removed rows` },
  async (t) => {
    const changed = [3, 40, 41].map((n) => fileOf(n, 2))
    for (const target of [path, url]) {
      on(target, (db) => {
        const writer = new Writer(db)
        for (const n of [0, 7, 150, 199]) t.ok(writer.remove(`article-${n}`))
      })
      loadInto(target, changed)
    }
    setTime(path, url)
    const both = await buildBoth(t, path, url)
    await assertSame(t, both, await random(both, 60, 2))
    const words = ['the', 'and of', '"of the"', 'museum or school', 'trade -the', 'ex*']
    const searches = words.map((words) => `/v1/search?q=${encodeURIComponent(words)}&limit=100`)
    await assertSame(t, both, searches, 5)
  },
)
