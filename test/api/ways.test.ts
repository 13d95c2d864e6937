import t from 'tap'
import { involvements } from '../../src/records/shared/involvements.js'
import { records } from '../../src/records/shared/records.js'
import { events } from '../../src/records/events/collection.js'
import {
  createTimelineReader,
  sameWay,
  type TimelineRequest,
} from '../../src/endpoints/timeline/queries.js'
import { TIMELINE_KINDS } from '../../src/endpoints/timeline/schemas.js'
import { SOURCES } from '../../src/endpoints/timeline/sources.js'
import { images } from '../../src/records/images/collection.js'
import { quotes } from '../../src/records/quotes/collection.js'
import { createBest } from '../../src/query/best.js'
import { planList, type Plan } from '../../src/query/plan.js'
import { createCollectionReader } from '../../src/query/execute.js'
import type { Strategy, Way } from '../../src/query/access-path.js'
import { ROLES_IN } from '../../src/model/vocabulary.js'
import { corpusApi } from './corpus.js'
import { eq } from 'drizzle-orm'

/* Whichever way the rows of a page are found, they are the same. */

const { db, statements } = await corpusApi(t)
const EDITION = { number: 1, instance: '', committedAt: 0 }
const reader = { db, edition: () => EDITION, snapshot: <T>(read: () => T) => read() }

const wayOf = (strategy: Strategy, along: readonly string[] = []): Way => ({ strategy, along })

const CASES = [
  {
    collection: quotes,
    queries: [
      { q: 'trade' },
      { q: 'trade -percent' },
      { q: 'grow*', kind: ['direct'] },
      { q: 'nowhere' },
      { entity: ['china', 'xi-jinping'] },
      { q: 'china', entity: ['china'] },
      { from: '2024' },
      { from: '2024', kind: ['direct'] },
      { from: '2020', to: '2024-02' },
    ],
  },
  {
    collection: events,
    queries: [
      { q: 'fair' },
      { entity: ['china'] },
      { from: '-0100' },
      { from: '2024', type: ['visit'] },
    ],
  },
  { collection: images, queries: [{ q: 'fair' }, { entity: ['kazakhstan'] }] },
]

for (const { collection, queries } of CASES) {
  const {
    finder: { find, findKept },
    readPage,
    readRows,
  } = createCollectionReader(collection, reader, '', {})
  const best = createBest()
  for (const query of queries) {
    for (const sort of ['position', '-date', 'date', 'id']) {
      t.test(
        `${collection.name} ${JSON.stringify(query)} by ${sort}: walked, sifted, collected and kept alike, on the first page, the next and the one before that`,
        async (t) => {
          const plan = planList(collection, { ...query, sort: [sort], limit: 3 })
          const alike = (cursor: Plan['cursor']) => {
            const asked = { ...plan, cursor }
            const walked = find(asked, wayOf('walk'), 4)
            for (const along of [Object.keys(query), ['from']])
              t.same(find(asked, wayOf('walk', along), 4), walked)
            for (const strategy of ['sift', 'collect'] as const)
              t.same(find(asked, wayOf(strategy), 4), walked)
            for (const beyond of ['walk', 'collect'] as const)
              t.same(findKept(asked, EDITION, best, 4, wayOf(beyond)), walked)
            const { rows } = readRows(asked, wayOf('walk'))
            t.equal(
              readPage(asked, EDITION).records('[', ']').toString(),
              `[${rows.map(({ json }) => json).join()}]`,
              'a page has the same records as a stream',
            )
            return rows
          }
          const last = alike(null).at(-1)
          const then = last && alike({ direction: 'next', position: last.position }).at(-1)
          if (then) t.ok(alike({ direction: 'prev', position: then.position }).length > 0)
        },
      )
    }
  }
}

for (const descending of [false, true]) {
  for (const filters of [
    {},
    { entity: ['xi-jinping', 'china'] },
    { entity: ['china'], from: '2024' },
    { from: '2023' },
  ]) {
    t.test(
      `timeline ${JSON.stringify(filters)}, ${descending ? 'the latest' : 'the earliest'} first: walked, collected and kept alike, page by page`,
      async (t) => {
        const { find, findKept } = createTimelineReader(reader, createBest(), '')
        const names = Object.keys(filters) as (keyof typeof filters)[]
        const request: TimelineRequest = {
          kinds: TIMELINE_KINDS,
          descending,
          undated: 'include',
          filters: names.map((name) => ({
            name,
            ...SOURCES.event.filters[name].read(filters[name]),
          })),
        }
        let cursor: Plan['cursor'] = null
        for (let page = 0; page < 3; page++) {
          const walked = find(request, sameWay(request, wayOf('walk', ['from'])), 3, cursor)
          t.equal(walked.length, 3)
          for (const other of [
            find(request, sameWay(request, wayOf('walk')), 3, cursor),
            find(request, sameWay(request, wayOf('collect')), 3, cursor),
            findKept(request, sameWay(request, wayOf('walk', ['from'])), 3, cursor, EDITION),
          ])
            t.same(other, walked)
          cursor = { direction: 'next', position: walked.at(-1)!.slice(0, -1) }
        }
        const back = { ...cursor!, direction: 'prev' as const }
        t.same(
          findKept(request, sameWay(request, wayOf('walk', ['from'])), 3, back, EDITION),
          find(request, sameWay(request, wayOf('walk', ['from'])), 3, back),
        )
      },
    )
  }
}

t.test(
  'the kinds of the timeline are in the order of the alphabet, by which SQLite sorts them',
  async (t) => {
    t.strictSame([...TIMELINE_KINDS].sort(), TIMELINE_KINDS)
  },
)

t.test(
  'a place beyond those that are kept is found in the way given: all are collected for the first ones only',
  async (t) => {
    const {
      finder: { findKept },
    } = createCollectionReader(quotes, reader, '', {})
    const best = createBest()
    const plan = planList(quotes, { q: 'trade', sort: ['position'], limit: 3 })
    const collected = (asked: Plan, beyond: 'walk' | 'collect'): boolean => {
      statements.length = 0
      findKept(asked, EDITION, best, 3, wayOf(beyond))
      return statements.some((statement) => statement.includes('select +'))
    }
    t.ok(collected(plan, 'walk'))
    t.notOk(collected(plan, 'walk'), 'they are kept')
    const elsewhere: Plan = {
      ...plan,
      cursor: { direction: 'next', position: [1, 1, 'no such id'] },
    }
    t.notOk(collected(elsewhere, 'walk'))
    t.ok(collected(elsewhere, 'collect'))
  },
)

t.test('no entity has a role in a record that its kind is not said to have', async (t) => {
  const found = db
    .selectDistinct({ kind: records.kind, role: involvements.role })
    .from(involvements)
    .innerJoin(records, eq(records.key, involvements.recordKey))
    .all()
  t.ok(found.length > 8)
  for (const { kind, role } of found) {
    if (kind in ROLES_IN)
      t.ok(
        (ROLES_IN[kind as keyof typeof ROLES_IN] as readonly string[]).includes(role),
        `${kind} ${role}`,
      )
  }
})
