import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { build, databaseFile, folder } from '../helper.js'
import { scriptedServer } from '../draft/model/scripted-server.js'
import { fails, run } from './cli.js'

/* Runs `verbatim draft` and `verbatim new` as a user does. */

const TEXT = `Rain in Oslo

OSLO, May 3, 2024 - "It rains," Mayor Ada Ek said on Friday.
`

/** Writes texts to a new folder. */
function texts(t: Test, files: Record<string, string>): string {
  const here = folder(t)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(here, path, '..'), { recursive: true })
    writeFileSync(join(here, path), text)
  }
  return here
}

const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path)
      .toSorted()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )

interface Written {
  article: object
  quotes?: object[]
  sections?: object[]
}
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as Written

t.test('draft makes annotation files of a folder of texts, which load at once', async (t) => {
  const here = texts(t, { 'Rain (1).txt': TEXT, 'more/Sun.TXT': 'Sun\n\nIt shines.', 'x.md': '#' })
  const to = join(folder(t), 'new/out')
  const path = databaseFile(t, [])
  const outcome = await run(t, ['draft', here, '--to', to, '--load'], {
    env: { DATABASE_PATH: path },
  })
  t.match(outcome, { code: 0, stderr: '' })
  const lines = outcome.stdout.split('\n')
  t.match(lines, [
    /^drafted \S+\/Rain \(1\)\.txt to \S+\/out\/rain-1\.json: \d+ /,
    /^drafted \S+\/Sun\.TXT to \S+\/out\/sun\.json: /,
    '2 articles drafted, 0 failed',
    /^(2 articles loaded, 0 replaced, 0 unchanged, 0 failed: |left out: )/,
  ])
  t.strictSame(readdirSync(to).toSorted(), [
    'annotation.schema.json',
    ...['rain-1.json', 'rain-1.txt', 'sun.json', 'sun.txt'],
  ])
  t.equal(readFileSync(join(to, 'rain-1.txt'), 'utf8'), TEXT)
  t.match(read(to, 'rain-1.json'), {
    article: {
      id: 'rain-1',
      textFile: 'rain-1.txt',
      title: 'Rain in Oslo',
      origin: { kind: 'rules', program: 'verbatim draft', version: /^\d/ },
    },
  })
  t.match(await run(t, ['check', to]), { code: 0, stdout: /no faults\n.*no faults\n/ })
  const { app } = await build(t, { path })
  const { data } = (await app.inject('/v1/articles?sort=id')).json<{ data: object[] }>()
  t.match(data, [{ id: 'rain-1' }, { id: 'sun' }])
})

t.test('runs repeat to the byte, whatever the order of the paths', async (t) => {
  const here = texts(t, { 'a.txt': TEXT, 'b.txt': 'Sun\n\nIt shines.' })
  const [one, other] = [folder(t), folder(t)]
  await run(t, ['draft', here, '--to', one, '--language', 'en'])
  const paths = [join(here, 'b.txt'), join(here, 'a.txt'), here]
  const outcome = await run(t, ['draft', ...paths, '--to', other, '--language', 'en', '--quiet'])
  t.match(outcome.stdout, /^2 articles drafted, 0 failed\n/)
  t.strictSame(contents(one), contents(other))
})

t.test('the draft of an earlier run stays as it is, even if it was edited', async (t) => {
  const here = texts(t, { 'a.txt': TEXT, 'b.txt': 'Sun\n\nIt shines.' })
  const to = folder(t)
  await run(t, ['draft', join(here, 'a.txt'), '--to', to])
  writeFileSync(join(to, 'a.json'), '{ "edited": true }')
  const again = await run(t, ['draft', here, '--to', to])
  t.match(
    again.stdout,
    /\n1 article drafted, 1 kept from an earlier run \(--force drafts them again\), 0 failed\n/,
  )
  t.strictSame(read(to, 'a.json'), { edited: true })
  const forced = await run(t, ['draft', here, '--to', to, '--force'])
  t.match(forced.stdout, /\n2 articles drafted, 0 failed\n/)
  t.match(read(to, 'a.json'), { article: { id: 'a' } })
})

t.test('another text with the id of an earlier output is a fault', async (t) => {
  const to = folder(t)
  await run(t, ['draft', join(texts(t, { 'a.txt': TEXT }), 'a.txt'), '--to', to])
  const before = contents(to)
  const other = join(texts(t, { 'a.txt': 'Sun' }), 'a.txt')
  fails(t, await run(t, ['draft', other, '--to', to]), [
    /file "\S+\/a\.txt" already exists; --force overwrites it/,
  ])
  t.strictSame(contents(to), before)
})

t.test('bad texts are listed, and the others are drafted', async (t) => {
  const here = texts(t, {
    'a.txt': TEXT,
    'b.txt': ' \n',
    'c.txt': 'a\0b',
    'd.md': 'x',
    'e/x.md': '',
  })
  writeFileSync(join(here, 'f.txt'), Buffer.from([0xff, 0xfe, 0x41, 0]))
  const to = folder(t)
  const paths = [here, join(here, 'd.md'), join(here, 'e'), join(here, 'none.txt')]
  const outcome = await run(t, ['draft', ...paths, '--to', to, '--load'], {
    env: { DATABASE_PATH: databaseFile(t, []) },
  })
  fails(t, outcome, [
    /folder "\S+\/e" holds no file to draft from \(\.txt.*\)$/,
    /"\S+\/none\.txt" does not exist/,
    /file "\S+\/b\.txt" is empty$/,
    /file "\S+\/c\.txt" contains the character U\+0000/,
    /file "\S+\/f\.txt" is not UTF-8 but UTF-16/,
    /"\S+\/d\.md" does not end in \.txt or \.html or \.htm$/,
  ])
  t.match(outcome.stdout, /\n1 article drafted, 6 failed\n/)
  t.match(outcome.stdout, /1 article loaded/)
})

t.test('the main text of a page is drafted from, with what the page says of itself', async (t) => {
  const sentence = 'It rained in Oslo on Friday, and Ada Ek said that more rain would come. '
  const page = `<html lang="en"><head><title>Rain - News</title><meta property="og:url" content="https://example.org/rain">
</head><body><nav>Home</nav><article><h1>Rain</h1><p>${sentence.repeat(10)}</p></article></body></html>`
  const to = folder(t)
  const here = texts(t, { 'a.html': page, 'b.htm': '<script>x</script>' })
  const outcome = await run(t, ['draft', here, '--to', to])
  fails(t, outcome, [/file "\S+\/b\.htm" has no main text/])
  t.equal(readFileSync(join(to, 'a.txt'), 'utf8'), `Rain\n\n${sentence.repeat(10).trim()}\n`)
  t.match(read(to, 'a.json'), { article: { language: 'en', url: 'https://example.org/rain' } })
  t.match(await run(t, ['draft', here, '--to', to]), {
    stdout: /^0 articles drafted, 1 kept from an earlier run/,
  })
})

t.test('a text on standard input gets its id from its first line', async (t) => {
  const to = folder(t)
  const outcome = await run(t, ['draft', '-', '--to', to], { input: `\n${TEXT}` })
  t.match(outcome, { code: 0, stdout: /^drafted - to \S+\/rain-in-oslo\.json: / })
  t.equal(readFileSync(join(to, 'rain-in-oslo.txt'), 'utf8'), `\n${TEXT}`)
  const named = await run(t, ['draft', '-', '--to', to, '--article-id', 'rain'], { input: TEXT })
  t.match(named.stdout, /rain\.json: /)
})

t.test('a text on standard input has at most 1 MiB', async (t) => {
  const outcome = await run(t, ['draft', '-', '--to', folder(t)], {
    input: 'x'.repeat(2 ** 20 + 1),
  })
  fails(t, outcome, ['standard input has more than 1 MiB'])
})

for (const [what, args, message] of [
  [
    'a wrong language',
    ['--language', 'English'],
    '"English" is not a language tag, such as "en" or "pt-BR"',
  ],
  ['a wrong id', ['--article-id', 'A b'], /^verbatim: "A b" is not an article id: /],
  [
    'an id for several',
    ['--article-id', 'a'],
    '--article-id is for one article, but there are several',
  ],
] as const)
  t.test(`${what} is a fault`, async (t) => {
    const here = texts(t, { 'a.txt': TEXT, 'b.txt': TEXT })
    fails(t, await run(t, ['draft', here, '--to', join(here, 'out'), ...args]), [message])
    t.strictSame(readdirSync(here), ['a.txt', 'b.txt'])
  })

t.test('new drafts beside a text, with a mark of review in every record', async (t) => {
  const here = texts(t, { 'Rain 1.txt': TEXT })
  const outcome = await run(t, ['new', join(here, 'Rain 1.txt'), '--language', 'en'])
  t.match(outcome, { code: 0, stderr: '' })
  t.strictSame(readdirSync(here), ['Rain 1.txt', 'annotation.schema.json', 'rain-1.json'])
  const {
    article,
    sections: _,
    ...lists
  } = read(here, 'rain-1.json') as unknown as {
    article: object
    sections: object[]
  } & Record<string, unknown>
  t.match(article, { textFile: 'Rain 1.txt', reviewed: false })
  for (const list of Object.values(lists).filter((list) => Array.isArray(list)))
    for (const note of list as object[]) t.match(note, { reviewed: false })
  t.match(await run(t, ['check', here]), { code: 0 })
  writeFileSync(join(here, 'rain-1.json'), 'edited')
  const again = await run(t, ['new', join(here, 'Rain 1.txt')])
  t.match(again.stdout, /0 articles drafted, 1 kept from an earlier run/)
  t.equal(readFileSync(join(here, 'rain-1.json'), 'utf8'), 'edited')
  fails(t, await run(t, ['new', here]), [/is a folder, but "verbatim new" takes one text/])
})

t.test('a model drafts at its endpoint, with the key of the environment', async (t) => {
  const { endpoint, received } = await scriptedServer(t, [
    { content: { entities: [{ type: 'person', name: 'Ada Ek', aliases: [] }] } },
  ])
  const to = folder(t)
  const here = texts(t, { 'a.txt': TEXT, 'b.txt': TEXT })
  const args = ['draft', here, '--to', to, '--model', 'm:1', '--endpoint', endpoint]
  const outcome = await run(t, args, { env: { VERBATIM_MODEL_KEY: 'secret' } })
  t.match(outcome, { code: 0, stderr: '' })
  t.match(
    outcome.stdout,
    /\nm:1: 2 requests, 200 tokens sent, 20 tokens received\n2 articles drafted, 0 failed\n/,
  )
  t.equal(received[0]!.headers.authorization, 'Bearer secret')
  t.match(read(to, 'a.json'), {
    article: { origin: { kind: 'model', program: 'm:1' } },
    entities: [{ name: 'Ada Ek' }],
  })
  t.match(await run(t, ['check', to]), { code: 0 })
})

t.test(
  'a server that refuses requests ends the run, and the same command resumes it',
  async (t) => {
    const { endpoint } = await scriptedServer(t, [{}, { status: 401, body: 'no credit' }])
    const to = folder(t)
    const here = texts(t, { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT })
    const outcome = await run(t, [
      'draft',
      here,
      '--to',
      to,
      '--model',
      'm',
      '--endpoint',
      endpoint,
    ])
    fails(t, outcome, [/chat\/completions refuses the request \(status 401: no credit\)$/])
    t.match(outcome.stdout, /\n1 article drafted, 1 failed\n/)
    const again = await scriptedServer(t, [{}])
    const rest = ['draft', here, '--to', to, '--model', 'm', '--endpoint', again.endpoint]
    t.match(await run(t, rest), {
      code: 0,
      stdout: /2 articles drafted, 1 kept from an earlier run/,
    })
  },
)

for (const [args, message] of [
  [['--model', 'm'], '--model and --endpoint need each other: give the name and the URL'],
  [['--endpoint', 'http://x'], '--model and --endpoint need each other: give the name and the URL'],
  [['--rules-first'], '--rules-first needs --model and --endpoint'],
  [['--model', 'm', '--endpoint', 'x'], /^verbatim: "x" is not the URL of a server/],
  [
    ['--model', 'm', '--endpoint', 'http://x', '--rounds', 'a'],
    '--rounds must be a whole number from 0 to 20',
  ],
  [
    ['--model', 'm', '--endpoint', 'http://x', '--timeout', '0'],
    '--timeout must be a number of seconds up to 86400',
  ],
] as const)
  t.test(`${args.join(' ')} is a fault, before anything is read or sent`, async (t) => {
    const to = join(folder(t), 'out')
    fails(t, await run(t, ['draft', 'nothing', '--to', to, ...args]), [message])
  })
