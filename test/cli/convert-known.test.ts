import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { T, writeInputs } from '../convert/conversions.js'
import { build, databaseFile } from '../helper.js'
import { fails, run } from './cli.js'

/* `convert --known` links to the entities of a database, as the API exports them. */

const FIRST = 'Ada Berg of Acme met Per Vik and Per Vik Lund in Oslo.'
const FIRST_ANN = [
  T(FIRST, 'T1', 'Person', 'Ada Berg'),
  'N1\tReference T1 Wikidata:Q1\tAda Berg',
  T(FIRST, 'T2', 'Company', 'Acme'),
  T(FIRST, 'T3', 'City', 'Oslo'),
  T(FIRST, 'T4', 'Person', 'Per Vik'),
].join('\n')
const SECOND = 'Berg met ACME, Vik and a Berg. Oslo.'
const SECOND_ANN = [
  T(SECOND, 'T1', 'Person', 'Berg'),
  'N1\tReference T1 Wikidata:Q1\tAda Berg',
  T(SECOND, 'T2', 'Organization', 'ACME'),
  T(SECOND, 'T3', 'Person', 'Vik'),
  T(SECOND, 'T4', 'City', 'Oslo'),
  'N2\tReference T4 Wikidata:Q585\tOslo',
].join('\n')

t.test(
  'entities are linked by identifier, or by name and type; doubtful ones are listed',
  async (t) => {
    const one = writeInputs(t, { 'one.ann': FIRST_ANN, 'one.txt': FIRST })
    const two = writeInputs(t, { 'two.ann': SECOND_ANN, 'two.txt': SECOND })
    const to = join(one, 'out')
    t.equal((await run(t, ['convert', one, '--to', to])).code, 0)
    const { app } = await build(t, { path: databaseFile(t, [to]) })
    const vik = { id: 'vik-other', type: 'person', name: 'P. Vik', names: [{ name: 'Vik' }] }
    for (const [suffix, added] of [
      ['.ndjson', `${JSON.stringify(vik)}\n`],
      ['', ''],
    ] as const) {
      const known = join(two, 'known.json')
      writeFileSync(known, (await app.inject(`/v1/entities${suffix}`)).body + added)
      const out = join(two, `out${suffix}`)
      const { code, stdout, stderr } = await run(t, ['convert', two, '--to', out, '--known', known])
      const acme =
        'two.ann:3 T2: "ACME" may be "acme-organization": it became an entity of its own\n'
      const doubts =
        suffix === ''
          ? acme
          : `${acme}two.ann:4 T3: "Vik" may be "vik-other": it became an entity of its own\n`
      t.match({ code, stderr: stderr.replace(/^.*\//gm, '') }, { code: 0, stderr: doubts })
      t.match(stdout, suffix === '' ? /\n1 entities in doubt\n$/ : /\n2 entities in doubt\n$/)
      const { entities } = JSON.parse(readFileSync(join(out, 'two.json'), 'utf8')) as {
        entities: object[]
      }
      t.match(entities, [
        { id: 'ada-berg-q1', name: 'Ada Berg', aliases: ['Berg'], identifiers: { wikidata: 'Q1' } },
        { id: /^acme-organization-\w{4}$/, name: 'ACME' },
        { id: 'vik', name: 'Vik' },
        { id: 'oslo-place', name: 'Oslo', identifiers: { wikidata: 'Q585' } },
      ])
      databaseFile(t, [to, out])
    }
    const broken = join(two, 'broken.json')
    writeFileSync(broken, '[{"id": "a", "type": "person", "name": "A"},\n{"id": "b"}]')
    fails(t, await run(t, ['convert', two, '--to', join(two, 'x'), '--known', broken]), [
      /broken\.json:1 has an entry that is not an entity with an id, a type and a name/,
    ])
  },
)
