import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { build, ROOT } from '../helper.js'

/* journalist.sh runs against a server: each answer is a table that a spreadsheet opens. */

const run = promisify(execFile)

t.test('curl and CSV answer the questions of a data journalist', async (t) => {
  const { app } = await build(t)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const { stdout } = await run('sh', [join(ROOT, 'test/client/journalist.sh'), base])
  const tables = stdout
    .split(/^# .*\n/m)
    .slice(1)
    .map((csv): Record<string, string>[] => parse(csv, { columns: true }))
  t.equal(tables.length, 10)
  const [speakers = [], undated = [], events = [], years = [], ...more] = tables
  t.match(
    speakers.find((row) => row.speaker === 'xi-jinping'),
    {
      'speaker.label': 'Xi Jinping',
      'year': '2024',
    },
  )
  t.ok(speakers.some((row) => row['year.label'] === 'undated'))
  t.ok(undated.length > 0)
  for (const row of undated) t.ok(row.text && row['citation.exact'])
  t.ok(events.length > 0)
  for (const row of events) t.notMatch(row['participants.entity.name'], 'Xi Jinping')
  t.strictSame(Object.keys(years[0]!), ['unit', 'count', 'sum', 'median'])
  t.equal(years.length, 1)

  const [money = [], numbers = [], words = [], people = [], conflicts = [], timeline = []] = more
  t.strictSame(money, [{ currency: 'USD', count: '1', sum: '41000000000', max: '41000000000' }])
  t.ok(numbers.some(({ text }) => text === '41 billion U.S. dollars'))
  t.notOk(numbers.some(({ text }) => text === 'Two-way'))
  t.ok(words.length > 0)
  for (const row of words)
    t.match(row, { 'speaker.name': 'Xi Jinping', 'text': /friendship|partnership/i })
  t.match(
    people.find(({ shortName }) => shortName === 'Tokayev'),
    { 'roles.title': 'President', 'articleCount': '1', 'firstPublished': '2024-07-02' },
  )
  t.equal(conflicts.length, 1)
  t.match(conflicts[0]!['entities.name'], 'Astana')
  t.ok(timeline.length > 5)
  t.ok(timeline.every((row) => row.label && 'place.name' in row && 'participants' in row))
})
