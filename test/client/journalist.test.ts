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
  t.equal(tables.length, 4)
  const [speakers, undated, events, years] = tables as [
    Record<string, string>[],
    Record<string, string>[],
    Record<string, string>[],
    Record<string, string>[],
  ]
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
})
