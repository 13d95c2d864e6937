import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { api } from '../contract.js'
import { databaseFile, folder, SEED } from '../helper.js'

/*
 * Strategy: the matches of each hit are compared with the text that the API serves. Writing systems are
 * tested with small articles.
 */

interface Hit {
  kind: string
  id: string
  url: string
  article: { url: string } | null
  score: number
  snippet: string
  matches: { start: number; end: number; exact: string; url: string }[]
}
interface Page {
  data: Hit[]
  page: { next: string | null; total: number }
  links: { next: string | null; prev: string | null }
  facets?: { kind: { value: string; count: number }[] }
}

const QUERIES = [
  'friendship',
  '"golden 30"',
  'kazakh*',
  'china -trade',
  'PRESIDENT xi',
  'visit*',
  '"permanent comprehensive" partner*',
]

for (const q of QUERIES) {
  t.test(
    `${q}: hits are ranked, their URLs resolve, and their matches are in the text`,
    async (t) => {
      const { get } = await api(t)
      const { data, page } = (
        await get(`/v1/search?limit=100&q=${encodeURIComponent(q)}`)
      ).json<Page>()
      t.ok(data.length > 0 && page.total >= data.length)
      t.same(
        data.map(({ score }) => score),
        data.map(({ score }) => score).sort((a, b) => b - a),
      )
      for (const { url, article, matches, snippet } of data.slice(0, 20)) {
        t.equal((await get(url)).status, 200)
        t.match(snippet, /<mark>/)
        for (const { start, end, exact } of matches)
          t.equal((await get(`${article?.url ?? ''}/text?start=${start}&end=${end}`)).text, exact)
      }
    },
  )

  t.test(`${q}: walking the pages forward and backward visits each hit once`, async (t) => {
    const { get } = await api(t)
    const url = `/v1/search?q=${encodeURIComponent(q)}`
    const total = (await get(url)).json<Page>().page.total
    for (const limit of [1, 7]) {
      const forward: string[] = []
      let last = ''
      for (let next: string | null = `${url}&limit=${limit}`; next !== null;) {
        const { data, links }: Page = (await get(next)).json<Page>()
        forward.push(...data.map(({ kind, id }) => `${kind} ${id}`))
        last = next
        next = links.next
      }
      t.equal(forward.length, total)
      t.equal(new Set(forward).size, total)
      const backward: string[] = []
      for (let prev: string | null = last; prev !== null;) {
        const { data, links }: Page = (await get(prev)).json<Page>()
        backward.unshift(...data.map(({ kind, id }) => `${kind} ${id}`))
        prev = links.prev
      }
      t.same(backward, forward)
    }
  })
}

t.test('`kind` filters the hits but not the facet of kinds', async (t) => {
  const { get } = await api(t)
  const all = (await get('/v1/search?q=kazakhstan&facets=kind')).json<Page>()
  const counts = all.facets?.kind ?? []
  t.equal(
    counts.reduce((sum, { count }) => sum + count, 0),
    all.page.total,
  )
  for (const { value, count } of counts) {
    const { data, page, facets } = (
      await get(`/v1/search?q=kazakhstan&facets=kind&limit=100&kind=${value}`)
    ).json<Page>()
    t.equal(page.total, count)
    t.ok(data.every(({ kind }) => kind === value))
    t.same(facets?.kind, counts)
  }
})

t.test('a hundred hits run as many statements as one', async (t) => {
  const { get, statements } = await api(t)
  const count = async (url: string) => {
    statements.length = 0
    await get(url)
    return statements.length
  }
  const first = await count('/v1/search?q=china&limit=1&facets=kind')
  const one = await count('/v1/search?q=china&limit=1&facets=kind')
  t.equal(one, first - 3, 'the ranking, the total and the facet are computed once per edition')
  t.equal(await count('/v1/search?q=china&limit=100&facets=kind'), one)
})

t.test('a hit tells whether it has more matches than it shows', async (t) => {
  const { get } = await api(t)
  const { data } = (await get('/v1/search?q=kazakhstan&kind=article,quote')).json<{
    data: (Hit & { truncated: boolean })[]
  }>()
  t.ok(data.some(({ truncated }) => truncated))
  t.ok(data.some(({ truncated }) => !truncated))
  for (const { truncated, matches } of data)
    t.equal(matches.length, truncated ? 20 : matches.length)
  for (const { truncated, matches } of data) if (!truncated) t.ok(matches.length <= 20)
})

t.test('a search without a word is a 400', async (t) => {
  const { get } = await api(t)
  for (const q of [
    '',
    'q=',
    'q=-',
    'q=-trade',
    'q=%22',
    'q=*',
    'q=%F0%9F%98%80',
    'q.text=-',
    'q=a&q.label=-',
  ])
    t.equal((await get(`/v1/search?${q}`)).status, 400, q)
})

interface Described extends Hit {
  title: string
}

const PARTS: [query: string, q: string, isMatch: (hit: Described) => boolean][] = [
  ['q.text=xi&kind=quote', 'xi', ({ matches }) => matches.length > 0],
  ['q.speaker=xi&kind=quote', 'xi', ({ matches }) => matches.length === 1],
  ['q.label=visit&kind=event', 'visit', ({ matches }) => matches.length === 0],
  ['q.label=kazakh*', 'kazakh*', ({ kind, matches }) => kind !== 'quote' && matches.length === 0],
]

for (const [query, q, isMatch] of PARTS) {
  t.test(`${query}: only this part is searched and marked`, async (t) => {
    const { get } = await api(t)
    const { data, page } = (await get(`/v1/search?${query}&limit=100`)).json<{
      data: Described[]
      page: Page['page']
    }>()
    t.ok(page.total > 0)
    for (const hit of data)
      t.ok(isMatch(hit) && hit.snippet.includes('<mark>'), `${hit.id}: ${hit.snippet}`)
    const kind = new URLSearchParams(query).get('kind')
    const all = await get(`/v1/search?q=${q}${kind ? `&kind=${kind}` : ''}&limit=0`)
    t.ok(all.json<Page>().page.total > page.total, '`q` finds more')
  })
}

t.test('words of two parts must both match, and both are marked', async (t) => {
  const { get } = await api(t)
  const url = '/v1/search?q.speaker=xi&q.text=friendship&kind=quote'
  const { data } = (await get(url)).json<Page>()
  t.ok(data.length > 0)
  for (const { matches } of data)
    t.strictSame([...new Set(matches.map(({ exact }) => exact.toLowerCase()))].sort(), [
      'friendship',
      'xi',
    ])
})

const SCRIPTS: [text: string, q: string, exact: string[]][] = [
  ['中国和哈萨克斯坦是友好邻邦。中国是最大的贸易伙伴。', '中国', ['中国', '中国']],
  ['中国和哈萨克斯坦是友好邻邦。', '"友好邻邦"', ['友好邻邦']],
  ['Қазақстан мен Қытай — дос елдер.', 'қазақстан', ['Қазақстан']],
  ['Қазақстан мен Қытай — дос елдер.', 'дос*', ['дос']],
  ['Visite à Besançon 😀 : le café est fermé.', 'cafe', ['café']],
  ['Visite à Besançon 😀 : le cafe\u0301 est fermé.', 'CAFÉ', ['cafe\u0301']],
  ['日本語のテキスト', 'テキスト', ['テキスト']],
  ['ประเทศไทย สวย', 'ไทย', ['ไทย']],
]

for (const [text, q, exact] of SCRIPTS) {
  t.test(`${q} is found in ${text}`, async (t) => {
    const { get } = await api(t, { path: databaseFile(t, [SEED, article(folder(t), text)]) })
    const { data } = (
      await get(`/v1/search?article=own&kind=article&q=${encodeURIComponent(q)}`)
    ).json<Page>()
    t.same(
      data[0]?.matches.map((match) => match.exact),
      exact,
    )
    for (const match of data[0]?.matches ?? [])
      t.equal([...text].slice(match.start, match.end).join(''), match.exact)
  })
}

function article(path: string, text: string): string {
  writeFileSync(join(path, 'own.txt'), text)
  const file = join(path, 'own.json')
  writeFileSync(
    file,
    JSON.stringify({ article: { id: 'own', textFile: 'own.txt', title: text, language: 'mul' } }),
  )
  return file
}
