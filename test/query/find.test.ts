import t from 'tap'
import { involvements } from '../../src/records/shared/involvements.js'
import { records } from '../../src/records/shared/records.js'
import { events } from '../../src/records/events/collection.js'
import { createTimelineReader, type TimelineRequest } from '../../src/endpoints/timeline/queries.js'
import { TIMELINE_KINDS } from '../../src/endpoints/timeline/schemas.js'
import { SOURCES } from '../../src/endpoints/timeline/sources.js'
import { images } from '../../src/records/images/collection.js'
import { quotes } from '../../src/records/quotes/collection.js'
import { joinRecords } from '../../src/api/formats/format.js'
import { createEditionCache } from '../../src/query/edition-cache.js'
import { planList, type Plan } from '../../src/query/plan.js'
import { createCollectionReader } from '../../src/query/execute.js'
import type { AccessPath } from '../../src/query/access-path.js'
import { ROLES_IN } from '../../src/model/vocabulary/roles.js'
import { corpusApi } from '../api/corpus.js'
import { eq } from 'drizzle-orm'

/* A page has the same rows, whatever access path finds them. */

const { db, statements } = await corpusApi(t)
const EDITION = { number: 1, instance: '', committedAt: 0 }
const reader = { db }

const walk = (...along: string[]): AccessPath => ({ kind: 'walk', along, cost: 'quick' })
const collect: AccessPath = { kind: 'collect', along: [], cost: 'quick' }

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
  const cache = createEditionCache()
  const { finder, readPage, readRows } = createCollectionReader(collection, reader, '', {}, cache)
  for (const query of queries) {
    for (const sort of ['position', '-date', 'date', 'id']) {
      t.test(
        `${collection.name} ${JSON.stringify(query)} by ${sort}: walked, collected and kept alike, on the first page, the next and the one before that`,
        async (t) => {
          const plan = planList(collection, { ...query, sort: [sort], limit: 3 })
          const alike = (cursor: Plan['cursor']) => {
            const asked = { ...plan, cursor }
            const walked = finder.find(asked, walk(), 4)
            for (const path of [walk(...Object.keys(query)), walk('from'), collect])
              t.same(finder.find(asked, path, 4), walked, `${path.kind} ${path.along.join()}`)
            t.same(finder.page(asked, 4, EDITION, cache), walked, 'out of the first places')
            const { rows } = readRows(asked, walk())
            t.equal(
              joinRecords(readPage(asked, EDITION), '[', ']').toString(),
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
    { within: '2024' },
    { to: '2023' },
  ]) {
    t.test(
      `timeline ${JSON.stringify(filters)}, ${descending ? 'the latest' : 'the earliest'} first: walked, collected and kept alike, page by page`,
      async (t) => {
        const timeline = createTimelineReader(reader, createEditionCache(), '')
        const names = Object.keys(filters) as (keyof typeof filters)[]
        const request: TimelineRequest = {
          kinds: TIMELINE_KINDS,
          descending,
          undated: 'include',
          filters: names.map((name) => ({
            name,
            value: filters[name],
            ...SOURCES.event.filters[name].read(filters[name]),
          })),
        }
        const find = (path: AccessPath, cursor: Plan['cursor']) =>
          timeline
            .find(request, { article: path, event: path, quote: path }, 3, cursor)
            .map((found) => found.slice(0, 4))
        const page = (cursor: Plan['cursor']) =>
          timeline.page(request, 3, cursor, EDITION).map(({ position }) => [...position])
        let cursor: Plan['cursor'] = null
        for (let pages = 0; pages < 3; pages++) {
          const walked = find(walk('from'), cursor)
          t.equal(walked.length, 3)
          t.same(find(walk(), cursor), walked)
          t.same(find(collect, cursor), walked)
          t.same(page(cursor), walked)
          cursor = { direction: 'next', position: walked.at(-1)! }
        }
        const back = { ...cursor!, direction: 'prev' as const }
        t.same(page(back), find(walk('from'), back))
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

t.test('matches are collected once for the first places, and not again beyond them', async (t) => {
  const { finder } = createCollectionReader(quotes, reader, '', {}, createEditionCache())
  const plan = planList(quotes, { q: 'trade', sort: ['position'], limit: 3 })
  const statementsFor = (asked: Plan): string[] => {
    statements.length = 0
    finder.page(asked, 3, EDITION, cache)
    return statements.filter((statement) => statement.includes('"at0"'))
  }
  const cache = createEditionCache()
  t.equal(statementsFor(plan).length, 1)
  t.match(statementsFor(plan), [], 'they are kept')
  const elsewhere: Plan = { ...plan, cursor: { direction: 'next', position: [1, 1, 'no such id'] } }
  t.equal(statementsFor(elsewhere).length, 1, 'a place that is not kept is found by itself')
})

t.test('no entity has a role that the kind of its record does not declare', async (t) => {
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
