import fc from 'fast-check'
import t from 'tap'
import { parseSoundJson } from '../../../src/model/json/json.js'

/* Sound JSON is parsed, and any other is refused. test/ingest/source/source.test.ts has the faults that are then reported. */

const sound: [json: string, value: unknown][] = [
  ['{}', {}],
  ['{"a":1,"b":{"a":2}}', { a: 1, b: { a: 2 } }],
  ['[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
  ['{ "a"\n\t:\r "b:" , "c" : ":" }', { a: 'b:', c: ':' }],
  ['{"a\\":":"\\\\"}', { 'a":': '\\' }],
  ['{"":"","\\\\":"\\\\\\""}', { '': '', '\\': '\\"' }],
  ['{"a":"\\u00e9😀"}', { a: 'é😀' }],
  ['"a"', 'a'],
]

for (const [json, value] of sound)
  t.test(`${JSON.stringify(json)} is sound`, async (t) => {
    t.strictSame(parseSoundJson(json), value)
  })

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const unsound: [what: string, json: string][] = [
  ['what is no JSON', '{"a":1,}'],
  ['nothing', ''],
  ['a byte order mark', '\uFEFF{}'],
  ['a key that stands twice', '{"a":1,"a":1}'],
  ['a key that stands twice deep within', '{"a":[{"b":{"c":1,"d":2,"c":3}}]}'],
  ['a key that stands twice, once with an escape', '{"a":1,"\\u0061":2}'],
  ['an escaped U+0000', '{"a":"\\u0000"}'],
  ['half of a surrogate pair, escaped', '{"a":"\\uD83d"}'],
  ['half of a surrogate pair', '{"a":"\uD83D"}'],
  ['too many levels', deep(51)],
  ['perhaps too many values', `[${'1,'.repeat(1_000_000)}1]`],
]

for (const [what, json] of unsound)
  t.test(`${what} is not sound`, async (t) => {
    t.equal(parseSoundJson(json), undefined)
  })

t.test('the greatest allowed depth is sound', async (t) => {
  t.ok(parseSoundJson(deep(50)))
})

t.test('any JSON that JSON.stringify writes is sound, but not with a key twice', async (t) => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', ':', '{', ',', ' ', '\n', 'é', '国'),
  })
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(text, tie('value')),
    ),
  }))
  fc.assert(
    fc.property(
      fc.dictionary(text, value, { minKeys: 1 }),
      fc.constantFrom(undefined, 1, '\t'),
      (object, indent) => {
        const json = JSON.stringify(object, null, indent)
        t.strictSame(parseSoundJson(json), JSON.parse(json))
        t.equal(
          parseSoundJson(`{${JSON.stringify(Object.keys(object)[0])}:0,${json.slice(1)}`),
          undefined,
        )
      },
    ),
  )
})
