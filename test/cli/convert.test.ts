import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { T, writeInputs } from '../convert/conversions.js'
import { ARTICLE, build, databaseFile, folder } from '../helper.js'
import { blocksOf, readDocument } from '../readme.js'
import { fails, run } from './cli.js'

/* Runs `verbatim convert` as a user does. What it writes is loaded into a database and queried. */

const TEXT =
  '😀 Talks in Astana\r\nBarack Obama said that talks with Kazakhstan were useful. "We agreed," a source added.\r\n'
const ANN = [
  T(TEXT, 'T1', 'Person', 'Barack Obama'),
  T(TEXT, 'T2', 'Cue', 'said'),
  T(TEXT, 'T3', 'Content', 'talks with Kazakhstan were useful'),
  'E1\tAttribution:T2 Source:T1 Content:T3',
  T(TEXT, 'T4', 'Cue', 'added'),
  T(TEXT, 'T5', 'Content', '"We agreed,"'),
  T(TEXT, 'T6', 'Source', 'a source'),
  'E2\tAttribution:T4 Source:T6 Content:T5',
  T(TEXT, 'T7', 'Country', 'Kazakhstan'),
  'A1\tNegation E1',
  '',
].join('\n')

/** Runs `convert` into a new folder. */
async function convert(t: Test, ...args: string[]) {
  const to = join(folder(t), 'out')
  return { to, outcome: await run(t, ['convert', ...args, '--to', to]) }
}

t.test('a brat file and its text become an annotation file that loads', async (t) => {
  const { to, outcome } = await convert(
    t,
    join(writeInputs(t, { 'My Article.ann': ANN, 'My Article.txt': TEXT }), 'My Article.ann'),
    '--language',
    'en',
  )
  t.match(outcome, {
    code: 0,
    stdout:
      /^converted \S+\/My Article\.ann to \S+\/my-article\.json: 2 entities, 2 quotes; 1 not mapped, 0 ignored\n1 article converted, 0 failed; 1 annotation not mapped: 1 Negation\n$/,
    stderr: /^\S+\/My Article\.ann:10 A1: the attribute "Negation" of E1 is not in the mapping\n$/,
  })
  t.strictSame(readdirSync(to).sort(), ['my-article.json', 'my-article.txt'])
  t.equal(readFileSync(join(to, 'my-article.txt'), 'utf8'), TEXT)
  const { app } = await build(t, { path: databaseFile(t, [to]) })
  const { data } = (
    await app.inject('/v1/quotes?fields=id,kind,text,speaker.name,citations.role,citations.exact')
  ).json<{ data: unknown[] }>()
  t.match(data, [
    {
      id: 'my-article:e1',
      kind: 'indirect',
      text: 'talks with Kazakhstan were useful',
      speaker: { name: 'Barack Obama' },
    },
    {
      id: 'my-article:e2',
      kind: 'direct',
      text: 'We agreed',
      speaker: null,
      citations: [
        { role: 'content', exact: 'We agreed' },
        { role: 'cue', exact: 'added' },
        { role: 'speaker', exact: 'a source' },
      ],
    },
  ])
  t.match((await app.inject('/v1/articles/my-article')).json(), {
    language: 'en',
    title: '😀 Talks in Astana',
  })
})

t.test('the documents of a JSON Lines file become articles that load', async (t) => {
  const lines = [
    {
      id: 1,
      text: '😀 Zoe Lund left Oslo.',
      label: [
        [2, 10, 'PER'],
        [16, 20, 'City'],
      ],
    },
    { id: 2, text: 'No' },
    { id: 'The Post 3', text: 'Oslo', label: [[0, 9, 'City']], meta: { publisher: 'The Post' } },
    { id: 4, text: 'x', answer: 'ignore' },
  ]
  const content = lines.map((line) => JSON.stringify(line)).join('\n')
  const here = writeInputs(t, { 'all.jsonl': content })
  const { to, outcome } = await convert(t, join(here, 'all.jsonl'), '--language', 'en')
  t.match(outcome, {
    code: 0,
    stdout: /3 articles converted, 0 failed, 1 skipped; 1 annotation not mapped: 1 City\n$/,
    stderr:
      /^\S+all\.jsonl:3 s1: offsets 0 to 9 are not a range .*\n\S+all\.jsonl:4 is not converted: its answer is "ignore"\n$/,
  })
  const { app } = await build(t, { path: databaseFile(t, [to]) })
  const { data } = (await app.inject('/v1/entities?fields=id,mentionCount&sort=id')).json<{
    data: unknown[]
  }>()
  t.strictSame(data, [
    { id: 'oslo-place', mentionCount: 1 },
    { id: 'the-post-media', mentionCount: 0 },
    { id: 'zoe-lund', mentionCount: 1 },
  ])
  t.match((await app.inject('/v1/articles/the-post-3')).json(), {
    publisher: { name: 'The Post' },
    publisherBasis: 'metadata',
  })
})

t.test('--quiet prints the totals by type', async (t) => {
  const here = writeInputs(t, { 'a.ann': ANN, 'a.txt': TEXT, 'b.ann': ANN, 'b.txt': TEXT })
  t.match((await convert(t, here, '--quiet')).outcome, {
    code: 0,
    stdout:
      /^converted to 4 entities, 4 quotes\n2 articles converted, 0 failed; 2 annotations not mapped: 2 Negation\n$/,
    stderr: /^$/,
  })
})

t.test('the beginning of a file tells its format, and sentences may be articles', async (t) => {
  const content = 'Ada\tB-PER\nleft\tO\n\nOslo\tB-LOC\n'
  const here = writeInputs(t, { 'x.txt': content, 'y.txt': 'Ada left.\n', 'z.json': '[1]' })
  const paths = ['x.txt', 'y.txt'].map((name) => join(here, name))
  const { to, outcome } = await convert(t, ...paths, '--by-sentence')
  t.match(outcome, {
    code: 1,
    stdout: /x-1\.json: 1 entity; .*\n.*x-2\.json: 1 entity; .*\n2 articles converted, 1 failed/,
    stderr: /y\.txt": its ending does not show the format; give --from brat, .* or conll\n$/,
  })
  t.equal(readFileSync(join(to, 'x-2.txt'), 'utf8'), 'Oslo')
  fails(t, (await convert(t, join(here, 'x.txt'), '--article-id', 'x', '--by-sentence')).outcome, [
    '--article-id and --title are for one article, but there are several',
  ])
})

t.test(
  'a folder is converted by a mapping file, and --strict fails if anything is not mapped',
  async (t) => {
    const here = writeInputs(t, {
      'a.ann': ANN,
      'a.txt': TEXT,
      'b.ann': ANN,
      'b.txt': TEXT,
      'm.json': '{"ignore": ["Negation"]}',
      'other.json': '{}',
    })
    const mapped = await convert(t, here, '--strict', '--mapping', join(here, 'm.json'))
    t.match(mapped.outcome, {
      code: 0,
      stderr: '',
      stdout:
        /2 quotes; 0 not mapped, 1 ignored\nconverted .*\n2 articles converted, 0 failed; 0 annotations not mapped\n$/,
    })
    const { outcome } = await convert(t, here, '--strict')
    t.equal(outcome.code, 1)
    t.match(outcome.stderr, /\nverbatim: 2 annotations could not be mapped in full\n$/)
    t.equal(
      outcome.stdout,
      '0 articles converted, 0 failed, 2 not written; 2 annotations not mapped: 2 Negation\n',
    )
  },
)

t.test('the articles of one run share entities', async (t) => {
  const [one, other] = ['Paris met Ann.', 'Paris is old.']
  const here = writeInputs(t, {
    'a.txt': one,
    'a.ann': T(one, 'T1', 'Person', 'Paris'),
    'b.txt': other,
    'b.ann': T(other, 'T1', 'Location', 'Paris'),
    'c.txt': other,
    'c.ann': T(other, 'T1', 'Location', 'Paris'),
  })
  const { to, outcome } = await convert(t, here)
  t.match(outcome, { code: 0, stderr: '' })
  const { app } = await build(t, { path: databaseFile(t, [to]) })
  t.match((await app.inject('/v1/entities?sort=id&fields=id,type')).json(), {
    data: [
      { id: 'paris', type: 'person' },
      { id: 'paris-place', type: 'place' },
    ],
    page: { total: 2 },
  })
})

t.test('no file is overwritten without --force, and no input ever', async (t) => {
  const here = writeInputs(t, { 'a.ann': ANN, 'a.txt': TEXT })
  const to = folder(t)
  const again = (...args: string[]) => run(t, ['convert', join(here, 'a.ann'), '--to', to, ...args])
  t.equal((await again()).code, 0)
  t.equal((await again()).code, 0, 'converting the same again changes nothing')
  const file = join(to, 'a.json')
  writeFileSync(file, '{}')
  t.match(await again(), {
    code: 1,
    stderr: new RegExp(`verbatim: file "${file}" already exists; --force overwrites it\n$`),
  })
  t.equal(readFileSync(file, 'utf8'), '{}')
  t.equal((await again('--force')).code, 0)
  t.match(readFileSync(file, 'utf8'), '"quotes"')
  const web = writeInputs(t, {
    'x.txt': 'Xi',
    'x.json':
      '[{"type": "Annotation", "body": {"purpose": "tagging", "value": "Person"}, "target": {"selector": {"type": "TextQuoteSelector", "exact": "Xi"}}}]',
  })
  fails(t, await run(t, ['convert', join(web, 'x.json'), '--to', web, '--force']), [
    /x\.json" is an input, which is never overwritten/,
  ])
  t.strictSame(readdirSync(web).sort(), ['x.json', 'x.txt'])
})

t.test('a file name leads to no other folder', async (t) => {
  const here = writeInputs(t, {
    '..%2f..%2fetc.ann': '',
    '..%2f..%2fetc.txt': 'Xi',
    '北京.ann': '',
    '北京.txt': 'Xi',
  })
  const { to, outcome } = await convert(t, join(here, '..%2f..%2fetc.ann'))
  t.equal(outcome.code, 0)
  t.strictSame(readdirSync(to).sort(), ['2f-2fetc.json', '2f-2fetc.txt'])
  fails(t, (await convert(t, join(here, '北京.ann'), '--article-id', '../x')).outcome, [
    '"../x" is not an article id',
  ])
  t.equal((await convert(t, join(here, '北京.ann'), '--article-id', 'beijing')).outcome.code, 0)
  const to2 = folder(t)
  const victim = join(folder(t), 'victim')
  symlinkSync(victim, join(to2, 'beijing.json'))
  const { code } = await run(t, [
    'convert',
    join(here, '北京.ann'),
    '--article-id',
    'beijing',
    '--to',
    to2,
  ])
  t.equal(code, 1, 'a link out of the folder is not followed')
  t.throws(() => readFileSync(victim))
})

t.test(
  'each file that cannot be converted is one line of error, and the others are converted',
  async (t) => {
    const here = writeInputs(t, {
      'good.ann': ANN,
      'good.txt': TEXT,
      'lone.ann': ANN,
      'bad.ann': 'nothing',
      'bad.txt': 'Xi',
      'latin.ann': '',
      'latin.txt': Buffer.from([0x58, 0xe9]),
      'bytes.ann': Buffer.from([0xff]),
      'bytes.txt': 'Xi',
      'nul.ann': '',
      'nul.txt': 'X\0',
      'empty.ann': '',
      'empty.txt': ' \n',
      'big.ann': '',
      'big.txt': 'x'.repeat(1024 * 1024 + 1),
      'deep.jsonld': '['.repeat(1e6),
      'deep.txt': 'Xi',
    })
    mkdirSync(join(here, 'folder.ann'))
    writeFileSync(join(here, 'folder.txt'), 'Xi')
    const { to, outcome } = await convert(t, here)
    t.equal(outcome.code, 1)
    t.match(
      outcome.stdout,
      /^converted [^\n]*good\.ann[^\n]*\n1 article converted, 8 failed; 1 annotation not mapped: 1 Negation\n$/,
    )
    t.strictSame(readdirSync(to).sort(), ['good.json', 'good.txt'])
    t.strictSame(
      outcome.stderr
        .split('\n')
        .slice(1, -1)
        .map((line) => line.replace(`verbatim: `, '').replaceAll(`${here}/`, '')),
      [
        'file "bad.ann" has no brat annotation: no line begins with a brat id: T, E, R, A, M or N with a number, # or *, then a tab',
        'file "big.txt" has more than 1 MiB',
        'file "bytes.ann" is not UTF-8',
        'deep.jsonld:1:51 nests deeper than 50 levels',
        'file "empty.txt" is empty',
        'file "latin.txt" is not UTF-8',
        'file "lone.txt" does not exist',
        'file "nul.txt" contains the character U+0000, which no article may have',
      ],
    )
  },
)

for (const [name, args, line] of [
  ['a missing file', ['none.ann'], '"none.ann" does not exist'],
  [
    'an unknown ending',
    ['a.xml'],
    /"a\.xml": its ending does not show the format; give --from brat, web-annotation/,
  ],
  [
    'one title for two files',
    ['a.ann', 'b.ann', '--title', 'x'],
    '--article-id and --title are for one article, but there are several',
  ],
  [
    'a malformed language tag',
    ['a.ann', '--language', 'english'],
    '"english" is not a language tag',
  ],
  [
    'a faulty mapping',
    ['a.ann', '--mapping', 'm.json'],
    'm.json:1:15 /spans/A must have exactly one of',
  ],
  [
    'an empty folder',
    ['empty'],
    /^verbatim: folder "empty" holds no file to convert \(\.ann, \.jsonld, .*\n$/,
  ],
] as const) {
  t.test(`${name} is an error of one line`, async (t) => {
    const cwd = writeInputs(t, {
      'a.ann': ANN,
      'a.txt': TEXT,
      'b.ann': ANN,
      'a.xml': '',
      'm.json': '{"spans":{"A":{}}}',
    })
    mkdirSync(join(cwd, 'empty'))
    const { code, stderr } = await run(t, ['convert', ...args, '--to', 'out'], { cwd })
    t.equal(code, 1)
    t.match(stderr, typeof line === 'string' ? `verbatim: ${line}` : line)
    t.equal(stderr.trim().split('\n').length, 1)
  })
}

t.test('the examples of the document are converted as it shows', async (t) => {
  const blocks = blocksOf(readDocument('src/convert/README.md'))
  const block = (start: string) => blocks.find(({ code }) => code.startsWith(start))!.code
  const cwd = writeInputs(t, {
    'visit.txt': 'A source said that Astana is beautiful.\n',
    'visit.ann': block('T1\tReported'),
    'visit.jsonld': block('{ "type": "Annotation"'),
    'mapping.json': block('{\n  "spans"'),
  })
  const [command, ...shown] = block('verbatim convert visit.ann').trim().split('\n')
  const { code, stdout, stderr } = await run(t, command!.split(' ').slice(1), { cwd })
  t.strictSame([code, `${stderr}${stdout}`.trim().split('\n')], [0, shown])
  t.match(JSON.parse(readFileSync(join(cwd, 'my-articles/visit.json'), 'utf8')), {
    quotes: [
      {
        kind: 'indirect',
        content: 'Astana is beautiful',
        speakerWords: 'A source',
        cue: 'said',
        medium: 'interview',
      },
    ],
  })
  t.match(
    await run(t, ['convert', 'visit.jsonld', '--to', 'web', '--mapping', 'mapping.json'], { cwd }),
    { code: 0, stderr: '', stdout: '1 entity; 0 not mapped' },
  )
})

interface Page {
  items: { body: { purpose: string; value?: string; source?: string }[] }[]
  next?: string
}

t.test("this API's own Web Annotations convert back to the same records", async (t) => {
  const { app } = await build(t)
  const items: Page['items'] = []
  for (
    let url: string | undefined = `/v1/articles/${ARTICLE}/annotations?cursor=first&limit=100`;
    url !== undefined;
  ) {
    const page: Page = (await app.inject(url)).json<Page>()
    items.push(...page.items)
    url = page.next
  }
  const { data: entities } = (await app.inject('/v1/entities?limit=100&fields=id,type')).json<{
    data: { id: string; type: string }[]
  }>()
  const references = Object.fromEntries(entities.map(({ id, type }) => [id, { entity: type }]))
  const here = writeInputs(t, {
    'back.jsonld': JSON.stringify(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', 'type': 'AnnotationPage', items },
      null,
      1,
    ),
    'back.txt': (await app.inject(`/v1/articles/${ARTICLE}/text`)).body,
    'm.json': JSON.stringify({ references }),
  })
  const { to, outcome } = await convert(
    t,
    join(here, 'back.jsonld'),
    '--mapping',
    join(here, 'm.json'),
    '--language',
    'en',
  )
  t.equal(outcome.code, 0)
  const back = await build(t, { path: databaseFile(t, [to]) })
  const all = async (server: typeof app, path: string) =>
    (await server.inject(`/v1/${path}`)).body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  const local = (rows: Record<string, unknown>[]) =>
    rows.map((row) => JSON.stringify(row).replaceAll('back:', `${ARTICLE}:`)).sort()
  const same = async (path: string) =>
    t.strictSame(local(await all(back.app, path)), local(await all(app, path)), path)
  await same('mentions.ndjson?fields=id,text')
  await same('entities.ndjson?fields=id,type')
  await same('quotes.ndjson?fields=id,kind,text')
  await same('events.ndjson?fields=id,label')
  await same('figures.ndjson?fields=id,kind,text,value,bound,measure')
  for (const collection of ['images', 'relations', 'conflicts'])
    await same(`${collection}.ndjson?fields=id`)
  t.equal(outcome.stderr, '')
})
