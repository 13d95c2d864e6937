import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, ids, isWords, readAll, type Citation, type Row } from '../api/lists.js'

/*
 * Queries for `q`, `q.text` and so on are composed of words whose meaning is known. Their matches are compared with that meaning
 * over the words of every row, which are split and folded here, without a query parser.
 */

const api = await corpusApi(t)

interface Wanted {
  words?: string[]
  phrase?: string[]
  prefix?: string
  without?: string[]
  withoutPhrase?: string[]
}

/** The words of a text, without case and diacritics. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const cited = ({ citations }: { citations: Citation[] }, wanted: string): string[] =>
  citations.filter(({ role }) => role === wanted).map(({ exact }) => exact)
const content = (row: { citations: Citation[] }): string[] => cited(row, 'content')

const texts = new Map(
  await Promise.all(
    (await readAll(api, '/v1/articles')).map(
      async ({ id, textUrl }) => [id, (await api.get(textUrl as string)).text] as const,
    ),
  ),
)

type Texts = (row: Row) => string[]

/** The texts of a row that are searched, by part: those of `q.text` and so on. `q` searches all of them. */
const SEARCHED: Record<string, Record<string, Texts>> = {
  articles: { text: ({ id }) => [texts.get(id) ?? ''], label: ({ title }) => [title as string] },
  entities: { label: ({ names }) => (names as { name: string }[]).map(({ name }) => name) },
  mentions: { text: ({ text }) => [text as string] },
  quotes: { text: content, speaker: (row) => cited(row, 'speaker') },
  events: { text: content, label: ({ label }) => [label as string] },
  figures: { text: content, label: ({ measure }) => [measure as string] },
  images: { text: ({ caption, credit }) => [caption as string, (credit ?? '') as string] },
  relations: { text: content },
  conflicts: {
    text: ({ claims }) => (claims as { citations: Citation[] }[]).flatMap(content),
    label: ({ about }) => [about as string],
  },
}

/** The filters by words of a collection, with the texts that each searches. */
function searches(name: string): [filter: string, texts: Texts][] {
  const parts = SEARCHED[name]
  if (parts === undefined)
    throw new Error(`text-search.test.ts does not say where q of ${name} looks`)
  const all: Texts = (row) => Object.values(parts).flatMap((texts) => texts(row))
  const own = Object.entries(parts).map(([part, texts]) => [`q.${part}`, texts] as const)
  return [['q', all], ...(own.length > 1 ? own : [])] as [string, Texts][]
}

function holds(
  texts: readonly string[],
  { words = [], phrase, prefix, without = [], withoutPhrase }: Wanted,
): boolean {
  const lists = texts.map(wordsOf)
  const all = lists.flat()
  const has = (phrase: string[]) =>
    lists.some((list) => list.some((_, at) => phrase.every((word, i) => list[at + i] === word)))
  return (
    words.every((word) => all.includes(word)) &&
    (phrase === undefined || has(phrase)) &&
    (prefix === undefined || all.some((word) => word.startsWith(prefix))) &&
    !without.some((word) => all.includes(word)) &&
    (withoutPhrase === undefined || !has(withoutPhrase))
  )
}

const CASES: [q: string, wanted: Wanted][] = [
  ['trade', { words: ['trade'] }],
  ['TrAdE', { words: ['trade'] }],
  ['angstrom', { words: ['angstrom'] }],
  ['ÅNGSTRÖM', { words: ['angstrom'] }],
  ['A\u030angstro\u0308m', { words: ['angstrom'] }],
  ['naive wait', { words: ['naive', 'wait'] }],
  ['wait naive', { words: ['naive', 'wait'] }],
  ['ceremony kazakh', { words: ['ceremony', 'kazakh'] }],
  ['"grand welcoming ceremony"', { phrase: ['grand', 'welcoming', 'ceremony'] }],
  ['"welcoming grand"', { phrase: ['welcoming', 'grand'] }],
  ['"fair is on"', { phrase: ['fair', 'is', 'on'] }],
  ['"fair is on" monday', { phrase: ['fair', 'is', 'on'], words: ['monday'] }],
  ['kazakh*', { prefix: 'kazakh' }],
  ['KAZ*', { prefix: 'kaz' }],
  ['kazakh', { words: ['kazakh'] }],
  ['zed*', { prefix: 'zed' }],
  ['kazakh* -china', { prefix: 'kazakh', without: ['china'] }],
  ['the -fair', { words: ['the'], without: ['fair'] }],
  ['the -fair -guild', { words: ['the'], without: ['fair', 'guild'] }],
  ['the -"fair is on"', { words: ['the'], withoutPhrase: ['fair', 'is', 'on'] }],
  ['guild', { words: ['guild'] }],
  ['zedfolk', { words: ['zedfolk'] }],
  ['salt', { words: ['salt'] }],
  ['percent', { words: ['percent'] }],
  ['2024', { words: ['2024'] }],
  ['people-to-people', { phrase: ['people', 'to', 'people'] }],
  ['and "or" not', { words: ['and', 'or', 'not'] }],
  ['NEAR', { words: ['near'] }],
  ['nosuchword', { words: ['nosuchword'] }],
]

for (const { name, path, filters } of collectionsOf(api.document)) {
  const rows = await readAll(api, path)
  t.test(`${path} can be searched by each of several parts`, async (t) => {
    const offered = filters.map((filter) => filter.name).filter(isWords)
    t.strictSame(
      offered.sort(),
      searches(name)
        .map(([filter]) => filter)
        .sort(),
    )
  })
  for (const [filter, searched] of searches(name)) {
    let found = 0
    for (const [q, wanted] of CASES) {
      t.test(`${path}?${filter}=${q}`, async (t) => {
        const expected = rows.filter((row) => holds(searched(row), wanted))
        t.equal(
          ids(await readAll(api, path, { [filter]: q }))
            .sort()
            .join('\n'),
          ids(expected).sort().join('\n'),
          `${expected.length} of ${rows.length}`,
        )
        if (expected.length > 0 && expected.length < rows.length) found += 1
      })
    }
    t.test(`${path}?${filter}: some of these queries match some rows only`, async (t) => {
      t.ok(found >= (rows.length > 30 && filter === 'q' ? 4 : 1), String(found))
    })
  }
}

t.test('filters by words of several parts match the records that all of them match', async (t) => {
  const of = async (query: Record<string, string>) =>
    ids(await readAll(api, '/v1/events', query)).sort()
  const [one, other] = [
    await of({ 'q.label': 'visit' }),
    await of({ 'q.text': 'kazakhstan or china' }),
  ]
  const both = one.filter((id) => other.includes(id))
  t.ok(both.length > 0 && both.length < one.length)
  t.strictSame(await of({ 'q.label': 'visit', 'q.text': 'kazakhstan or china' }), both)
})
