import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, ids, readAll, type Citation, type Row } from '../api/lists.js'

/*
 * Queries for `q` are composed of parts whose meaning is known. Their matches are compared with that meaning over the words
 * of every row, which are split and folded here, without a query parser.
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

const content = ({ citations }: { citations: Citation[] }): string[] =>
  citations.filter(({ role }) => role === 'content').map(({ exact }) => exact)

/** The words that name a speaker are searched, too. */
const spokenWords = ({ citations }: { citations: Citation[] }): string[] =>
  citations.filter(({ role }) => role === 'content' || role === 'speaker').map(({ exact }) => exact)

const texts = new Map(
  await Promise.all(
    (await readAll(api, '/v1/articles')).map(
      async ({ id, textUrl }) => [id, (await api.get(textUrl as string)).text] as const,
    ),
  ),
)

/** The texts of a row that `q` searches, by the description of the parameter. */
const SEARCHED: Record<string, (row: Row) => string[]> = {
  articles: ({ id, title }) => [title as string, texts.get(id) ?? ''],
  entities: ({ names }) => (names as { name: string }[]).map(({ name }) => name),
  mentions: ({ text }) => [text as string],
  quotes: spokenWords,
  events: (row) => [row.label as string, ...content(row)],
  figures: (row) => [row.measure as string, ...content(row)],
  images: ({ caption, credit }) => [caption as string, (credit ?? '') as string],
  relations: content,
  conflicts: (row) => [
    row.about as string,
    ...(row.claims as { citations: Citation[] }[]).flatMap(content),
  ],
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
  if (!filters.some((filter) => filter.name === 'q')) continue
  const rows = await readAll(api, path)
  const searched = SEARCHED[name]
  if (searched === undefined) throw new Error(`q.test.ts does not say where q of ${name} looks`)
  let found = 0
  for (const [q, wanted] of CASES) {
    t.test(`${path}?q=${q}`, async (t) => {
      const expected = rows.filter((row) => holds(searched(row), wanted))
      t.equal(
        ids(await readAll(api, path, { q }))
          .sort()
          .join('\n'),
        ids(expected).sort().join('\n'),
        `${expected.length} of ${rows.length}`,
      )
      if (expected.length > 0 && expected.length < rows.length) found += 1
    })
  }
  t.test(`${path}: some of these queries match some rows only`, async (t) => {
    t.ok(found >= (rows.length > 30 ? 4 : 2), String(found))
  })
}
