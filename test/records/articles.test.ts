import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, readAll, readPage } from '../api/lists.js'
import { OF_ARTICLES } from '../endpoints/read-lists.js'

/* Articles compared with the records of other kinds that belong to them. */

const api = await corpusApi(t)
const articles = await readAll(api, '/v1/articles')
interface Section {
  kind: string
  start: number
  end: number
}

t.test('the counts of an article are the totals of the lists for that article', async (t) => {
  const names = collectionsOf(api.document)
    .map(({ name }) => name)
    .filter((name) => name !== 'articles')
  for (const { id, counts } of articles) {
    const totals = await Promise.all(
      names.map(async (name) => [
        name,
        (await readPage(api, `/v1/${name}?article=${id}&limit=1`)).body.page.total,
      ]),
    )
    t.same(counts, Object.fromEntries(totals), id)
  }
})

t.test('the section of a record is the one that holds its first cited word', async (t) => {
  const sections = new Map<string, Section[]>()
  for (const { id, url } of articles)
    sections.set(id, (await api.get(`${url}/sections`)).json<{ data: Section[] }>().data)
  for (const name of Object.values(OF_ARTICLES)) {
    const wrong = (await readAll(api, `/v1/${name}`)).filter(({ article, section, citations }) => {
      const start = Math.min(
        ...citations.filter(({ role }) => role === 'content').map((citation) => citation.start),
      )
      return (
        sections.get(article!.id)?.find((one) => one.start <= start && start < one.end)?.kind !==
        section
      )
    })
    t.strictSame(
      wrong.map(({ id }) => id),
      [],
      name,
    )
  }
})
