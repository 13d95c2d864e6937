import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { api } from '../contract.js'
import { COLLECTIONS, type RecordKind } from '../../src/model/vocabulary/records.js'
import { ARTICLE, databaseFile, folder } from '../helper.js'

/*
 * Strategy: the seed has no gap, and a reason for each exception. Small articles with incomplete
 * annotations show that the report finds gaps.
 */

interface Coverage {
  characters: number
  cited: { characters: number; share: number }
  kinds: { kind: RecordKind; records: number; characters: number; share: number }[]
  gaps: { gap: string; start: number; end: number; exact: string }[]
  exceptions: { gap: string; exact: string; reason: string }[]
}

t.test('every name, quotation mark and number of the seed has a record', async (t) => {
  const { get } = await api(t)
  const coverage = (await get(`/v1/articles/${ARTICLE}/coverage`)).json<Coverage>()
  t.same(coverage.gaps, [])
  for (const { reason } of coverage.exceptions) t.ok(reason.length > 10, reason)
})

t.test(
  'the numbers of records are those of the lists, and shares refer to the visible characters',
  async (t) => {
    const { get } = await api(t)
    const { characters, cited, kinds } = (
      await get(`/v1/articles/${ARTICLE}/coverage`)
    ).json<Coverage>()
    const text = (await get(`/v1/articles/${ARTICLE}/text`)).text
    t.equal(characters, [...text].filter((character) => /\S/u.test(character)).length)
    const { counts } = (await get(`/v1/articles/${ARTICLE}`)).json<{
      counts: Record<string, number>
    }>()
    for (const { kind, records, characters: covered, share } of kinds) {
      t.equal(records, counts[COLLECTIONS[kind]], kind)
      t.ok(covered <= cited.characters)
      t.ok(Math.abs(share - covered / characters) < 0.0001)
    }
  },
)

const ENTITY = { id: 'ada', type: 'person', name: 'Ada Lovelace' }
const cases: [text: string, annotation: object, gaps: string[]][] = [
  ['She met Ada Lovelace today.', {}, ['capitals: Ada Lovelace']],
  ['She met Ada Lovelace today.', { entities: [ENTITY] }, []],
  ['Yesterday she slept. Today she works.', {}, []],
  ['Grand Hotel was closed.', {}, ['capitals: Grand Hotel']],
  ['It is far from St. Petersburg.', {}, ['capitals: St. Petersburg']],
  ['She said "no" twice.', {}, ['quotation-marks: "', 'quotation-marks: "', 'numbers: twice']],
  [
    'She said "no".',
    { quotes: [{ id: 'no', kind: 'direct', content: 'no', medium: 'remark' }] },
    [],
  ],
  [
    'She said: “Yes, of course.”',
    { quotes: [{ id: 'yes', kind: 'direct', content: 'Yes, of course.', medium: 'remark' }] },
    [],
  ],
  [
    '"Well," she said, "go."',
    { quotes: [{ id: 'go', kind: 'direct', content: ['Well', 'go'], medium: 'remark' }] },
    [],
  ],
  ['There are 1,200 of thirty-two kinds.', {}, ['numbers: 1,200', 'numbers: thirty-two']],
  [
    'There are 1,200 of them.',
    { figures: [{ id: 'n', kind: 'count', content: '1,200', value: 1200, measure: 'them' }] },
    [],
  ],
  [
    'On 3 May 1999 it rained.',
    {
      events: [
        {
          id: 'rain',
          type: 'other',
          label: 'rain',
          status: 'happened',
          content: 'it rained',
          date: { edtf: '1999-05-03', basis: 'stated', words: '3 May 1999' },
        },
      ],
    },
    [],
  ],
  [
    'About 7 people came.',
    { exceptions: [{ gap: 'numbers', exact: '7', reason: 'not counted, in this test' }] },
    [],
  ],
  ['Seen by 7. Post 0', { sections: [{ kind: 'boilerplate', exact: 'Post 0' }] }, ['numbers: 7']],
  ['😀 far from 7 and Ada Lovelace', { entities: [ENTITY] }, ['numbers: 7']],
]

for (const [text, annotation, gaps] of cases) {
  t.test(
    `${text} with ${JSON.stringify(annotation)} leaves ${gaps.join(', ') || 'no gap'}`,
    async (t) => {
      const path = folder(t)
      writeFileSync(join(path, 'own.txt'), text)
      writeFileSync(
        join(path, 'own.json'),
        JSON.stringify({
          article: { id: 'own', textFile: 'own.txt', title: text, language: 'en' },
          ...annotation,
        }),
      )
      const { get } = await api(t, { path: databaseFile(t, [path]) })
      const coverage = (await get('/v1/articles/own/coverage')).json<Coverage>()
      t.same(
        coverage.gaps.map(({ gap, exact }) => `${gap}: ${exact}`),
        gaps,
      )
      for (const { start, end, exact } of coverage.gaps)
        t.equal([...text].slice(start, end).join(''), exact)
    },
  )
}
