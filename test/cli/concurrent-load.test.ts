import t from 'tap'
import { articles, read } from '../db/contents.js'
import { databaseFile, folder, loadFiles } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { corpus, XI } from './articles.js'
import { run, serve } from './cli.js'

/* Loads while other loads or a server use the same database. */

t.test('loads at the same time wait for each other, and all complete', async (t) => {
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

t.test('readers never see half an article while it is replaced repeatedly', async (t) => {
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
