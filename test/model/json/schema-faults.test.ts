import fc from 'fast-check'
import t from 'tap'
import { Compile } from 'typebox/compile'
import { AnnotationFile } from '../../../src/ingest/source/annotation.js'
import { schemaFaults } from '../../../src/model/json/schema-faults.js'

/* Every kind of fault of an annotation file's shape, in words. */

const ARTICLE = { id: 'walk', text: 'Ada walks', title: 'Ada walks', language: 'en' }
const QUOTE = { id: 'q', kind: 'direct', content: 'walks', medium: 'unstated' }
const figure = (more: object) => ({
  figures: [{ id: 'f', kind: 'count', content: 'x', value: 1, measure: 'm', ...more }],
})
const quote = (more: object) => ({ quotes: [{ ...QUOTE, ...more }] })

const rows: [what: object, ...faults: [pointer: string, message: string][]][] = [
  [quote({})],
  [
    quote({ kind: 'Direct' }),
    [
      '/quotes/0/kind',
      'must be direct, partial or indirect; it is "Direct"; did you mean "direct"?',
    ],
  ],
  [
    quote({ kind: 3 }),
    ['/quotes/0/kind', 'must be direct, partial or indirect; it is the number 3'],
  ],
  [
    quote({ kind: ['direct'] }),
    ['/quotes/0/kind', 'must be direct, partial or indirect; it is a list'],
  ],
  [
    quote({ speker: 'ada' }),
    ['/quotes/0/speker', 'is not a known property; did you mean "speaker"?'],
  ],
  [{ qoutes: [] }, ['/qoutes', 'is not a known property; did you mean "quotes"?']],
  [{ quotes: [{ id: 'q', content: 'walks' }] }, ['/quotes/0', 'must have "medium"']],
  [{ quotes: [{ id: 'q' }] }, ['/quotes/0', 'must have "content" and "medium"']],
  [{ quotes: QUOTE }, ['/quotes', 'must be a list; it is an object']],
  [{ quotes: ['walks'] }, ['/quotes/0', 'must be an object; it is "walks"']],
  [
    quote({ content: 5 }),
    ['/quotes/0/content', 'must be a string, an object or a list; it is the number 5'],
  ],
  [quote({ content: '' }), ['/quotes/0/content', 'must not be empty']],
  [
    quote({ content: { exact: 7, prefx: 'a' } }),
    ['/quotes/0/content/exact', 'must be a string; it is the number 7'],
    ['/quotes/0/content/prefx', 'is not a known property; did you mean "prefix"?'],
  ],
  [quote({ content: { prefix: 'a' } }), ['/quotes/0/content', 'must have "exact"']],
  [
    quote({ content: { exact: 'a', occurrence: 0 } }),
    ['/quotes/0/content/occurrence', 'must be at least 1; it is 0'],
  ],
  [
    quote({ content: { exact: 'a', occurrence: 1.5 } }),
    ['/quotes/0/content/occurrence', 'must be a whole number; it is the number 1.5'],
  ],
  [
    quote({ content: { exact: 'a', partOfWord: 'yes' } }),
    ['/quotes/0/content/partOfWord', 'must be true or false; it is "yes"'],
  ],
  [
    quote({ content: ['a', null] }),
    ['/quotes/0/content/1', 'must be a string or an object; it is null'],
  ],
  [quote({ content: ['a', { exact: '' }] }), ['/quotes/0/content/1/exact', 'must not be empty']],
  [
    quote({ id: 'Q 1' }),
    ['/quotes/0/id', 'must be lower-case words joined by hyphens; it is "Q 1"'],
  ],
  [
    quote({ related: [{ rel: 'within', to: 'event/x' }] }),
    [
      '/quotes/0/related/0/to',
      'must be a record of this file, e.g. "events/arrival"; it is "event/x"',
    ],
  ],
  [figure({ value: 'five' }), ['/figures/0/value', 'must be a number; it is "five"']],
  [{ sections: [] }, ['/sections', 'must not be an empty list; leave it out if there is nothing']],
  [
    { article: { ...ARTICLE, url: 'walk.example' } },
    ['/article/url', 'must be an http or https URL; it is "walk.example"'],
  ],
  [
    { article: { ...ARTICLE, language: 'English' } },
    ['/article/language', 'must be a BCP 47 language tag, such as en or pt-BR; it is "English"'],
  ],
  [
    { entities: [{ id: 'ada', type: 'person', name: 'A'.repeat(501) }] },
    ['/entities/0/name', 'must have at most 500 characters; it has 501'],
  ],
  [
    { 'a/b': 1 },
    [
      '/a~1b',
      'is not a known property; known are $schema, article, sections, entities, quotes, events, figures, images, relations, conflicts, exceptions',
    ],
  ],
]
for (const [what, ...faults] of rows) {
  t.test(`${JSON.stringify(what).slice(0, 80)} has ${faults.length} faults`, async (t) => {
    t.strictSame(
      schemaFaults(AnnotationFile, { article: ARTICLE, ...what }),
      faults.map(([pointer, message]) => ({ pointer, message })),
    )
  })
}

t.test('a value has faults exactly if the schema refuses it', async (t) => {
  const validator = Compile(AnnotationFile)
  const leaf = fc.oneof(
    fc.constantFrom('walks', '', 'direct', 'a', 'en', 'Q 1', 1, 0, 1.5, null, true),
    fc.constant({ exact: 'walks' }),
  )
  const keys = [
    'id',
    'kind',
    'content',
    'medium',
    'speaker',
    'evidence',
    'date',
    'edtf',
    'basis',
    'exact',
    'x',
  ]
  const node = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...keys), leaf),
  )
  const edit = fc.dictionary(fc.constantFrom(...keys), node, { maxKeys: 2 })
  fc.assert(
    fc.property(edit, fc.constantFrom('quotes', 'events', 'sections', 'entities'), (more, list) => {
      const value = { article: ARTICLE, [list]: [{ ...QUOTE, ...more }] }
      return validator.Check(value) === (schemaFaults(AnnotationFile, value).length === 0)
    }),
    { numRuns: 1000 },
  )
  t.pass('for any record')
})
