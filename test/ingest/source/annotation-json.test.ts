import fc from 'fast-check'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readSource } from '../../../src/ingest/source/source.js'
import { complete, failure } from '../annotations.js'
import { ARTICLE, read, TEXT } from '../json-files.js'

/*
 * Annotation files that are refused for their JSON or their shape, and the place of each fault. The property: any
 * bytes give a source or one VerbatimError, never another exception.
 */

const notJson: [json: string, place: string, what: string][] = [
  ['', '1:1', 'value expected'],
  ['{', '1:2', 'close brace expected'],
  [`{ ${ARTICLE}\n  "quotes": [] }`, '2:3', 'comma expected'],
  [`{\n ${ARTICLE},\n}`, '3:1', 'property name expected'],
  [`{ ${ARTICLE} } x`, `1:${ARTICLE.length + 6}`, 'invalid symbol'],
  [`// note\n{ ${ARTICLE} }`, '1:1', 'invalid comment token'],
  ["{ 'article': 1 }", '1:3', 'invalid symbol'],
  ['{ "a": 01 }', '1:9', 'comma expected'],
  ['{ "a": "x\ty" }', '1:10', 'invalid character'],
  ['{ "a": "\\x" }', '1:9', 'invalid escape character'],
  ['{ "a": "x\ny" }', '1:8', 'unexpected end of string'],
  ['{ "a": "\\u12g4" }', '1:9', 'invalid escape character'],
  ['{ "a": -x }', '1:8', 'invalid symbol'],
  ['{ "a": 1. }', '1:8', 'unexpected end of number'],
  ['{ "a": 1e+ }', '1:8', 'unexpected end of number'],
  ['{ "a": True }', '1:8', 'invalid symbol'],
  ['{ "a": truex }', '1:12', 'invalid symbol'],
  ['{ "a" 1 }', '1:7', 'colon expected'],
  ['{ "a": }', '1:8', 'value expected'],
  ['[1 2]', '1:4', 'comma expected'],
  ['[1,]', '1:4', 'value expected'],
  ['[1,2', '1:5', 'close bracket expected'],
  ['[1}', '1:3', 'comma expected'],
  ['{} {}', '1:4', 'end of file expected'],
  ['\uFEFF\uFEFF{}', '1:1', 'invalid symbol'],
  ['\uFEFF{', '1:2', 'close brace expected'],
]

for (const [json, place, what] of notJson) {
  t.test(`${JSON.stringify(json)} is not JSON at ${place}: ${what}`, async (t) => {
    const { path, run } = read(t, json)
    const [line, column] = place.split(':').map(Number)
    t.match(failure(run), {
      name: 'VerbatimError',
      message: `${path}:${place} is not JSON: ${what}`,
      faults: [{ line, column, pointer: '', message: `is not JSON: ${what}` }],
    })
  })
}

const misshapen: [what: string, json: string, line: RegExp][] = [
  ['an empty object', '{}', /:1:1 \/ must have "article"$/],
  ['a list', '[]', /:1:1 \/ must be an object; it is a list$/],
  ['null', 'null', /:1:1 \/ must be an object; it is null$/],
  [
    'an unknown property',
    `{ ${ARTICLE},\n "people": [] }`,
    /:2:12 \/people is not a known property/,
  ],
  [
    'an unknown property of a record',
    `{ ${ARTICLE},\n "sections": [{ "kind": "tag", "exact": "Hello", "start": 0 }] }`,
    /:2:59 \/sections\/0\/start is not a known property/,
  ],
  [
    'a __proto__ key',
    `{ ${ARTICLE},\n "__proto__": { "quotes": [] } }`,
    /:2:15 \/__proto__ is not allowed as a key/,
  ],
  [
    'a missing property',
    `{ "article": { "id": "a" } }`,
    /:1:14 \/article must have "title" and "language"$/,
  ],
  [
    'a term outside the vocabulary',
    `{ ${ARTICLE},\n "sections": [{ "kind": "kicker", "exact": "Hello" }] }`,
    /:2:25 \/sections\/0\/kind must be headline, body, .* or boilerplate; it is "kicker"/,
  ],
  [
    'an id that is no slug',
    `{ ${ARTICLE.replace('"a"', '"A b"')} }`,
    /:1:22 \/article\/id must be lower-case words joined by hyphens; it is "A b"/,
  ],
  [
    'a name longer than any',
    `{ ${ARTICLE}, "entities": [{ "id": "a", "type": "person", "name": "${'x'.repeat(501)}" }] }`,
    /\/entities\/0\/name must have at most 500 characters; it has 501/,
  ],
  [
    'an id of millions of parts',
    `{ ${ARTICLE.replace('"a"', `"${'a-'.repeat(5e6)}a"`)} }`,
    /:1:22 \/article\/id must have at most 100 characters; it has 10000001/,
  ],
  [
    'a language of millions of parts',
    `{ ${ARTICLE.replace('"en"', `"en${'-a'.repeat(5e6)}"`)} }`,
    /\/article\/language must be a BCP 47 language tag, such as en or pt-BR; it is "en-a-a.*\.\.\."/,
  ],
  [
    'a date of thousands of years',
    `{ ${ARTICLE}, "events": [{ "date": { "edtf": "{${'2024,'.repeat(1e5)}2024}" } }] }`,
    /\/events\/0\/date\/edtf must have at most 200 characters/,
  ],
  [
    'a link without end',
    `{ ${ARTICLE}, "events": [{ "related": [{ "rel": "within", "to": "events/${'a'.repeat(1e6)}" }] }] }`,
    /\/events\/0\/related\/0\/to must have at most 110 characters/,
  ],
  ['an empty list', `{ ${ARTICLE},\n "quotes": [] }`, /:2:12 \/quotes must not be an empty list/],
  [
    'a number for a text',
    `{ ${ARTICLE.replace('"Hello"', '1')} }`,
    /:1:\d+ \/article\/title must be a string or an object; it is the number 1/,
  ],
  [
    'the same key twice',
    `{ ${ARTICLE},\n "$schema": "a", "$schema": "b" }`,
    /:2:13 \/\$schema "\$schema" occurs twice in the same object/,
  ],
  [
    'the same key twice, once escaped',
    `{ ${ARTICLE}, "\\u0061rticle": {} }`,
    /\/article "article" occurs twice/,
  ],
  [
    'the same key twice, deep inside',
    `{ ${ARTICLE}, "events": [{ "date": { "edtf": "1", "edtf": "2" } }] }`,
    /\/events\/0\/date\/edtf "edtf" occurs twice/,
  ],
  [
    'the character U+0000',
    `{ ${ARTICLE.replace('Hello', 'He\\u0000llo')} }`,
    /\/article\/title has U\+0000/,
  ],
  [
    'half of a surrogate pair',
    `{ ${ARTICLE.replace('Hello', '\\ud83d')} }`,
    /\/article\/title has U\+0000 or half of a surrogate pair/,
  ],
]

for (const [what, json, line] of misshapen) {
  t.test(`${what} is refused at its place`, async (t) => {
    const { path, run } = read(t, json)
    const lines = failure(run).message.split('\n')
    t.ok(
      lines.some((one) => one.startsWith(path) && line.test(one)),
      lines.join('\n'),
    )
    t.equal(failure(run).name, 'VerbatimError')
  })
}

t.test('a slash and a tilde in a key are escaped in its pointer', async (t) => {
  t.match(
    failure(read(t, `{ ${ARTICLE}, "a/b~c": 1, "a/b~c": 2 }`).run).message,
    '/a~1b~0c "a/b~c" occurs twice',
  )
})

t.test('a file that nests too deep is refused', async (t) => {
  for (const json of [
    '['.repeat(100_000),
    '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
    '['.repeat(51) + ']'.repeat(51),
  ]) {
    t.match(failure(read(t, json).run), {
      name: 'VerbatimError',
      message: 'nests deeper than 50 levels',
    })
  }
})

t.test('a file that is too large or holds too many values is refused', async (t) => {
  const start = `{ ${ARTICLE}, "quotes": [` // holds seven values
  const { path, run } = read(t, `${start}${'0,'.repeat(999_999)}0] }`)
  t.match(failure(run), {
    name: 'VerbatimError',
    message: `${path}:1:${start.length + 2 * 999_993 + 1} has more than 1000000 values`,
  })
  truncateSync(path, 2 ** 25 + 1)
  t.match(failure(run), { name: 'VerbatimError', message: `file "${path}" has more than 32 MiB` })
  writeFileSync(path, `{ ${ARTICLE} }`)
  truncateSync(join(path, '../a.txt'), 3 * 2 ** 30)
  t.match(failure(run), { name: 'VerbatimError', message: /a\.txt" has more than 32 MiB/ })
})

t.test('the first thousand faults are listed with their places', async (t) => {
  const lines = `{ ${ARTICLE}, "quotes": [\n${'"\\u0000",\n'.repeat(200_000)}0] }`
  const { path, run } = read(t, lines)
  const { faults = [], message } = failure(run)
  t.equal(faults.length, 1001)
  t.match(faults[999], { line: 1001, column: 1, pointer: '/quotes/999' })
  t.equal(message.split('\n').at(-1), `${path}:1:1 / has more faults, which are not listed`)
})

t.test('any bytes give a source or one clear error', async (t) => {
  const valid = JSON.stringify(
    complete(TEXT, {
      events: [{ id: 'e', type: 'visit', label: 'l', status: 'happened', content: 'Hello' }],
    }),
  )
  const piece = fc.constantFrom(
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '1',
    '-',
    'e',
    '.',
    'null',
    '\n',
    '\t',
    '\\u',
    '\\ud83d',
    '😀',
    '\u2028',
    '/*',
    '//',
  )
  const { path } = read(t, '')
  fc.assert(
    fc.property(
      fc.nat(valid.length),
      fc.nat(8),
      fc.string({ unit: piece, maxLength: 4 }),
      (at, cut, insert) => {
        writeFileSync(path, valid.slice(0, at) + insert + valid.slice(at + cut))
        try {
          readSource(path)
        } catch (error) {
          if ((error as Error).name !== 'VerbatimError') throw error
        }
      },
    ),
    { numRuns: 1000 },
  )
  t.pass('for any change of a file')
})
