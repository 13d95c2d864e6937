import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { articles, dump, ids, read, searchFor } from '../db/contents.js'
import { databaseFile, folder, loadFiles, SEED } from '../helper.js'
import { writeCorpus } from '../api/corpus.js'
import { annotate, write } from '../ingest/annotations.js'
import { fails, MAIN, run, serve } from './cli.js'

/*
 * Loads of many articles as a process: what is left out, taken out, given back, interrupted, and done twice at once.
 * Whole databases are compared, every row of every table.
 */

const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

/** All that a database holds but when and where it was made. */
const contents = (path: string) =>
  read(path, (db) => {
    const { edition, ...tables } = dump(db)
    // How the index of words is laid out, and the last key given, depend on all that was ever there.
    return Object.fromEntries(
      Object.entries(tables).filter(([name]) => !/^(__drizzle|search_|sqlite_)/.test(name)),
    )
  })

function corpus(t: Test): string {
  const path = writeCorpus(folder(t))
  cpSync(SEED, join(path, 'below', 'seed'), { recursive: true })
  return path
}

t.test('a folder is read with those below it', async (t) => {
  const path = databaseFile(t, [])
  const { code, stdout } = await run(t, ['load', corpus(t)], { env: { DATABASE_PATH: path } })
  t.equal(code, 0)
  t.match(
    stdout,
    /^23 articles loaded, 0 unchanged, 0 failed: .*\b44 quotes\b|^23 articles loaded/m,
  )
  t.equal(articles(path).length, 23)
})

t.test('check reports every fault of every file, also as JSON', async (t) => {
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

t.test('what is exported loads to the same database, as files and as lines', async (t) => {
  const from = corpus(t)
  const [path, again, piece] = [databaseFile(t, [from]), databaseFile(t, []), databaseFile(t, [])]
  const out = join(folder(t), 'out')
  t.match(await run(t, ['export', '--all', '--to', out], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stderr: '',
  })
  t.equal(readdirSync(out).length, 2 * 23 + 1)
  // In the order of loading, since internal keys follow it.
  const order = read(path, (db) =>
    db.$client.prepare<[], string>('select id from articles order by key').pluck().all(),
  )
  loadFiles(
    again,
    order.map((id) => join(out, `${id}.json`)),
  )
  t.strictSame(contents(again), contents(path))
  t.match(await run(t, ['load', out, '--quiet'], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stdout: /^0 articles loaded, 23 unchanged, 0 failed/,
  })

  const lines = await run(t, ['export', '--all'], { env: { DATABASE_PATH: path } })
  t.equal(lines.stdout.trimEnd().split('\n').length, 23)
  t.match(await run(t, ['load', '-'], { env: { DATABASE_PATH: piece }, input: lines.stdout }), {
    code: 0,
  })
  t.strictSame(contents(piece), contents(path))
  const twice = () =>
    run(t, ['export', 'bulletin-00', '--to', out], { env: { DATABASE_PATH: path } })
  t.match(await twice(), { code: 0, stderr: '' }, 'the same again changes nothing')
  writeFileSync(join(out, 'bulletin-00.txt'), 'x')
  fails(t, await twice(), [/already exists; --force overwrites it$/])
  fails(t, await run(t, ['export', 'nope'], { env: { DATABASE_PATH: path } }), [
    'there is no article "nope"',
  ])
  fails(t, await run(t, ['export'], { env: { DATABASE_PATH: path } }), [
    'name the articles to export, or give --all',
  ])
  const file = join(out, 'bulletin-00.txt')
  fails(t, await run(t, ['export', '--all', '--to', file], { env: { DATABASE_PATH: path } }), [
    `folder "${file}" cannot be created (EEXIST)`,
  ])
})

const word = fc.constantFrom(
  'Xi',
  'Тоқаев',
  '😀',
  'é',
  'e\u0301',
  'سلام',
  '习近平',
  'x\u00a0y',
  'Zoë',
  '"',
  '…',
)
const name = fc.constantFrom('Xi', 'Тоқаев', 'سلام', '习近平', 'Zoë')
const generated = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 30 }),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  names: fc.uniqueArray(name, { maxLength: 4 }),
  note: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
  quotes: fc.array(fc.nat(29), { maxLength: 4 }),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
})

/** A number that is no part of another one. */
const nth = (i: number) => `<${i}>`

t.test('whatever is loaded, exported and loaded again is the same', async (t) => {
  const out = folder(t)
  await fc.assert(
    fc.asyncProperty(generated, async ({ words, eol, bom, names, note, quotes, value }) => {
      const text = `${bom ? '\ufeff' : ''}Title${eol}${words.map((one, i) => `${nth(i)} ${one} ${nth(i)}`).join(eol)}${eol}7 days${eol}${names.join(', ')}`
      const file = write(folder(t), text, {
        article: { title: { exact: 'Title', occurrence: 1 }, ...(note !== undefined && { note }) },
        ...(names.length > 0 && {
          entities: names.map((name, i) => ({ id: `e-${i}`, type: 'person', name })),
        }),
        ...(quotes.length > 0 && {
          quotes: quotes.map((at, i) => ({
            id: `q-${i}`,
            kind: 'direct',
            medium: 'remark',
            content: {
              exact: `${words[at % words.length]!} ${nth(at % words.length)}`,
              prefix: `${nth(at % words.length)} `,
            },
          })),
        }),
        figures: [
          { id: 'days', kind: 'duration', content: '7 days', value, measure: 'time', unit: 'days' },
        ],
      })
      const [first, second] = [databaseFile(t, [file]), databaseFile(t, [])]
      const lines = await exported(first)
      const path = join(out, 'again.json')
      writeFileSync(path, lines)
      loadFiles(second, [path])
      const [was, is] = [contents(first), contents(second)]
      if (JSON.stringify(was) !== JSON.stringify(is)) throw new Error('another database')
    }),
    { numRuns: 40 },
  )
  t.pass('40 of them')
})

/** What `export --all` prints, without a process for each of many databases. */
async function exported(path: string): Promise<string> {
  const { exportArticles } = await import('../../src/cli/export.js')
  const { readConfig } = await import('../../src/config.js')
  const lines: string[] = []
  await exportArticles(readConfig({ DATABASE_PATH: path }), [], { all: true }, (line) =>
    lines.push(line),
  )
  return lines.join('\n')
}

t.test('an article of a megabyte', async (t) => {
  const path = databaseFile(t, [])
  const lines = Array.from(
    { length: 9000 },
    (_, n) =>
      `${n} ${'😀 é 说 '.repeat(n % 10)} and so on, for a very long time, and then some more words until the line ends`,
  )
  const text = `A long one\n${lines.join('\r\n')}\nXi said: "It was enough."`
  t.ok(Buffer.byteLength(text) > 2 ** 20)
  const file = write(folder(t), text, {
    article: { title: 'A long one' },
    entities: [XI],
    quotes: [
      { id: 'q', kind: 'direct', medium: 'remark', content: 'It was enough.', speaker: 'xi' },
    ],
  })
  t.match(await run(t, ['load', file], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stdout: /^loaded a: 1 entities, 1 mentions, 1 quotes$/m,
  })
  const [span] = read(path, (db) =>
    db.$client
      .prepare<[], { start: number; end: number; exact: string }>(
        'select start, "end", exact from citations where exact like \'It was%\'',
      )
      .all(),
  )
  t.equal([...text].slice(span!.start, span!.end).join(''), 'It was enough.')
})

t.test('unload takes an article out with the entities that no other names', async (t) => {
  const here = folder(t)
  const [one, two] = ['one', 'two'].map((id) =>
    write(here, 'Xi, Li', {
      article: { id, textFile: `${id}.txt`, title: { exact: 'Xi', occurrence: 1 } },
      entities: [XI, ...(id === 'one' ? [{ id: 'li', type: 'person', name: 'Li' } as const] : [])],
    }),
  ) as [string, string]
  const [path, only] = [databaseFile(t, [two, one]), databaseFile(t, [two])]
  t.match(await run(t, ['unload', 'one'], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stdout: 'unloaded one\n',
    stderr: '',
  })
  t.strictSame(contents(path), contents(only))
  t.strictSame(
    read(path, (db) => searchFor(db, 'Li')),
    ['article'],
  )
  const outcome = await run(t, ['unload', 'none', 'two'], { env: { DATABASE_PATH: path } })
  fails(t, outcome, ['there is no article "none"'])
  t.equal(outcome.stdout, 'unloaded two\n')
  t.match(
    read(path, (db) => ids(db)),
    { articles: [], entities: [], mentions: [] },
  )
  for (const word of ['Xi', 'Li'])
    t.strictSame(
      read(path, (db) => searchFor(db, word)),
      [],
    )
})

t.test('status tells the edition and how much there is', async (t) => {
  const path = databaseFile(t)
  const { stdout } = await run(t, ['status', '--json'], { env: { DATABASE_PATH: path } })
  t.match(JSON.parse(stdout), { database: path, edition: 1, records: { articles: 1, quotes: 20 } })
  t.match(
    (await run(t, ['status'], { env: { DATABASE_PATH: path } })).stdout,
    /edition 1 of 20\d\d-.*\n +1 articles\n +\d+ entities\n/,
  )
})

t.test('two loads at once: one waits, and both are done', async (t) => {
  const path = databaseFile(t, [])
  const [from, other] = [corpus(t), folder(t)]
  for (let n = 0; n < 20; n++)
    write(other, 'Xi', { article: { id: `x-${n}`, textFile: `x-${n}.txt` }, entities: [XI] })
  const outcomes = await Promise.all(
    [from, other, from].map((paths) =>
      run(t, ['load', paths, '--quiet'], { env: { DATABASE_PATH: path } }),
    ),
  )
  for (const { code, stderr } of outcomes) t.equal(code, 0, stderr)
  t.equal(articles(path).length, 43)
  t.strictSame(
    read(path, (db) => db.$client.pragma('integrity_check')),
    [{ integrity_check: 'ok' }],
  )
})

t.test('kill -9 at any moment leaves whole articles, and the same load completes it', async (t) => {
  const from = corpus(t)
  const whole = databaseFile(t, [from])
  for (const loaded of [0, 1, 8, 15, 21]) {
    const path = databaseFile(t, [])
    const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, MAIN, 'load', from], {
      env: { PATH: process.env.PATH, DATABASE_PATH: path },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let log = ''
    const kill = () => {
      if (log.split('\n').length > loaded)
        setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text
      kill()
    })
    kill()
    await once(child, 'close')
    const there = articles(path)
    t.strictSame(
      read(path, (db) => db.$client.pragma('integrity_check')),
      [{ integrity_check: 'ok' }],
      `${there.length} articles`,
    )
    t.strictSame(
      read(path, (db) => db.$client.pragma('foreign_key_check')),
      [],
    )
    loadFiles(path, [from])
    t.strictSame(contents(path), contents(whole))
  }
})

t.test('readers never see half an article while one is replaced again and again', async (t) => {
  const here = folder(t)
  const version = (n: number) =>
    write(here, n % 2 === 0 ? 'Xi went. Xi came.' : 'Xi stayed. Xi slept. Xi woke.', {
      article: { title: { exact: 'Xi', occurrence: 1 } },
      entities: [XI],
    })
  const path = databaseFile(t, [version(0)])
  const { url, stop, end } = await serve(t, path)
  const seen = new Set<string>()
  const reader = new AbortController()
  const reading = (async () => {
    while (!reader.signal.aborted) {
      const body = (await (await fetch(new URL('/v1/articles/a', url))).json()) as {
        counts: { mentions: number }
        characters: number
      }
      seen.add(`${body.counts.mentions} mentions in ${body.characters} characters`)
    }
  })()
  for (let n = 1; n <= 30; n++) {
    loadFiles(path, [version(n)])
    const { counts } = (await (await fetch(new URL('/v1/articles/a', url))).json()) as {
      counts: { mentions: number }
    }
    t.equal(counts.mentions, n % 2 === 0 ? 2 : 3, 'the next request sees the new edition')
  }
  reader.abort()
  await reading
  t.strictSame([...seen].sort(), ['2 mentions in 17 characters', '3 mentions in 29 characters'])
  stop('SIGTERM')
  await end
})

t.test('a file whose text stands in it is like one with a text beside it', async (t) => {
  const [beside, within] = [
    annotate(t, 'Xi', { entities: [XI] }),
    annotate(t, 'Xi', { entities: [XI] }),
  ]
  const {
    article: { textFile, ...article },
    ...rest
  } = JSON.parse(readFileSync(within, 'utf8')) as { article: { textFile: string } }
  writeFileSync(within, JSON.stringify({ article: { ...article, text: 'Xi' }, ...rest }))
  t.strictSame(contents(databaseFile(t, [within])), contents(databaseFile(t, [beside])))
  writeFileSync(
    within,
    JSON.stringify({ article: { ...article, text: 'Xi', textFile: 'a.txt' }, ...rest }),
  )
  fails(t, await run(t, ['check', within]), [
    /a\.json:1:\d+ \/article needs either "textFile" or "text"$/,
  ])
})
