import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { build, databaseFile, folder } from '../helper.js'
import { longArticle } from '../long-article.js'

/*
 * What a request about an article of 5 MB reads and sends follows what it shows. The server has one thread,
 * so the processor time of a request is the time in which it answers nobody else. Processor time is
 * measured, because other programs run, too.
 */

const ID = 'long-5000000'
/** Milliseconds in which a request may keep others waiting. */
const MOST = 100

/** Lists whose pages have at most 100 items, and the most bytes of such a page. */
const LISTS = ['coverage', 'sections', 'spans', 'annotations?cursor=first'] as const
const MOST_BYTES = 100_000

interface Page {
  page: { total: number; next: string | null; prev: string | null }
  links: { next: string | null }
}

async function longDatabase(t: Test) {
  const file = join(folder(t), 'long.json')
  writeFileSync(file, JSON.stringify(longArticle(5_000_000)))
  const { app } = await build(t, { path: databaseFile(t, [file]) })
  /** The answer, and the milliseconds of the processor that it took; the least of three, as the first compiles code. */
  const ask = async (url: string, times = 3) => {
    let least = Infinity
    let body = ''
    for (let i = 0; i < times; i++) {
      const before = process.cpuUsage()
      const reply = await app.inject(url)
      const { user, system } = process.cpuUsage(before)
      t.equal(reply.statusCode, 200, url)
      least = Math.min(least, (user + system) / 1000)
      body = reply.body
    }
    return { body, time: least }
  }
  return ask
}

t.test('requests about an article of 5 MB are fast', async (t) => {
  const ask = await longDatabase(t)
  for (const list of LISTS) {
    await t.test(`a page of ${list}`, async (t) => {
      const { body, time } = await ask(`/v1/articles/${ID}/${list}`)
      t.ok(body.length < MOST_BYTES, `${body.length} bytes`)
      t.ok(time < MOST, `${time.toFixed()} ms`)
    })
  }
  for (const [list, items] of [
    ['coverage', (body: string) => (JSON.parse(body) as { gaps: { start: number }[] }).gaps],
    ['sections', (body: string) => (JSON.parse(body) as { data: { start: number }[] }).data],
  ] as const) {
    await t.test(`${list} has pages that follow each other, at the same cost`, async (t) => {
      const first = (await ask(`/v1/articles/${ID}/${list}`, 1)).body
      const { page, links } = JSON.parse(first) as Page
      t.ok(page.total > 10_000, `${page.total} items`)
      const second = (await ask(links.next!, 1)).body
      const [before, after] = [items(first), items(second)]
      t.equal(before.length, 100)
      t.ok(before.at(-1)!.start <= after[0]!.start)
      const back = (JSON.parse(second) as Page).page.prev!
      const again = await ask(`/v1/articles/${ID}/${list}?cursor=${encodeURIComponent(back)}`)
      t.strictSame(items(again.body), before)
      t.ok(again.time < MOST, `${again.time.toFixed()} ms`)
    })
  }
  await t.test('a part of the text, and its segments', async (t) => {
    for (const path of ['text?start=4000000&end=4000100', 'segments?start=4000000&end=4000500']) {
      const { time } = await ask(`/v1/articles/${ID}/${path}`)
      t.ok(time < MOST, `${path}: ${time.toFixed()} ms`)
    }
  })
})
