import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { readAll, readPage, type Citation, type Reference, type Row } from '../api/lists.js'

/*
 * Rules that the properties of a record obey: its text is the cited words, its counts are those of
 * other lists, its words mention the entities that it names. Each test checks one rule on every record.
 */

const api = await corpusApi(t)
const words = ({ citations }: Row, role: string): string | null => {
  const found = citations.filter((citation) => citation.role === role)
  return found.length === 0 ? null : found.map(({ exact }) => exact).join(' ')
}
interface Mention extends Row {
  entity: Reference
  text: string
  form: string
}
const mentions = (await readAll(api, '/v1/mentions')) as Mention[]

const RULES: Record<string, Record<string, (row: Row) => boolean>> = {
  quotes: {
    'the text is the cited content': (row) => row.text === words(row, 'content'),
    'the cue is the cited cue': (row) => row.cue === words(row, 'cue'),
    'the words for the speaker are cited': (row) => row.speakerText === words(row, 'speaker'),
    'the words for the addressee are cited': (row) => row.addresseeText === words(row, 'addressee'),
  },
  mentions: {
    'the text is the one cited place': ({ citations, text }) =>
      citations.length === 1 && citations[0]!.exact === text,
    'the id has article, entity and place': ({ id, article, entity, citations }) =>
      id === `${article!.id}:${(entity as Reference).id}@${citations[0]!.start}`,
  },
  figures: {
    'the text is the first of the cited content': ({ text, citations }) =>
      text === citations.find(({ role }) => role === 'content')?.exact,
    'its value is a finite number': ({ value }) => Number.isFinite(value),
  },
  images: {
    'caption and credit are the cited content': ({ citations, caption, credit }) =>
      JSON.stringify(
        citations.filter(({ role }) => role === 'content').map(({ exact }) => exact),
      ) === JSON.stringify([caption, credit].filter((text) => text !== null)),
    'it is in a caption': ({ section }) => section === 'caption',
  },
  conflicts: {
    'it has at least two claims, whose citations are its own': ({ citations, claims }) => {
      const claimed = (claims as { citations: Citation[] }[]).flatMap((claim) =>
        claim.citations.map(({ url }) => url),
      )
      return (
        (claims as unknown[]).length >= 2 &&
        JSON.stringify(claimed) ===
          JSON.stringify(citations.filter(({ role }) => role === 'content').map(({ url }) => url))
      )
    },
  },
  entities: {
    'its preferred name is the first of its names': ({ name, names }) =>
      (names as { name: string; form: string }[])[0]?.name === name &&
      (names as { form: string }[])[0]?.form === 'name',
    'it has no name twice': ({ names }) =>
      new Set(
        (names as { name: string; form: string }[]).map(({ name, form }) => `${name} ${form}`),
      ).size === (names as unknown[]).length,
    'its mentionCount is its number of mentions': ({ id, mentionCount }) =>
      mentions.filter(({ entity }) => entity.id === id).length === mentionCount,
    'it cites a mention of itself': ({ id, citations }) =>
      citations.every(({ url }) =>
        mentions.some((mention) => mention.entity.id === id && mention.citations[0]!.url === url),
      ),
    'every mention is one of its names, or a single one that the annotation adds': ({
      id,
      names,
    }) =>
      mentions
        .filter(({ entity }) => entity.id === id)
        .every(
          ({ text, form }) =>
            (names as { name: string; form: string }[]).some(
              (one) => one.name === text && one.form === form,
            ) || form === 'name',
        ),
  },
  events: {
    'no participant has a role twice': ({ participants }) =>
      noneTwice(
        (participants as { role: string; entity: Reference }[]).map(
          ({ role, entity }) => `${role} ${entity.id}`,
        ),
      ),
  },
  relations: { 'its words are cited': (row) => words(row, 'content') !== null },
}

const noneTwice = (values: string[]): boolean => new Set(values).size === values.length

for (const [name, rules] of Object.entries(RULES)) {
  const rows = await readAll(api, `/v1/${name}`)
  for (const [rule, holds] of Object.entries(rules)) {
    t.test(`${name}: ${rule}`, async (t) => {
      t.not(rows.length, 0)
      t.strictSame(
        rows.filter((row) => !holds(row)).map(({ id }) => id),
        [],
      )
    })
  }
}

for (const name of ['quotes', 'events', 'figures', 'images', 'relations']) {
  t.test(
    `${name}: \`mentions\` are the entities that its words mention and no other property names`,
    async (t) => {
      for (const row of await readAll(api, `/v1/${name}`)) {
        const content = row.citations.filter(({ role }) => role === 'content')
        const inside = mentions
          .filter(
            ({ article, citations: [place] }) =>
              article!.id === row.article!.id &&
              content.some(({ start, end }) => start <= place!.start && place!.end <= end),
          )
          .map(({ entity }) => entity.id)
        const { mentions: named, ...others } = row
        const own = entityIdsIn(others)
        const expected = [...new Set(inside)].filter((id) => !own.has(id)).sort()
        if (
          JSON.stringify((named as Reference[]).map(({ id }) => id).sort()) !==
          JSON.stringify(expected)
        )
          t.fail(`${row.id} should name ${expected.join(', ')}`)
      }
      t.pass()
    },
  )
}

/** The ids of the entities in a value. */
function entityIdsIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const own =
    'url' in value && String(value.url).startsWith('/v1/entities/') ? [(value as Reference).id] : []
  return new Set([...own, ...Object.values(value).flatMap((part) => [...entityIdsIn(part)])])
}

t.test(
  'the first possible day of a date is not after the last, and inferred dates have a reason',
  async (t) => {
    for (const [name, property] of [
      ['articles', 'published'],
      ['quotes', 'date'],
      ['events', 'date'],
      ['figures', 'period'],
      ['images', 'date'],
      ['relations', 'date'],
    ] as const) {
      for (const row of await readAll(api, `/v1/${name}`)) {
        const date = row[property] as {
          earliest: string | null
          latest: string | null
          basis: string
          reason: string | null
        } | null
        if (date === null) continue
        const { earliest, latest, basis, reason } = date
        const ordered =
          earliest === null || latest === null || earliest.startsWith('-') || earliest <= latest
        if (!ordered || (basis === 'inferred' && reason === null))
          t.fail(`${row.url}: ${JSON.stringify(date)}`)
      }
    }
    t.pass()
  },
)

t.test(
  'an entity that several articles name is one record with the names and mentions of all',
  async (t) => {
    const {
      body: {
        data: [guild],
      },
    } = await readPage(api, '/v1/entities?id=guild')
    t.strictSame(
      (guild!.names as { name: string }[]).map(({ name }) => name),
      ['Guild', 'Zedfolk'],
    )
    const articles = new Set(
      mentions.filter(({ entity }) => entity.id === 'guild').map(({ article }) => article!.id),
    )
    t.equal(
      articles.size,
      (await readPage(api, '/v1/articles?entity=guild&limit=1')).body.page.total,
    )
    t.ok(articles.size > 10)
  },
)

t.test(
  'seed: Tokayev speaks after the visit of September 2022 that he looks back on',
  async (t) => {
    const said = (await readAll(api, '/v1/quotes')).filter(
      ({ speaker, medium }) =>
        (speaker as Reference | null)?.id === 'kassym-jomart-tokayev' && medium === 'interview',
    )
    t.strictSame(
      said.map(({ date }) => (date as { earliest: string | null }).earliest),
      Array(4).fill('2022-09-01'),
    )
  },
)

t.test(
  'seed: both countries are parties to bilateral developments and to agreements',
  async (t) => {
    const shared = (await readAll(api, '/v1/events')).filter(
      (event) =>
        (event.type === 'development' && words(event, 'content')!.includes('bilateral')) ||
        (event.related as { id: string }[]).some(({ id }) => id.endsWith(':agreements-sealed')),
    )
    t.equal(shared.length, 9)
    for (const { id, participants } of shared) {
      const parties = (participants as { role: string; entity: Reference }[])
        .filter(({ role }) => role === 'party')
        .map(({ entity }) => entity.id)
      t.strictSame(parties, ['china', 'kazakhstan'], id)
    }
  },
)
