import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { load } from '../../src/cli/load.js'
import { readConfig } from '../../src/config.js'
import { build, databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'

t.test(
  'load --known links to the entities of a database, and lists what is doubtful',
  async (t) => {
    const [one, two] = [folder(t), folder(t)]
    write(one, 'Ada Berg of Acme met Per Vik.', {
      article: { id: 'one', textFile: 'one.txt' },
      entities: [
        { id: 'ada', type: 'person', name: 'Ada Berg', identifiers: { wikidata: 'Q1' } },
        { id: 'acme', type: 'organization', name: 'Acme' },
        { id: 'per', type: 'person', name: 'Per Vik', mergedIds: ['vik-2'] },
      ],
    })
    const path = databaseFile(t, [one])
    const { app } = await build(t, { path })
    const known = join(two, 'known.ndjson')
    writeFileSync(known, (await app.inject('/v1/entities.ndjson')).body)
    const file = write(two, 'Berg left Acme. ACME fell. VIK and P. V. met.', {
      article: { id: 'two', textFile: 'two.txt', authors: ['berg'] },
      entities: [
        { id: 'berg', type: 'person', name: 'Berg', identifiers: { wikidata: 'Q1' } },
        { id: 'acme-2', type: 'organization', name: 'Acme' },
        { id: 'acme-inc', type: 'organization', name: 'ACME' },
        { id: 'vik-2', type: 'person', name: 'VIK', aliases: ['P. V.'] },
      ],
      events: [
        {
          ...{ id: 'e', type: 'other', label: 'x', status: 'happened', content: 'Berg left Acme' },
          participants: [{ entity: 'berg', role: 'agent' }],
        },
      ],
    })
    const [printed, warned]: [string[], string[]] = [[], []]
    await load(
      readConfig({ DATABASE_PATH: path }),
      [file],
      { known },
      {
        print: (line) => printed.push(line),
        warn: (line) => warned.push(line),
        progress: () => undefined,
      },
    )
    t.strictSame(printed, ['loaded two: 4 entities, 5 mentions, 1 event', '1 entity in doubt'])
    t.strictSame(warned, [`${file}: "acme-inc" may be "acme": it stays a separate entity`])
    const { data } = (await app.inject('/v1/mentions?article=two&limit=100')).json<{
      data: { text: string; entity: { id: string } }[]
    }>()
    t.strictSame(data.map(({ text, entity }) => `${text} ${entity.id}`).toSorted(), [
      'ACME acme-inc',
      'Acme acme',
      'Berg ada',
      'P. V. per',
      'VIK per',
    ])
    t.match((await app.inject('/v1/articles/two')).json(), { authors: [{ entity: { id: 'ada' } }] })
    t.match((await app.inject('/v1/events/two:e')).json(), {
      participants: [{ entity: { id: 'ada' } }],
    })
  },
)
