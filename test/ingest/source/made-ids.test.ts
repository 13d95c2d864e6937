import t from 'tap'
import type { AnnotationFile } from '../../../src/ingest/source/annotation.js'
import { withIds } from '../../../src/ingest/source/made-ids.js'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../../src/ingest/source/source.js'
import { failure } from '../annotations.js'

/* The ids of articles, entities and records whose notes have none. */

const made: [what: string, list: string, notes: object[], ids: string[]][] = [
  ['names', 'entities', [{ name: 'Xi Jinping', type: 'person' }], ['xi-jinping']],
  [
    'names that are alike, by their type',
    'entities',
    [
      { name: 'Georgia', type: 'country' },
      { name: 'Georgia', type: 'place' },
      { name: 'georgia', type: 'place' },
    ],
    ['georgia', 'georgia-place', 'georgia-2'],
  ],
  ['names without letters', 'entities', [{ name: '!', type: 'work' }], ['work']],
  [
    'content',
    'quotes',
    [{ content: 'We are' }, { content: ['one', 'two'] }, { content: { exact: 'Три' } }],
    ['we-are', 'one', 'tri'],
  ],
  ['long content', 'quotes', [{ content: 'a b c d e f g h i j' }], ['a-b-c-d-e-f-g-h']],
  ['one long word', 'quotes', [{ content: 'x'.repeat(500) }], ['x'.repeat(60)]],
  [
    'the same content',
    'quotes',
    [{ content: 'yes' }, { content: 'no' }, { content: { exact: 'yes', occurrence: 2 } }],
    ['yes', 'no', 'yes-2'],
  ],
  ['content without letters', 'quotes', [{ content: '…' }, { content: '?' }], ['quote', 'quote-2']],
  [
    'given ids, which stay',
    'quotes',
    [{ content: 'yes' }, { content: 'no', id: 'yes' }, { content: 'yes' }],
    ['yes-2', 'yes', 'yes-3'],
  ],
  ['labels', 'events', [{ label: "Xi's visit", content: 'came' }], ['xis-visit']],
  [
    'the two sides of a relation',
    'relations',
    [{ subject: 'xi', predicate: 'visits', object: 'astana', content: 'x' }],
    ['xi-visits-astana'],
  ],
  ['what a conflict is about', 'conflicts', [{ about: 'The day', claims: [] }], ['the-day']],
  ['captions', 'images', [{ caption: 'Xi waves' }], ['xi-waves']],
]

for (const [what, list, notes, ids] of made)
  t.test(`ids of ${list} are made from ${what}: ${ids.join(', ').slice(0, 40)}`, async (t) => {
    const file = { article: { title: 'T', language: 'en' }, [list]: notes }
    const complete = withIds(file as unknown as AnnotationFile)
    const list_ = complete[list as 'quotes']!
    t.strictSame(
      list_.map(({ id }) => id),
      ids,
    )
    t.strictSame(withIds(file as unknown as AnnotationFile), complete, 'always the same')
    t.strictSame(withIds(complete), complete)
    t.equal(complete.article.id, 't')
  })

const TEXT = 'A visit\n\nXi came to Astana. "We are friends," he said.'

const parse = (lists: object, article: object = {}) =>
  parseSource(
    'a.json',
    JSON.stringify({
      article: { title: 'A visit', language: 'en', text: TEXT, ...article },
      ...lists,
    }),
  )

t.test('a file without any id is prepared, and its canonical form has all ids', async (t) => {
  const source = parse({
    entities: [{ type: 'person', name: 'Xi' }],
    quotes: [{ speaker: 'xi', content: 'We are friends', cue: 'said', medium: 'unstated' }],
    events: [
      {
        ...{ type: 'arrival', label: 'Xi came', status: 'happened', content: 'Xi came' },
        related: [{ rel: 'about', to: 'quotes/we-are-friends' }],
      },
    ],
  })
  const { records } = prepareArticle(source)
  t.strictSame(
    records.map(({ id }) => id),
    ['a-visit:we-are-friends', 'a-visit:xi-came'],
  )
  t.match(source.canonical, /^\{"article":\{"id":"a-visit","title"/)
  const { article, ...lists } = source.annotation
  t.equal(
    parse(lists, { id: article.id }).digest,
    source.digest,
    'spelled out, it is the same file',
  )
})

t.test('a part of the wrong shape does not make references to its id a fault', async (t) => {
  const error = failure(() =>
    parse({
      entities: [{ type: 'human', name: 'Xi' }],
      quotes: [{ speaker: 'xi', content: 'We are friends', medium: 'unstated' }],
    }),
  )
  t.strictSame(
    error.faults?.map(({ pointer }) => pointer),
    ['/entities/0/type'],
  )
})
