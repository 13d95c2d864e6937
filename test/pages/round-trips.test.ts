import t from 'tap'
import { editionReader, type Edition } from '../../src/db/edition.js'
import { openDatabase } from '../../src/db/open.js'
import { createPlacement, runOrSuspend, type Rows } from '../../src/db/reading/suspension.js'
import { readArticle, readFactsOf } from '../../src/pages/article/read.js'
import { createReaders, type Readers } from '../../src/pages/data/readers.js'
import { readEntity } from '../../src/pages/entity/read.js'
import { readFront } from '../../src/pages/front/read.js'
import { readSuggestions } from '../../src/pages/pictures/suggestions.js'
import { readTimeline } from '../../src/pages/pictures/timeline/read.js'
import { createEditionCache } from '../../src/query/edition-cache.js'
import { ARTICLE, databaseFile } from '../helper.js'

/*
 * On PostgreSQL, statements that do not depend on each other go to the server together. A round trip begins when a read needs
 * rows that are not there, on either engine: so they are counted on SQLite, where a list takes one more, for its total.
 */

const db = openDatabase(databaseFile(t), { mode: 'read' })
t.teardown(() => {
  db.connection.close()
})
const edition = editionReader(db)()

const PAGES: [
  name: string,
  read: (readers: Readers, edition: Edition) => unknown,
  trips: number,
][] = [
  ['an article', (readers) => readArticle(readers, ARTICLE, 0), 3],
  ['the facts of an article', (readers) => readFactsOf(readers, ARTICLE, 0), 3],
  ['an entity', (readers, edition) => readEntity(readers, 'xi-jinping', edition), 4],
  ['the front page', readFront, 7],
  ['the timeline', (readers, edition) => readTimeline(readers, {}, edition), 3],
  ['suggestions', readSuggestions, 3],
]
for (const [name, read, trips] of PAGES)
  t.test(`${name} takes ${trips} round trips, however many statements it needs`, async (t) => {
    const placement = createPlacement(() => false)
    const reader = { db, placement }
    const readers = createReaders({ reader, base: '', cache: createEditionCache() })
    const found = new Map<string, Rows>()
    let count = 0
    for (;;) {
      const outcome = runOrSuspend(() =>
        placement.during('all', found, () => read(readers, edition)),
      )
      if ('value' in outcome) break
      count++
      for (const { statement, key } of outcome.suspension.missing)
        found.set(key, db.connection.prepare(statement.sql).all(statement.values))
    }
    t.equal(count, trips)
  })
