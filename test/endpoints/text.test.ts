import t from 'tap'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusApi } from '../api/corpus.js'
import { readAll } from '../api/lists.js'
import { isProblem } from '../api/problem.js'
import { ARTICLE, SEED } from '../helper.js'

/* The text as it was published, cut by code points, and the sections that tile it. */

const api = await corpusApi(t)
const articles = await readAll(api, '/v1/articles')
interface Section {
  kind: string
  start: number
  end: number
  exact: string
  url: string
}

t.test('the text equals the loaded file', async (t) => {
  const reply = await api.get(`/v1/articles/${ARTICLE}/text`)
  t.equal(reply.text, readFileSync(join(SEED, 'article.txt'), 'utf8'))
  t.equal(reply.headers['content-type'], 'text/plain; charset=utf-8')
})

t.test('`characters` is the length of the text in code points', async (t) => {
  for (const { id, characters, textUrl } of articles)
    t.equal([...(await api.get(textUrl as string)).text].length, characters, id)
})

for (const id of [ARTICLE, 'bulletin-03']) {
  const url = `/v1/articles/${id}/text`
  const text = (await api.get(url)).text
  const points = [...text]
  const { length } = points
  const cuts: [query: string, start: number, end: number][] = [
    ['', 0, length],
    ['start=0', 0, length],
    [`end=${length}`, 0, length],
    ['end=0', 0, 0],
    ['start=0&end=0', 0, 0],
    ['start=0&end=1', 0, 1],
    ['start=1', 1, length],
    ['start=5&end=5', 5, 5],
    [`start=${length}`, length, length],
    [`start=${length}&end=${length}`, length, length],
    [`start=${length - 1}`, length - 1, length],
    ['end=17', 0, 17],
    [`start=17&end=${length - 1}`, 17, length - 1],
    ['end=40&start=30', 30, 40],
  ]
  for (const [query, start, end] of cuts) {
    t.test(`${id}/text?${query} gives the code points from ${start} to ${end}`, async (t) => {
      const reply = await api.get(`${url}?${query}`)
      t.equal(reply.status, 200)
      t.equal(reply.text, points.slice(start, end).join(''))
    })
  }

  t.test(`${id}: pieces of any length, joined, are the text`, async (t) => {
    for (const size of [97, 1000]) {
      let whole = ''
      for (let start = 0; start < length; start += size)
        whole += (await api.get(`${url}?start=${start}&end=${Math.min(start + size, length)}`)).text
      t.ok(whole === text, `pieces of ${size}`)
    }
  })

  const wrong: [query: string, parameter: string][] = [
    [`start=${length + 1}`, 'start'],
    [`end=${length + 1}`, 'end'],
    ['start=2&end=1', 'start'],
    ['start=-1', 'start'],
    ['end=-1', 'end'],
    [`start=${length}&end=0`, 'start'],
  ]
  for (const [query, parameter] of wrong) {
    t.test(`${id}/text?${query} is not a range of the text: 400`, async (t) => {
      const response = await api.get(`${url}?${query}`)
      await isProblem(t, api, response, 400, 'invalid-parameter', parameter)
      t.equal(response.json<{ errors: unknown[] }>().errors.length, 1)
    })
  }
}

t.test('sections are in order, do not overlap, and leave out only white space', async (t) => {
  for (const { id, url, textUrl, title, tags } of articles) {
    const points = [...(await api.get(textUrl as string)).text]
    const { data } = (await api.get(`${url}/sections`)).json<{ data: Section[] }>()
    let at = 0
    for (const { start, end, exact, url: target } of data) {
      const gap = points.slice(at, start).join('')
      if (start < at || gap.trim() !== '') t.fail(`${id}: "${gap}" before ${start}`)
      if (points.slice(start, end).join('') !== exact)
        t.fail(`${id}: "${exact}" does not stand at ${start}`)
      if (target !== `${String(textUrl)}#char=${start},${end}`) t.fail(`${id}: ${target}`)
      if (exact.trim() !== exact || exact === '')
        t.fail(`${id}: "${exact}" has white space around it`)
      at = end
    }
    t.equal(points.slice(at).join('').trim(), '', id)
    t.ok(
      data.some(({ kind, exact }) => kind === 'headline' && exact === title),
      'the title is the headline',
    )
    t.strictSame(
      data.filter(({ kind }) => kind === 'tag').map(({ exact }) => exact.replace('#', '')),
      tags,
      'the tags are the sections of that kind',
    )
  }
})
