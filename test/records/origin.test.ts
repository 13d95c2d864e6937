import t from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { openDatabase } from '../../src/db/open.js'
import { originOf, type Origin, type OriginNote } from '../../src/records/shared/origin.js'
import { api } from '../contract.js'
import { dump } from '../db/contents.js'
import { databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'

/* Who made a record and whether it is reviewed, by what the record and its article state. */

const manual = { kind: 'manual' } as const
const rules: OriginNote = { kind: 'rules', program: 'verbatim draft', version: '0.1.0' }
const model: OriginNote = { kind: 'model', program: 'qwen3', version: '8b' }
type Stated = Parameters<typeof originOf>[0]

const cases: [stated: string, record: Stated, article: Stated, expected: Origin][] = [
  ['nothing', {}, {}, { kind: 'manual', reviewed: true }],
  ['a manual record that is not reviewed', { reviewed: false }, {}, { ...manual, reviewed: false }],
  ['a drafted article', {}, { origin: rules }, { ...rules, reviewed: false }],
  [
    'a drafted article that is reviewed',
    {},
    { origin: rules, reviewed: true },
    { ...rules, reviewed: true },
  ],
  [
    'a reviewed record of a drafted article',
    { reviewed: true },
    { origin: rules },
    { ...rules, reviewed: true },
  ],
  [
    'an unreviewed record of a reviewed article',
    { reviewed: false },
    { origin: rules, reviewed: true },
    { ...rules, reviewed: false },
  ],
  ['a record drafted into a manual article', { origin: model }, {}, { ...model, reviewed: false }],
  [
    'a record drafted into a reviewed article',
    { origin: model },
    { origin: rules, reviewed: true },
    { ...model, reviewed: false },
  ],
  [
    'a manual record of a drafted article',
    { origin: manual },
    { origin: rules, reviewed: false },
    { ...manual, reviewed: true },
  ],
]

for (const [stated, record, article, expected] of cases)
  t.test(stated, (t) => {
    t.strictSame(originOf(record, article), expected)
    t.end()
  })

const TEXT = 'Bridge opens\n\nMayor Lin cut the ribbon on May 2, 2024. "It stands," Lin said.\n'

/** An article that rules drafted. A person has reviewed its quote; a model has added its office. */
const writeDrafted = (path: string): string =>
  write(path, TEXT, {
    article: { id: 'drafted', textFile: 'drafted.txt', origin: rules },
    entities: [
      { id: 'lin', type: 'person', name: 'Lin' },
      { id: 'mayor', type: 'occupation', name: 'Mayor', origin: model },
    ],
    quotes: [
      {
        id: 'it-stands',
        kind: 'direct',
        content: 'It stands,',
        speaker: 'lin',
        medium: 'remark',
        reviewed: true,
      },
    ],
    events: [
      {
        id: 'ribbon',
        rule: 'verb-of-cutting',
        type: 'other',
        status: 'happened',
        label: 'Lin cuts the ribbon',
        content: 'Mayor Lin cut the ribbon',
        date: { edtf: '2024-05-02', basis: 'stated', words: 'May 2, 2024' },
      },
    ],
  })
/** An article by a person that names the same person. */
const writeManual = (path: string): string =>
  write(path, 'Lin resigns\n', {
    article: { id: 'manual', textFile: 'manual.txt' },
    entities: [{ id: 'lin', type: 'person', name: 'Lin' }],
  })

const served = (origin: OriginNote & { rule?: string }) =>
  ({ program: null, version: null, rule: null, ...origin }) as object

t.test('every list says who made a record, and filters and counts by it', async (t) => {
  const path = folder(t)
  const { get } = await api(t, { path: databaseFile(t, [writeDrafted(path), writeManual(path)]) })
  const data = async (url: string) =>
    (await get(url)).json<{ data: Record<string, unknown>[] }>().data
  const ids = async (url: string) => (await data(url)).map(({ id }) => id)

  t.match(await data('/v1/articles?sort=id'), [
    { origin: served(rules), reviewed: false },
    { origin: served(manual), reviewed: true },
  ])
  t.match(await data('/v1/quotes'), [{ origin: served(rules), reviewed: true }])
  t.match(await data('/v1/events'), [
    { origin: served({ ...rules, rule: 'verb-of-cutting' }), reviewed: false },
  ])
  t.match(await data('/v1/entities?sort=id'), [
    { id: 'lin', origins: [served(rules), served(manual)], reviewed: false },
    { id: 'mayor', origins: [served(model)], reviewed: false },
  ])
  t.match(await data('/v1/mentions?entity=mayor'), [{ origin: served(model), reviewed: false }])

  t.strictSame(await ids('/v1/articles?reviewed=true'), ['manual'])
  t.strictSame(await ids('/v1/articles?origin=rules,model'), ['drafted'])
  t.strictSame(await ids('/v1/quotes?reviewed=false'), [])
  t.strictSame(await ids('/v1/entities?origin=model'), ['mayor'])
  t.strictSame(await ids('/v1/entities?origin=manual'), ['lin'])
  const { facets } = (await get('/v1/mentions?limit=0&facets=origin,reviewed')).json<{
    facets: Record<string, { value: string; count: number }[]>
  }>()
  t.match(facets, {
    origin: [
      { value: 'rules', count: 2 },
      { value: 'manual', count: 1 },
      { value: 'model', count: 1 },
    ],
    reviewed: [
      { value: 'false', count: 3 },
      { value: 'true', count: 1 },
    ],
  })
})

t.test('no format shows a drafted record without saying that nobody has reviewed it', async (t) => {
  const { get } = await api(t, { path: databaseFile(t, [writeDrafted(folder(t))]) })
  const words = 'Not reviewed: drafted by rules (verbatim draft 0.1.0)'
  for (const url of [
    '/v1/events.jsonld',
    '/v1/events.ics',
    '/v1/articles.atom',
    '/v1/articles.jsonld',
  ])
    t.match((await get(url)).text.replaceAll('\r\n ', ''), words, url)
  t.match((await get('/v1/entities/mayor.jsonld')).text, 'drafted by a language model (qwen3 8b)')
  t.notMatch((await get('/v1/quotes.jsonld')).text, words, 'the reviewed quote')
  t.match((await get('/v1/events.csv?fields=origin.kind,reviewed')).text, 'rules,false')
  const annotations = (await get('/v1/articles/drafted/annotations?cursor=first')).text
  t.match(annotations, '"origin":{"kind":"rules","program":"verbatim draft","version":"0.1.0"}')
  t.match(annotations, '"rule":"verb-of-cutting"')
})

t.test('migrate reads the origins of articles that an older version has loaded', async (t) => {
  const files = folder(t)
  const path = databaseFile(t, [writeDrafted(files), writeManual(files)])
  const contents = () => {
    const db = openDatabase(path, { mode: 'write' })
    const { records, entity_origins, stored_json } = dump(db)
    db.$client.close()
    return { records, entity_origins, stored_json }
  }
  const before = contents()
  const db = openDatabase(path, { mode: 'write' })
  for (const table of ['records', 'entity_origins'])
    db.$client.exec(
      `update ${table} set origin = 'manual', origin_program = null, origin_version = null, reviewed = 1${table === 'records' ? ', origin_rule = null' : ''}`,
    )
  db.$client.exec('delete from stored_json; update edition set stored_json_version = 5')
  db.$client.close()
  t.notSame(contents(), before)
  migrate(readConfig({ DATABASE_PATH: path }))
  t.strictSame(contents(), before)
})
