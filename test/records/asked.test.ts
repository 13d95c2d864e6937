import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { readAll, type Citation, type DateValue, type Reference, type Row } from '../api/lists.js'

/* What users asked for beside the records, computed a second time from other lists. */

const api = await corpusApi(t)
const list = (name: string) => readAll(api, `/v1/${name}`)

interface Name {
  name: string
  form: string
}
interface Section extends Citation {
  kind: string
}

/** The entities that have a role in a record, by the properties that name them. */
const entitiesIn = (row: Row): string[] =>
  ['participants', 'place', 'subject', 'object', 'about', 'speaker', 'addressee', 'depicted']
    .concat('photographer', 'agency')
    .flatMap((name) => row[name] ?? [])
    .map((one) => ((one as { entity?: Reference }).entity ?? (one as Reference)).id)

t.test(
  'a conflict concerns the entities of the disputed records and those that its claims name',
  async (t) => {
    const records = (
      await Promise.all(['quotes', 'events', 'figures', 'images', 'relations'].map(list))
    ).flat()
    const mentions = await list('mentions')
    const conflicts = await list('conflicts')
    t.ok(conflicts.length > 1)
    for (const { id, article, claims, entities } of conflicts) {
      const disputed = records.filter((row) =>
        (row.disputedIn as Reference[]).some((conflict) => conflict.id === id),
      )
      const spans = (claims as Row[]).flatMap(({ citations }) =>
        citations.filter(({ role }) => role === 'content'),
      )
      const named = mentions.filter(
        (mention) =>
          mention.article!.id === article!.id &&
          spans.some(({ start, end }) =>
            mention.citations.every((one) => one.start >= start && one.end <= end),
          ),
      )
      const expected = [
        ...disputed.flatMap(entitiesIn),
        ...named.map(({ entity }) => (entity as Reference).id),
      ]
      t.strictSame(
        (entities as Reference[]).map(({ id }) => id).sort(),
        [...new Set(expected)].sort(),
        id,
      )
    }
    t.ok(conflicts.some(({ entities }) => (entities as Reference[]).length > 1))
  },
)

t.test('an entity has its short name, and the number and the days of its articles', async (t) => {
  const published = new Map<string, DateValue | null>()
  for (const { id, published: date } of await list('articles'))
    published.set(id, date as DateValue | null)
  const entities = await list('entities')
  for (const entity of entities) {
    const { id, type, name, names, shortName } = entity
    const articles = (await readAll(api, '/v1/articles', { entity: id })).map((row) => row.id)
    t.equal(entity.articleCount, articles.length, id)
    const dates = articles.flatMap((article) => published.get(article) ?? [])
    const days = (end: 'earliest' | 'latest') =>
      dates.map((date) => date[end] ?? { earliest: '-9999', latest: '9999' }[end]).sort(byDay)
    const open = (day: string | undefined) => ((day ?? '9999').endsWith('9999') ? null : day)
    t.equal(entity.firstPublished, open(days('earliest')[0]), id)
    t.equal(entity.lastPublished, open(days('latest').at(-1)), id)
    const form = type === 'person' ? 'alias' : 'abbreviation'
    const short = (names as Name[]).filter((one) => one.form === form).map((one) => one.name)
    const least = Math.min(...[name as string, ...short].map((one) => [...one].length))
    t.equal([...(shortName as string)].length, least, id)
    t.ok([name, ...short].includes(shortName))
  }
  t.ok(entities.some(({ name, shortName }) => name !== shortName))
  t.ok(entities.some(({ firstPublished, lastPublished }) => firstPublished !== lastPublished))
})

/** ISO days, also before the year 0. */
const byDay = (one: string, other: string): number =>
  parseInt(one, 10) - parseInt(other, 10) || (one < other ? -1 : 1)

t.test('the lead of an article is the first line of the body after the headline', async (t) => {
  const articles = await list('articles')
  for (const { id, lead } of articles) {
    const sections = (await readAll(api, `/v1/articles/${id}/sections`)) as unknown as Section[]
    const first = sections.findIndex(({ kind }) => kind === 'headline')
    const body = sections.slice(first + 1).find(({ kind }) => kind === 'body')
    t.strictSame(lead, body ?? null, id)
  }
  t.ok(articles.some(({ lead }) => lead !== null))
})
