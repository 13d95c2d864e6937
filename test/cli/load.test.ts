import { readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { articles, ids, read } from '../db/contents.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { annotate, write } from '../ingest/annotations.js'
import { corpus, CORPUS_SIZE, everyRow, loadedRows, XI } from './articles.js'
import { fails, run, start } from './cli.js'

/*
 * `load` reads files, folders and standard input. Articles share transactions but are loaded in order: those
 * before a fault are loaded, and none waits for the next.
 */

t.test(
  'load loads the whole seed into a new database, and changes nothing the second time',
  async (t) => {
    const path = join(folder(t), 'new.db')
    const env = { DATABASE_PATH: path }
    t.match(await run(t, ['migrate'], { env }), { code: 0, stderr: '' })
    const { article, events } = JSON.parse(readFileSync(join(SEED, 'article.json'), 'utf8')) as {
      article: { id: string }
      events: unknown[]
    }
    t.match(await run(t, ['load', SEED], { env }), {
      code: 0,
      stderr: '',
      stdout: new RegExp(`^loaded ${article.id}: .*\\b${events.length} events\\b`),
    })
    const before = everyRow(path)
    t.match(await run(t, ['load', SEED], { env }), {
      code: 0,
      stderr: '',
      stdout: `unchanged ${article.id}: `,
    })
    t.match(await run(t, ['migrate'], { env }), { code: 0, stderr: '' })
    t.strictSame(everyRow(path), before)
  },
)

t.test('load reads a folder with its subfolders', async (t) => {
  const path = databaseFile(t, [])
  const { code, stdout } = await run(t, ['load', corpus(t)], { env: { DATABASE_PATH: path } })
  t.equal(code, 0)
  t.match(
    stdout,
    /^23 articles loaded, 0 replaced, 0 unchanged, 0 failed: .*\b44 quotes\b|^23 articles loaded/m,
  )
  t.equal(articles(path).length, CORPUS_SIZE)
})

t.test('a file that contains its text loads like one with its text beside it', async (t) => {
  const [beside, within] = [
    annotate(t, 'Xi', { entities: [XI] }),
    annotate(t, 'Xi', { entities: [XI] }),
  ]
  const {
    article: { textFile, ...article },
    ...rest
  } = JSON.parse(readFileSync(within, 'utf8')) as { article: { textFile: string } }
  writeFileSync(within, JSON.stringify({ article: { ...article, text: 'Xi' }, ...rest }))
  t.strictSame(loadedRows(databaseFile(t, [within])), loadedRows(databaseFile(t, [beside])))
  writeFileSync(
    within,
    JSON.stringify({ article: { ...article, text: 'Xi', textFile: 'a.txt' }, ...rest }),
  )
  fails(t, await run(t, ['check', within]), [
    /a\.json:1:\d+ \/article needs either "textFile" or "text"$/,
  ])
})

t.test('an article of a megabyte is loaded', async (t) => {
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
    stdout: /^loaded a: 1 entity, 1 mention, 1 quote$/m,
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

t.test(
  'a path that cannot be loaded ends load with one line, and nothing is written',
  async (t) => {
    const path = databaseFile(t, [])
    const before = everyRow(path)
    const [here, empty, json, text] = [
      folder(t),
      folder(t),
      folder(t),
      annotate(t, 'Xi', { article: { textFile: 'b.txt' } }),
    ]
    writeFileSync(join(empty, 'annotation.schema.json'), '{}')
    writeFileSync(join(json, 'a.json'), '{\n  "article": \n}')
    writeFileSync(text, readFileSync(text, 'utf8').replace('b.txt', 'c.txt'))
    const cases: [what: string, line: string][] = [
      [join(here, 'none.json'), `"${join(here, 'none.json')}" does not exist`],
      [
        join(here, 'x'.repeat(300)),
        `"${join(here, 'x'.repeat(300))}" cannot be read (ENAMETOOLONG)`,
      ],
      [empty, `folder "${empty}" holds no annotation file (*.json)`],
      [json, `${join(json, 'a.json')}:3:1 is not JSON: value expected`],
      [text, `file "${join(dirname(text), 'c.txt')}" does not exist`],
    ]
    for (const [what, line] of cases)
      fails(t, await run(t, ['load', what], { env: { DATABASE_PATH: path } }), [line])
    t.strictSame(everyRow(path), before)
  },
)

t.test(
  'a fault in the second file leaves the first loaded, and nothing of the second',
  async (t) => {
    const path = databaseFile(t, [])
    const here = folder(t)
    const first = write(here, 'Xi', { article: { id: 'one', textFile: 'one.txt' }, entities: [XI] })
    const second = write(here, 'Xi, China', {
      article: { id: 'two', textFile: 'two.txt' },
      entities: [
        { id: 'china', type: 'country', name: 'China' },
        { ...XI, type: 'place' },
      ],
    })
    const outcome = await run(t, ['load', first, second], { env: { DATABASE_PATH: path } })
    fails(t, outcome, [
      /two\.json:\d+:\d+ \/entities\/1 entity "xi" is place "Xi" here, but person "Xi"/,
    ])
    t.match(outcome.stdout, /^loaded one: .*\n$/)
    const db = openDatabase(path, { mode: 'read' })
    t.match(ids(db), { articles: ['one'], entities: ['xi'] })
    db.$client.close()
  },
)

t.test(
  'one article in two files is an error, since the second would replace the first',
  async (t) => {
    const [one, other] = [annotate(t, 'Xi', { entities: [XI] }), annotate(t, 'Si')]
    fails(t, await run(t, ['load', one, other], { env: { DATABASE_PATH: databaseFile(t, []) } }), [
      `article "a" is in "${one}" and in "${other}"`,
    ])
  },
)

t.test('articles before a missing path or before a fault are loaded', async (t) => {
  const here = folder(t)
  const [one, two, bad, three] = ['a', 'b', 'c', 'd'].map((id) =>
    write(here, 'Xi', {
      article: { id, textFile: `${id}.txt` },
      entities: [{ ...XI, type: id === 'c' ? 'place' : 'person' }],
    }),
  ) as [string, string, string, string]
  const path = databaseFile(t, [])
  fails(t, await run(t, ['load', one, two, join(here, 'none')], { env: { DATABASE_PATH: path } }), [
    /none" does not exist/,
  ])
  t.strictSame(articles(path), ['a', 'b'])
  const again = databaseFile(t, [])
  const outcome = await run(t, ['load', one, two, bad, three], { env: { DATABASE_PATH: again } })
  fails(t, outcome, [
    /c\.json:\d+:\d+ \/entities\/0 entity "xi" is place "Xi" here, but person "Xi"/,
  ])
  t.match(outcome.stdout, /^loaded a: .*\nloaded b: .*\n$/)
  t.strictSame(articles(again), ['a', 'b'])
})

t.test('--keep-going loads the other articles and lists the faults at the end', async (t) => {
  const path = databaseFile(t, [])
  const here = folder(t)
  for (const id of ['a', 'c', 'e'])
    write(here, 'Xi', { article: { id, textFile: `${id}.txt` }, entities: [XI] })
  write(here, 'Xi', { article: { id: 'b', textFile: 'b.txt' }, entities: [{ ...XI, name: 'Ix' }] })
  write(here, 'Xi', {
    article: { id: 'd', textFile: 'd.txt' },
    entities: [{ ...XI, type: 'place' }],
  })
  // After a faulty file, another one may have its article: faulty words, and a fault beside other articles.
  for (const [id, fault] of [
    ['f', { name: 'Ix' }],
    ['g', { type: 'place' }],
  ] as const)
    for (const [place, entity] of [
      ['1', { ...XI, ...fault }],
      ['2', XI],
    ] as const)
      write(join(here, `${id}${place}`), 'Xi', {
        article: { id, textFile: `${id}.txt` },
        entities: [entity],
      })
  const outcome = await run(t, ['load', here, '--keep-going'], { env: { DATABASE_PATH: path } })
  fails(t, outcome, [
    /b\.json:\d+:\d+ \/entities\/0\/name no mention of "Ix"/,
    /d\.json:\d+:\d+ \/entities\/0 entity "xi" is place "Xi" here, but person "Xi"/,
    /f1.f\.json:\d+:\d+ \/entities\/0\/name no mention of "Ix"/,
    /g1.g\.json:\d+:\d+ \/entities\/0 entity "xi" is place "Xi" here, but person "Xi"/,
    '4 of the files could not be loaded',
  ])
  t.match(
    outcome.stdout,
    /^5 articles loaded, 0 replaced, 0 unchanged, 4 failed: 5 entities, 5 mentions$/m,
  )
  t.strictSame(articles(path), ['a', 'c', 'e', 'f', 'g'])
})

t.test(
  'lines of standard input are articles with their texts, and faults name the line',
  async (t) => {
    const path = databaseFile(t, [])
    const line = (id: string, text: string) =>
      JSON.stringify({
        article: { id, text, title: { exact: 'Xi', occurrence: 1 }, language: 'en' },
        entities: [XI],
      })
    const load = (input: string) =>
      run(t, ['load', '-', '--keep-going'], { env: { DATABASE_PATH: path }, input })
    t.match(await load(`${line('a', 'Xi\nspeaks')}\n\n${line('b', 'Xi')}\n`), {
      code: 0,
      stderr: '',
    })
    t.strictSame(articles(path), ['a', 'b'])
    t.match(await load(`${line('c', 'Xi')}\n${line('d', 'Li')}\n`), {
      code: 1,
      stderr:
        /^verbatim: -:2:42 \/article\/title "Xi" is not in the text\nverbatim: -:2:\d+ \/entities\/0\/name/,
    })
    t.strictSame(articles(path), ['a', 'b', 'c'])
  },
)

t.test('a line of standard input is loaded before the next one arrives', async (t) => {
  const path = databaseFile(t, [])
  const child = start(t, ['load', '-'], { env: { DATABASE_PATH: path } })
  const ended = once(child, 'close')
  for (const id of ['a', 'b']) {
    child.stdin.write(
      `${JSON.stringify({ article: { id, text: 'Xi', title: { exact: 'Xi', occurrence: 1 }, language: 'en' } })}\n`,
    )
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    t.match(line.toString(), new RegExp(`^loaded ${id}:`))
  }
  t.strictSame(articles(path), ['a', 'b'])
  child.stdin.end()
  t.strictSame(await ended, [0, null])
})
