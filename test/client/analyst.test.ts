import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Sqlite } from '../../src/db/sqlite.js'
import { build, folder, ROOT } from '../helper.js'

/* analyst.sql runs over the file that the server serves, and agrees with what the API says. */

type Row = Record<string, string | number | null>
interface Page {
  data: Row[]
  page: { total: number }
}

t.test('SQL over the snapshot answers the questions of an analyst', async (t) => {
  const { app } = await build(t)
  const file = join(folder(t), 'snapshot.sqlite')
  writeFileSync(file, (await app.inject('/v1/database.sqlite')).rawPayload)
  const db = new Sqlite(file, { readonly: true })
  const questions = readFileSync(join(ROOT, 'test/client/analyst.sql'), 'utf8')
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .filter((sql) => sql.trim() !== '')
  const [speakers, places, claims, offices] = questions.map((sql) => db.prepare<[], Row>(sql).all())
  db.close()
  const ask = async <T>(url: string) => (await app.inject(url)).json<T>()

  const counts = await ask<{ data: { labels: Row; count: number }[] }>(
    '/v1/quotes/counts?by=speaker&present=speaker',
  )
  t.strictSame(
    new Map(speakers!.map(({ speaker_name, quotes }) => [speaker_name, quotes])),
    new Map(counts.data.map(({ labels, count }) => [labels.speaker, count])),
  )
  const placed = await ask<Page>('/v1/events?present=place&status=happened&limit=0')
  t.equal(places!.length, placed.page.total)
  const claimed = await ask<Page>('/v1/figures?voice=quoted&sort=id&limit=100')
  t.strictSame(
    claims!.map(({ value, unit }) => [value, unit]),
    claimed.data.map(({ value, unit }) => [value, unit]),
  )
  for (const { said_by: names, citation_exact: words } of claims!) t.ok(names && words)
  t.match(
    offices!.find(({ subject_name: name }) => name === 'Kassym-Jomart Tokayev'),
    {
      label: 'President',
      object_name: 'Kazakhstan',
    },
  )
})
