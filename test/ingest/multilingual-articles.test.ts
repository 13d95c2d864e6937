import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { api } from '../contract.js'
import { databaseFile, ROOT } from '../helper.js'

/*
 * Three short articles, loaded and read back through HTTP. Their texts and annotations differ in normal form,
 * line ends and spaces: Kazakh (text in NFD with CRLF, a byte order mark and no-break spaces), Arabic (annotation
 * in NFD), Chinese (CR and a byte order mark).
 */

const FOLDER = join(ROOT, 'test/articles')
const IDS = ['kazakh-library', 'arabic-market', 'chinese-bridge']
interface Span {
  start: number
  end: number
  exact: string
}
interface Page<T> {
  data: T[]
}

const ready = (async () => {
  const { get } = await api(t, {
    path: databaseFile(
      t,
      IDS.map((id) => join(FOLDER, `${id}.json`)),
    ),
  })
  return async <T>(url: string): Promise<T[]> => (await get(url)).json<Page<T>>().data
})()

for (const id of IDS) {
  t.test(`every citation of ${id} has the words of the text at its offsets`, async (t) => {
    const list = await ready
    const points = [...readFileSync(join(FOLDER, `${id}.txt`), 'utf8')]
    for (const kind of ['quotes', 'events', 'figures', 'relations', 'mentions']) {
      const records = await list<{ citations: Span[] }>(`/v1/${kind}?article=${id}&limit=100`)
      t.ok(records.length > 0, kind)
      for (const { start, end, exact } of records.flatMap(({ citations }) => citations))
        t.equal(points.slice(start, end).join(''), exact)
    }
    for (const { start, end, exact } of await list<Span>(`/v1/articles/${id}/sections`)) {
      t.equal(points.slice(start, end).join(''), exact)
      t.notMatch(exact, /\uFEFF/)
    }
  })
}

const mentions: [entity: string, words: string[]][] = [
  ['almaty', ['Алматыда', 'Алматы']],
  ['aigul-seiitova', ['Айгүл Сейітова'.normalize('NFD')]],
  ['ahmad', ['أَحمد']],
  ['li-ming', ['李明']],
  ['takahashi-ema', ['高橋エマ']],
  ['yoshida', ['𠮷田']],
]

for (const [entity, words] of mentions) {
  t.test(`${entity} is mentioned as ${words.join(', ')}`, async (t) => {
    t.strictSame(
      (await (await ready)<{ text: string }>(`/v1/mentions?entity=${entity}`)).map(
        ({ text }) => text,
      ),
      words,
    )
  })
}
