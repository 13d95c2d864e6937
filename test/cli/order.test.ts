import { once } from 'node:events'
import { join } from 'node:path'
import t from 'tap'
import { articles } from '../db/contents.js'
import { databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { fails, run, start } from './cli.js'

/* Articles are written together, but loaded one after the other: what comes before a fault is there, and what waits does not wait for what comes next. */

const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

t.test('--keep-going loads the rest, and lists what failed at the end', async (t) => {
  const path = databaseFile(t, [])
  const here = folder(t)
  for (const id of ['a', 'c', 'e'])
    write(here, 'Xi', { article: { id, textFile: `${id}.txt` }, entities: [XI] })
  write(here, 'Xi', { article: { id: 'b', textFile: 'b.txt' }, entities: [{ ...XI, name: 'Ix' }] })
  write(here, 'Xi', {
    article: { id: 'd', textFile: 'd.txt' },
    entities: [{ ...XI, type: 'place' }],
  })
  const outcome = await run(t, ['load', here, '--keep-going'], { env: { DATABASE_PATH: path } })
  fails(t, outcome, [
    /b\.json:\d+:\d+ \/entities\/0\/name no mention of "Ix"/,
    /d\.json:\d+:\d+ \/entities\/0 entity "xi" is place "Xi" here, but person "Xi"/,
    '2 of the files could not be loaded',
  ])
  t.match(outcome.stdout, /^3 articles loaded, 0 unchanged, 2 failed: 3 entities, 3 mentions$/m)
  t.strictSame(articles(path), ['a', 'c', 'e'])
})

t.test(
  'lines of standard input are articles with their texts, and faults say the line',
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

t.test('a line that comes is loaded though the next one does not', async (t) => {
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

t.test(
  'what stands before a path that does not exist is loaded, and what stands before a fault',
  async (t) => {
    const here = folder(t)
    const [one, two, bad, three] = ['a', 'b', 'c', 'd'].map((id) =>
      write(here, 'Xi', {
        article: { id, textFile: `${id}.txt` },
        entities: [{ ...XI, type: id === 'c' ? 'place' : 'person' }],
      }),
    ) as [string, string, string, string]
    const path = databaseFile(t, [])
    fails(
      t,
      await run(t, ['load', one, two, join(here, 'none')], { env: { DATABASE_PATH: path } }),
      [/none" does not exist/],
    )
    t.strictSame(articles(path), ['a', 'b'])
    const again = databaseFile(t, [])
    const outcome = await run(t, ['load', one, two, bad, three], { env: { DATABASE_PATH: again } })
    fails(t, outcome, [
      /c\.json:\d+:\d+ \/entities\/0 entity "xi" is place "Xi" here, but person "Xi"/,
    ])
    t.match(outcome.stdout, /^loaded a: .*\nloaded b: .*\n$/)
    t.strictSame(articles(again), ['a', 'b'])
  },
)
