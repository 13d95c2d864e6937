import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { databaseFile, folder } from '../helper.js'
import { annotate, write } from '../ingest/annotations.js'
import { everyRow, XI } from './articles.js'
import { fails, run } from './cli.js'

/* `check`: the faults that it finds, and how it prints them. */

t.test('check prints that a file has no faults', async (t) => {
  const file = annotate(t, 'Xi', { entities: [XI] })
  t.strictSame(await run(t, ['check', file]), {
    code: 0,
    signal: null,
    stdout: `${file}: no faults\n`,
    stderr: '',
  })
})

t.test('check and load print the place of each fault and write nothing', async (t) => {
  const path = databaseFile(t, [])
  const before = everyRow(path)
  const file = annotate(t, 'Xi', {
    entities: [XI, { id: 'mars', type: 'place', name: 'Mars' }],
    events: [{ id: 'e', type: 'visit', label: 'x', status: 'happened', content: 'Si' }],
  })
  const lines = [
    /^verbatim: \S+\/a\.json:\d+:\d+ \/entities\/1\/name no mention of "Mars"/,
    /^verbatim: \S+\/a\.json:\d+:\d+ \/events\/0\/content "Si" is not in the text$/,
  ]
  for (const command of ['check', 'load'])
    fails(t, await run(t, [command, file], { env: { DATABASE_PATH: path } }), lines)
  t.strictSame(everyRow(path), before)
})

t.test('check reports faults of shape and of words in one round', async (t) => {
  const file = annotate(t, 'Ada walks\n\nAda said "yes" to Bob.', {
    article: { title: 'Ada walks', language: 'English' },
    entities: [
      { id: 'ada', type: 'person', name: 'Ada' },
      { id: 'bob', type: 'Person', name: 'Bob' },
      { id: 'B o', type: 'person', name: 'Bo' },
    ],
    quotes: [
      { id: 'q-1', kind: 'Direct', content: 'yess', medium: 'unstated', speaker: 'ada' },
      { id: 'q-2', kind: 'direct', content: 5, medium: 'unstated' },
      { id: 'q-3', kind: 'direct', content: 'nowhere', medium: 'unstated', speaker: 'bob' },
      {
        ...{ id: 'q-4', kind: 'direct', content: 'yes', medium: 'unstated' },
        related: ['q-2', 'q-9'].map((id) => ({ rel: 'within', to: `quotes/${id}` })),
      },
    ],
  } as never)
  const outcome = await run(t, ['check', file])
  fails(t, outcome, [
    /\/article\/language must be a BCP 47 language tag/,
    /\/entities\/1\/type must be person, .*; it is "Person"; did you mean "person"\?$/,
    /\/entities\/2\/id must be lower-case words joined by hyphens; it is "B o"$/,
    /\/entities\/2\/name no mention of "Bo" is in the text; did you mean "Bob"\?$/,
    /\/quotes\/0\/kind must be direct, partial or indirect; it is "Direct"; did you mean "direct"\?$/,
    /\/quotes\/0\/content "yess" is not in the text/,
    /\/quotes\/1\/content must be a string, an object or a list; it is the number 5$/,
    /\/quotes\/2\/content "nowhere" is not in the text/,
    /\/quotes\/3\/related\/1\/to there is no record "quotes\/q-9"/,
  ])
})

t.test('check reports every fault of every file, as lines or as JSON', async (t) => {
  const here = folder(t)
  write(here, 'Xi', { article: { id: 'good', textFile: 'good.txt' }, entities: [XI] })
  write(here, 'Xi', {
    article: { id: 'bad', textFile: 'bad.txt' },
    entities: [XI, { id: 'mars', type: 'place', name: 'Mars' }],
    relations: [{ id: 'r', subject: 'xi', predicate: 'visits', object: 'moon', content: 'Xi' }],
  })
  writeFileSync(join(here, 'worse.json'), '{')
  const outcome = await run(t, ['check', here])
  fails(t, outcome, [
    /bad\.json:\d+:\d+ \/entities\/1\/name no mention of "Mars"/,
    /bad\.json:\d+:\d+ \/relations\/0\/object there is no entity "moon"/,
    /worse\.json:1:2 is not JSON/,
  ])
  t.equal(outcome.stdout, `${join(here, 'good.json')}: no faults\n`)
  const json = await run(t, ['check', here, '--json'])
  t.equal(json.code, 1)
  t.equal(json.stderr, '')
  const { files, faults } = JSON.parse(json.stdout) as {
    files: number
    faults: { file: string; pointer: string; message: string }[]
  }
  t.equal(files, 3)
  t.match(faults, [
    { file: /bad\.json$/, pointer: '/entities/1/name' },
    { file: /bad\.json$/, pointer: '/relations/0/object' },
    { file: /worse\.json$/ },
  ])
})

t.test('check --coverage lists the places that no record cites, as lines or as JSON', async (t) => {
  const file = annotate(t, 'Xi\n\nXi met Mr. Li Wei in “Nur”,\nwith 12 men and 12 women.', {
    entities: [XI],
  })
  const lines = await run(t, ['check', '--coverage', file])
  t.equal(lines.code, 0)
  t.strictSame(lines.stdout.split('\n').slice(2), [
    '  3:8 capitals "Mr. Li Wei" in "Xi met Mr. Li Wei in “Nur”,"',
    '  3:22 quotation-marks "“" in "Xi met Mr. Li Wei in “Nur”,"',
    '  3:23 capitals "Nur" in "Xi met Mr. Li Wei in “Nur”,"',
    '  3:26 quotation-marks "”" in "Xi met Mr. Li Wei in “Nur”,"',
    '  4:6 numbers {"exact":"12","suffix":" men"} in "with 12 men and 12 women."',
    '  4:17 numbers {"exact":"12","prefix":"and "} in "with 12 men and 12 women."',
    '',
  ])
  t.match(lines.stdout, /a\.json: 9\.\d% of the text is cited; places that may lack a record: 6\n/)
  const { stdout } = await run(t, ['check', '--coverage', '--json', file])
  const { faults, coverage } = JSON.parse(stdout) as { faults: object[]; coverage: object[] }
  t.strictSame(faults, [])
  t.match(coverage, [
    { file, characters: 43, cited: { characters: 4 }, gaps: [{ gap: 'capitals', start: 11 }] },
  ])
})

t.test('an ambiguous word is shown with the places that it may mean', async (t) => {
  const file = annotate(t, 'Xi came.\nXi left.\nXi\tslept.', {
    entities: [XI],
    events: [{ id: 'e', type: 'visit', label: 'x', status: 'happened', content: 'Xi' }],
  })
  const outcome = await run(t, ['check', file])
  fails(t, outcome, [
    /\/events\/0\/content "Xi" occurs 3 times in the text: add "prefix", "suffix" or "occurrence"$/,
    /^verbatim: {3}\{"exact":"Xi","suffix":" came"\} in "Xi came\."$/,
    /^verbatim: {3}\{"exact":"Xi","suffix":" left"\} in/,
    /^verbatim: {3}\{"exact":"Xi","suffix":"\\t"\} in/,
  ])
  const { stdout } = await run(t, ['check', '--json', file])
  const { faults } = JSON.parse(stdout) as { faults: { choices: { words: object }[] }[] }
  t.strictSame(faults[0]!.choices[0]!.words, { exact: 'Xi', suffix: ' came' })
})

t.test('warnings are listed beside "no faults", and are faults with --strict', async (t) => {
  const file = annotate(t, 'Xi agreed', {
    entities: [XI],
    quotes: [{ id: 'q', kind: 'direct', content: 'agreed', medium: 'unstated' }],
  })
  const { code, stdout, stderr } = await run(t, ['check', file])
  t.strictSame({ code, stderr }, { code: 0, stderr: '' })
  t.match(stdout.split('\n'), [
    `${file}: no faults, 1 warning`,
    /a\.json:\d+:\d+ \/quotes\/0\/kind warning: is "direct", but the words have no quotation marks/,
    '',
  ])
  fails(t, await run(t, ['check', '--strict', file]), [
    /^verbatim: \S+a\.json:\d+:\d+ \/quotes\/0\/kind warning: is "direct"/,
  ])
  for (const [strict, status] of [
    [[], 0],
    [['--strict'], 1],
  ] as const) {
    const json = await run(t, ['check', '--json', ...strict, file])
    t.equal(json.code, status)
    t.match(JSON.parse(json.stdout), {
      faults: [{ severity: 'warning', file, pointer: '/quotes/0/kind', line: Number }],
    })
  }
})

t.test('namesakes under other ids are found in the files and with --database', async (t) => {
  const here = folder(t)
  const person = (id: string, identifiers?: object) => ({
    ...{ id, type: 'person' as const, name: 'Ada Ek', ...(identifiers && { identifiers }) },
  })
  const file = (id: string, entity: ReturnType<typeof person>) =>
    write(here, 'Ada Ek', { article: { id, textFile: `${id}.txt` }, entities: [entity] })
  const first = file('first', person('ada-ek', { wikidata: 'Q1' }))
  const second = file('second', person('ada-ek-2'))
  const other = file('third', person('ada-ek-3', { wikidata: 'Q2' }))
  const path = databaseFile(t, [first])
  const stdout = async (...args: string[]) =>
    (await run(t, ['check', ...args], { env: { DATABASE_PATH: path } })).stdout
  const warning = `/entities/0/id warning: "ada-ek-2" has the name and type of "ada-ek" in`
  t.match(await stdout(first, second), `${warning} ${first}: if they are the same`)
  t.notMatch(await stdout(second), 'warning')
  t.match(await stdout('--database', second), `${warning} the database: if they are the same`)
  t.notMatch(await stdout('--database', first), 'warning')
  t.notMatch(await stdout('--database', other), 'warning')
})
