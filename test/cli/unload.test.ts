import t from 'tap'
import { ids, read, searchFor } from '../db/contents.js'
import { databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { loadedRows, XI } from './articles.js'
import { fails, run } from './cli.js'

t.test('unload removes an article and the entities that no other article names', async (t) => {
  const here = folder(t)
  const [one, two] = ['one', 'two'].map((id) =>
    write(here, 'Xi, Li', {
      article: { id, textFile: `${id}.txt`, title: { exact: 'Xi', occurrence: 1 } },
      entities: [XI, ...(id === 'one' ? [{ id: 'li', type: 'person', name: 'Li' } as const] : [])],
    }),
  ) as [string, string]
  const [path, only] = [databaseFile(t, [two, one]), databaseFile(t, [two])]
  t.match(await run(t, ['unload', 'one'], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stdout: 'unloaded one\n',
    stderr: '',
  })
  t.strictSame(loadedRows(path), loadedRows(only))
  t.strictSame(
    read(path, (db) => searchFor(db, 'Li')),
    ['article'],
  )
  const outcome = await run(t, ['unload', 'none', 'two'], { env: { DATABASE_PATH: path } })
  fails(t, outcome, ['there is no article "none"'])
  t.equal(outcome.stdout, 'unloaded two\n')
  t.match(
    read(path, (db) => ids(db)),
    { articles: [], entities: [], mentions: [] },
  )
  for (const word of ['Xi', 'Li'])
    t.strictSame(
      read(path, (db) => searchFor(db, word)),
      [],
    )
})
