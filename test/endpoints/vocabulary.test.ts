import t from 'tap'
import { isProblem } from '../api/problem.js'
import { api as start } from '../contract.js'
import { readOpenApi } from '../openapi.js'

/* The vocabularies that are served are those of the enums of the OpenAPI document. */

interface Term {
  term: string
  label: string
  definition: string
  inverse: string | null
  matches: { prefix: string; name: string; iri: string | null; isInverse: boolean }[]
}
interface Vocabulary {
  name: string
  description: string
  usedIn: string[]
  terms: Term[]
}
interface Body {
  data: Vocabulary[]
  prefixes: { prefix: string; name: string; iri: string | null }[]
}

const api = await start(t)
const { data, prefixes } = (await api.get('/v1/vocabulary')).json<Body>()
const termsOf = ({ terms }: Vocabulary) => terms.map(({ term }) => term)

interface Enum {
  /** The property or parameter that takes the values. */
  name: string
  values: string[]
}

/** Every enum of a part of the document, under the name of the nearest property or parameter. */
function enumsOf(part: unknown, name = ''): Enum[] {
  if (typeof part !== 'object' || part === null) return []
  if ('enum' in part && Array.isArray(part.enum)) return [{ name, values: part.enum as string[] }]
  const own = 'in' in part && 'name' in part ? String(part.name) : name
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'properties'
      ? Object.entries(inner as object).flatMap(([property, one]) => enumsOf(one, property))
      : enumsOf(inner, own),
  )
}
const enums = enumsOf(readOpenApi())

/** Parameters and properties with choices of the API itself, which are no terms. */
const CHOICES = new Set(
  `sort fields embed facets missing present by format code theme via undated motivation purpose statistics name table`.split(
    ' ',
  ),
)
const KINDS = 'article entity mention quote event figure image relation conflict co-mention'
const kinds = new Set(KINDS.split(' '))
const isChoice = ({ name, values }: Enum) =>
  CHOICES.has(name) ||
  (['kind', 'collection'].includes(name) && values.every((one) => kinds.has(one)))

const holds = (vocabulary: Vocabulary, { values }: Enum) => {
  const terms = new Set(termsOf(vocabulary))
  return values.every((value) => terms.has(value))
}

t.test('every term of every enum of the OpenAPI document is served', async (t) => {
  const closed = enums.filter((one) => !isChoice(one))
  t.ok(closed.length > 50, `${closed.length} enums`)
  for (const one of closed)
    t.ok(
      data.some((vocabulary) => holds(vocabulary, one)),
      `${one.name}: ${one.values.join()}`,
    )
})

for (const vocabulary of data) {
  const { name, usedIn, terms } = vocabulary
  t.test(`${name} names properties whose enums have its terms`, async (t) => {
    t.not(usedIn.length, 0)
    for (const path of usedIn) {
      const property = path.split('.').at(-1)
      t.ok(
        enums.some((one) => one.name === property && holds(vocabulary, one)),
        path,
      )
    }
  })

  t.test(`${name}: the IRIs are absolute and begin as those of their prefix`, async (t) => {
    for (const { matches } of terms)
      for (const { prefix, name, iri } of matches) {
        const { iri: beginning } = prefixes.find((one) => one.prefix === prefix)!
        t.equal(iri, beginning === null ? null : `${beginning}${name}`)
        if (iri !== null) t.match(new URL(iri).protocol, /^https?:$/, iri)
      }
  })
}

t.test('a term has its label, its inverse label, its definition and its matches', async (t) => {
  const predicates = data.find(({ name }) => name === 'predicates')!
  const author = predicates.terms.find(({ term }) => term === 'author-of')!
  t.equal(author.label, 'author of')
  t.type(author.inverse, 'string')
  t.not(author.definition, '')
  t.strictSame(
    author.matches.filter(({ prefix }) => prefix === 'schema'),
    [{ prefix: 'schema', name: 'author', iri: 'https://schema.org/author', isInverse: true }],
  )
})

t.test('`name` selects vocabularies', async (t) => {
  for (const [names, expected] of [
    ['roles', ['roles']],
    ['roles,entityTypes', ['entityTypes', 'roles']],
    ['roles&name=entityTypes', ['entityTypes', 'roles']],
  ] as const) {
    const some = (await api.get(`/v1/vocabulary?name=${names}`)).json<Body>()
    t.strictSame(
      some.data,
      data.filter(({ name }) => (expected as readonly string[]).includes(name)),
    )
    t.strictSame(some.prefixes, prefixes)
  }
})

t.test('a vocabulary that does not exist, and another parameter, are errors', async (t) => {
  const wrong = (query: string, code: string, parameter: string, status = 400) =>
    api
      .get(`/v1/vocabulary?${query}`)
      .then((reply) => isProblem(t, api, reply, status, code, parameter))
  const { detail, errors } = await wrong('name=rolls', 'invalid-parameter', 'name')
  t.match(detail, /rolls/)
  t.strictSame(
    errors?.[0]?.allowed,
    data.map(({ name }) => name),
  )
  for (const name of ['', 'roles,', 'Roles', '__proto__', 'roles,roles'])
    await wrong(`name=${name}`, 'invalid-parameter', 'name')
  await wrong('nam=roles', 'unknown-parameter', 'nam')
  const reply = await api.get('/v1/vocabulary', { accept: 'text/html' })
  await isProblem(t, api, reply, 406, 'not-acceptable', 'Accept')
})

t.test('the ETag confirms a copy, and differs between selections', async (t) => {
  const etagOf = async (url: string) => (await api.get(url)).headers.etag ?? 'none'
  const etag = await etagOf('/v1/vocabulary')
  t.not(await etagOf('/v1/vocabulary?name=roles'), etag)
  const again = await api.get('/v1/vocabulary', { 'if-none-match': etag })
  t.equal(`${again.status}${again.text}`, '304')
})

t.test('the index links to the vocabularies', async (t) => {
  const { links } = (await api.get('/v1')).json<{ links: Record<string, string> }>()
  t.equal(links.vocabulary, '/v1/vocabulary')
})
