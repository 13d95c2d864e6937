import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { writeNotes } from '../endpoints/entity-network.js'
import { databaseFile, folder, loadFiles } from '../helper.js'

t.test(
  'reloading an article renews its co-mentions, and the totals are the sums over all articles',
  async (t) => {
    const notes = writeNotes(folder(t))
    const path = databaseFile(t, [notes])
    const db = openDatabase(path, { mode: 'read' })
    t.teardown(() => {
      db.$client.close()
    })
    const totals = () =>
      db.$client
        .prepare('select entity_key, other_key, sections from co_mention_totals order by 1, 2')
        .all()
    const sums = () =>
      db.$client
        .prepare(
          `
    select entity_key, other_key, sum(sections) as sections
    from (select entity_key, other_key, sections from co_mentions union all select other_key, entity_key, sections from co_mentions) group by 1, 2 order by 1, 2`,
        )
        .all()
    const before = totals()
    t.ok(before.length > 0)
    t.strictSame(before, sums())
    const file = join(notes, 'note-2.txt')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n\nLine', ' Line'))
    loadFiles(path, [notes])
    t.strictNotSame(totals(), before)
    t.strictSame(totals(), sums())
    db.$client.close()
    const writer = openDatabase(path, { mode: 'write' })
    t.teardown(() => {
      writer.$client.close()
    })
    writer.$client.exec('delete from articles')
    t.equal(
      writer.$client.prepare('select count(*) from co_mention_totals').pluck().get(),
      0,
      'deleting the articles empties the totals',
    )
  },
)
