import t from 'tap'
import { migrate } from '../../../src/cli/migrate.js'
import { readConfig } from '../../../src/config.js'
import { openDatabase } from '../../../src/db/open.js'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { readSource } from '../../../src/ingest/source/source.js'
import type { EventStatus } from '../../../src/model/vocabulary/event-statuses.js'
import type { RelationNote, TimedRelation } from '../../../src/records/relations/note.js'
import { dump } from '../../db/contents.js'
import { databaseFile, folder } from '../../helper.js'
import { annotate, write, type Annotation } from '../annotations.js'

/* A relation has its own date and status, those of the event that it is about, or a status that follows from its date. */

const TEXT = 'Ann met Bo on May 2, 2024.\n'
const stated = (edtf: string) => ({ edtf, basis: 'stated' as const, words: 'May 2, 2024' })

const annotation = (
  status: EventStatus,
  relation: Partial<RelationNote>,
  published = '2024-05-03',
): Annotation => ({
  article: { textFile: 'a.txt', published: { edtf: published, basis: 'metadata' } },
  entities: [
    { id: 'ann', type: 'person', name: 'Ann' },
    { id: 'bo', type: 'person', name: 'Bo' },
  ],
  events: [
    {
      id: 'meeting',
      type: 'meeting',
      status,
      label: 'Ann meets Bo',
      content: 'Ann met Bo',
      date: stated('2024-05-02'),
    },
  ],
  relations: [
    {
      id: 'met',
      subject: 'ann',
      predicate: 'associated-with',
      object: 'bo',
      content: 'met',
      ...relation,
    },
  ],
})
const about = { related: [{ rel: 'about' as const, to: 'events/meeting' }] }

const cases: [
  name: string,
  status: EventStatus,
  relation: Partial<RelationNote>,
  expected: { date: string | null; status: string },
][] = [
  ['an event that happened', 'happened', about, { date: '2024-05-02', status: 'past' }],
  ['an event that goes on', 'ongoing', about, { date: '2024-05-02', status: 'current' }],
  ['a planned event', 'planned', about, { date: '2024-05-02', status: 'planned' }],
  ['an expected event', 'expected', about, { date: '2024-05-02', status: 'planned' }],
  ['a cancelled event', 'cancelled', about, { date: null, status: 'current' }],
  ['no event', 'happened', {}, { date: null, status: 'current' }],
  [
    'an event, with a status of its own',
    'happened',
    { ...about, status: 'current' },
    { date: '2024-05-02', status: 'current' },
  ],
  [
    'an event, with a date of its own',
    'happened',
    { ...about, date: stated('2024-05') },
    { date: '2024-05', status: 'past' },
  ],
  [
    'a time that ended before the article',
    'happened',
    { date: stated('2020/2023') },
    { date: '2020/2023', status: 'past' },
  ],
  [
    'a day before the article',
    'planned',
    { ...about, date: stated('2024-05-02') },
    { date: '2024-05-02', status: 'past' },
  ],
  [
    'an event that happened, since when it holds',
    'happened',
    { ...about, date: stated('2020/..') },
    { date: '2020/..', status: 'current' },
  ],
  [
    'a planned event, some time from the day of the article on',
    'planned',
    { ...about, date: stated('[2024-05-03..]') },
    { date: '[2024-05-03..]', status: 'planned' },
  ],
  [
    'a time that lasts until the article',
    'happened',
    { date: stated('2020/..') },
    { date: '2020/..', status: 'current' },
  ],
  [
    'a time after the article',
    'happened',
    { date: stated('2025') },
    { date: '2025', status: 'planned' },
  ],
]

for (const [name, status, relation, expected] of cases)
  t.test(`a relation about ${name}`, (t) => {
    const { records } = prepareArticle(readSource(annotate(t, TEXT, annotation(status, relation))))
    const { date, note } = records.find(({ kind }) => kind === 'relation')!
    t.strictSame({ date: date.date, status: (note as TimedRelation).time!.status }, expected)
    t.end()
  })

t.test('migrate gives relations that an older version has loaded the same times', async (t) => {
  const path = folder(t)
  const files = cases.map(([, status, relation], n) => {
    const { article, ...rest } = annotation(status, relation)
    return write(path, TEXT, {
      article: { ...article, id: `a-${n}`, textFile: `a-${n}.txt` },
      ...rest,
    })
  })
  const database = databaseFile(t, files)
  const contents = () => {
    const db = openDatabase(database, { mode: 'write' })
    const { relations, stored_json } = dump(db)
    db.$client.close()
    return { relations, stored_json }
  }
  const before = contents()
  const db = openDatabase(database, { mode: 'write' })
  db.$client.exec(`update relations set status = 'planned'`)
  db.$client.exec(
    `update relations set date = null, date_first = null, date_last = null, date_sort = null, date_text = null, date_basis = null
     where is_dated_by_event`,
  )
  db.$client.exec('delete from stored_json; update edition set stored_json_version = 8')
  db.$client.close()
  t.notSame(contents(), before)
  migrate(readConfig({ DATABASE_PATH: database }))
  t.strictSame(contents(), before)
})
