import fc from 'fast-check'
import t from 'tap'
import { api as start } from '../../contract.js'
import { exampleOf, isFilledIn } from '../lists.js'
import { LEAK } from '../problem.js'

/*
 * Property test: a list answers any query string with 200 or a 4xx problem that conforms to the OpenAPI document and shows
 * no internals. Half of the queries have known parameters with values of the right type, so that they pass the first check.
 */

const RUNS = 120
const api = await start(t)
/** All lists, in each of their formats. */
const paths = Object.entries(api.document.paths)
  .filter(
    ([path, operations]) => !path.includes('{') && (operations?.get?.parameters?.length ?? 0) > 0,
  )
  .map(([path]) => path)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(...'"*-^:(){}\'\\%_,;'),
)
const words = fc
  .array(
    fc.constantFrom(
      'trade',
      '"',
      '*',
      '-',
      'NEAR(',
      ')',
      'AND',
      'OR',
      'NOT',
      'text:',
      '^',
      '+',
      '中国',
      '😀',
      "'",
      'kazakh*',
      '-china',
      '""',
      ' ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))
const dates = fc
  .tuple(
    fc.constantFrom('', '-', 'Y', '[', '..', '/', '{'),
    fc.integer({ min: -300000, max: 300000 }),
    fc.constantFrom('', '-07', '-13', '-02-30', '/..', '..]', '?', '~', 'X', '-21', 'E5', '}'),
  )
  .map((parts) => parts.join(''))
const numbers = fc.oneof(fc.double().map(String), fc.integer().map(String), fc.bigInt().map(String))
const cursors = fc
  .array(fc.oneof(fc.jsonValue(), fc.string(), fc.integer()), { maxLength: 6 })
  .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'))

/** Queries for a list, with its own parameters or random ones. */
function queries(path: string): fc.Arbitrary<string> {
  const parameters = api.document.paths[path]!.get!.parameters!
  const names = fc.constantFrom(...parameters.map(({ name }) => name))
  const terms = fc
    .subarray(['x', ...parameters.flatMap(({ schema }) => schema.items?.enum ?? [])], {
      minLength: 1,
    })
    .map((some) => some.slice(0, 4).join(','))
  const values = fc.oneof(text, words, dates, numbers, cursors, terms)
  const encoded = (name: fc.Arbitrary<string>) =>
    fc
      .tuple(name, values)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  const required = parameters
    .filter(isFilledIn)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(exampleOf(parameter) ?? 'x')}`)
  const raw = fc.string({ unit: 'binary-ascii', maxLength: 60 })
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(encoded(names), { maxLength: 4 })
        .map((pairs) => [...required, ...pairs].join('&')),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(encoded(fc.oneof(names, text)), { maxLength: 4 })
        .map((pairs) => pairs.join('&')),
    },
    { weight: 1, arbitrary: raw.map((query) => query.replaceAll('#', '%23')) },
  )
}

for (const path of paths) {
  t.test(`${path} answers random queries with 200 or a 4xx problem`, async (t) => {
    const seen = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(queries(path), async (query) => {
        const { status, text } = await api.get(`${path}?${query}`)
        seen.set(status, (seen.get(status) ?? 0) + 1)
        if (status !== 200 && (status < 400 || status >= 500)) throw new Error(`status ${status}`)
        if (status >= 400 && LEAK.test(withoutEcho(text, query)))
          throw new Error(`it shows ${text}`)
      }),
      { numRuns: /\.|counts/.test(path) ? RUNS / 4 : RUNS },
    )
    t.ok(seen.get(400), `some queries are wrong: ${JSON.stringify([...seen])}`)
    if (!path.includes('.')) t.ok(seen.get(200), 'some queries are right')
  })
}

/** A problem may repeat the query, which is no leak. */
function withoutEcho(body: string, query: string): string {
  return LEAK.test(decodeSafely(query)) ? '' : body
}

function decodeSafely(query: string): string {
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}
