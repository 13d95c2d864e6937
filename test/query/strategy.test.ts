import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { events } from '../../src/records/events/table.js'
import { quotes } from '../../src/records/quotes/table.js'
import { bounded, dateRange, equalTo, oneOf, related, textSearch } from '../../src/query/filters.js'
import { isInOrder, isWorthKeeping, leastOf, waysOf } from '../../src/query/access-path.js'

/* Which way to find a page takes less, by how many rows there are and match. Measured at a million quotes; see README. */

const order = (...columns: SQLiteColumn[]) => columns.map((column) => ({ column }))
const position = order(quotes.articleKey, quotes.position, quotes.id)
const date = order(quotes.dateDescending, quotes.id)
const FILTERS = {
  kind: oneOf(quotes.kind, ['direct'], '', 'direct'),
  speaker: equalTo(quotes.speakerKey, '', 'x'),
  section: equalTo(quotes.section, '', 'x'),
  text: equalTo(quotes.text, '', 'x'),
  entity: related(() => () => quotes.key.getSQL(), '', 'x'),
  q: textSearch(quotes.key, '', 'x'),
  ...dateRange(quotes, '', ['2024', '2024']),
  least: bounded(quotes.position, '>=', '', 1),
}
const asked = (name: keyof typeof FILTERS, shape = 'one') => ({
  name,
  filter: FILTERS[name],
  shape,
})

const MILLION = 1_000_000
/** Records of all kinds that hold a word, for one of the list. */
const HITS = 2
const CASES: [
  what: string,
  filter: ReturnType<typeof asked>,
  order: typeof position,
  total: number,
  strategy: string,
][] = [
  ['an index has the matches in order', asked('kind'), position, 3, 'walk'],
  ['several values, many matches', asked('kind', 'many'), position, 500_000, 'walk'],
  ['several values, few matches', asked('kind', 'many'), position, 500, 'collect'],
  ['another order, many matches', asked('kind'), date, 500_000, 'walk'],
  ['another order, few matches', asked('kind'), date, 1000, 'collect'],
  ['another table, many matches', asked('entity'), position, 70_000, 'walk'],
  ['another table, few matches', asked('entity'), position, 2000, 'collect'],
  ['words, very many matches', asked('q'), position, 80_000, 'walk'],
  ['words, which take longer to test, many matches', asked('q'), position, 15_000, 'sift'],
  ['beginnings of words, very many matches', asked('q', 'prefix'), position, 80_000, 'sift'],
  ['words, few matches', asked('q'), position, 2000, 'collect'],
  ['a range in its own order', asked('from', ''), date, 3, 'walk'],
  ['a range in another order, few matches', asked('from', ''), position, 3000, 'collect'],
  ['no index at all, nothing matches', asked('text'), position, 0, 'collect'],
]

for (const [what, filter, order, total, strategy] of CASES) {
  t.test(`${what}: ${strategy}`, async (t) => {
    t.equal(
      leastOf(
        waysOf(
          quotes,
          { filters: [filter], order, limit: 20 },
          (some) => (some.length === 0 ? MILLION : total),
          () => HITS * total,
        ),
      ).strategy,
      strategy,
    )
  })
}

t.test('with two filters, it walks along the one that an index has in order', async (t) => {
  const totals = (some: readonly { name: string }[]) =>
    ({ '': MILLION, 'kind': 10_000, 'q': 50_000, 'kind,q': 8000 })[
      some.map(({ name }) => name).join()
    ]!
  t.same(
    leastOf(
      waysOf(
        quotes,
        { filters: [asked('kind'), asked('q')], order: position, limit: 20 },
        totals,
        () => 100_000,
      ),
    ),
    { strategy: 'walk', along: ['kind'] },
  )
})

const TWO: [what: string, totals: Record<string, number>, way: object][] = [
  [
    'of two filters that an index each has in order, it walks along the one with fewer matches',
    { '': MILLION, 'kind': 500_000, 'speaker': 80_000, 'kind,speaker': 40_000 },
    { strategy: 'walk', along: ['speaker'] },
  ],
  [
    'where both match much and hardly anything matches both, that is collected',
    { '': MILLION, 'kind': 90_000, 'speaker': 80_000, 'kind,speaker': 50 },
    { strategy: 'collect', along: ['speaker'] },
  ],
]
for (const [what, totals, way] of TWO) {
  t.test(what, async (t) => {
    t.same(
      leastOf(
        waysOf(
          quotes,
          { filters: [asked('kind'), asked('speaker')], order: position, limit: 20 },
          (some) => totals[some.map(({ name }) => name).join()]!,
        ),
      ),
      way,
    )
  })
}

t.test(
  'it walks along a range of dates and a filter by one index, or along the range alone',
  async (t) => {
    const type = { name: 'type', filter: oneOf(events.type, ['visit'], '', 'visit'), shape: 'one' }
    const from = { name: 'from', filter: dateRange(events, '', ['2024', '2024']).from, shape: '' }
    const along = (...order: SQLiteColumn[]) =>
      waysOf(
        events,
        { filters: [from, type], order: order.map((column) => ({ column })), limit: 20 },
        () => 1000,
      ).along
    t.same(along(events.dateAscending, events.id), ['type', 'from'])
    t.same(along(events.dateDescending, events.id), ['from'])
    t.same(along(events.articleKey, events.position, events.id), [])
  },
)

t.test(
  'words that are mostly in records of other kinds are gathered rather than looked up in the table',
  async (t) => {
    const asks = { filters: [asked('q')], order: position, limit: 20 }
    t.equal(
      leastOf(
        waysOf(
          quotes,
          asks,
          (some) => (some.length === 0 ? 40_000 : 500),
          () => 50_000,
        ),
      ).strategy,
      'sift',
    )
    t.equal(
      leastOf(
        waysOf(
          quotes,
          asks,
          (some) => (some.length === 0 ? 40_000 : 500),
          () => 600,
        ),
      ).strategy,
      'collect',
    )
  },
)

const KEEPING: [
  what: string,
  filter: ReturnType<typeof asked>,
  order: typeof position,
  total: number,
  isKept: boolean,
][] = [
  ['what an index has in order', asked('kind'), position, 300_000, false],
  ['what is soon collected', asked('kind'), date, 100, false],
  ['what takes a while to collect', asked('kind'), date, 2000, true],
  ['what is found by a short walk', asked('kind'), date, 500_000, false],
  ['what is found by a longer walk', asked('kind'), date, 20_000, true],
  [
    'what is found by a longer walk, where to collect all takes very long',
    asked('entity'),
    date,
    250_000,
    false,
  ],
  [
    'what another table has for few records of this kind and for nobody knows how many of others',
    asked('entity'),
    date,
    3,
    true,
  ],
  ['what holds a word', asked('q'), date, 20_000, true],
  ['what holds a frequent word', asked('q'), date, 90_000, true],
  ['what holds a very frequent word', asked('q'), date, 200_000, false],
]
for (const [what, filter, order, total, isKept] of KEEPING) {
  t.test(`${what} is ${isKept ? '' : 'not '}collected once and kept`, async (t) => {
    t.equal(
      isWorthKeeping(
        waysOf(
          quotes,
          { filters: [filter], order, limit: 20 },
          (some) => (some.length === 0 ? MILLION : total),
          () => HITS * total,
        ),
      ),
      isKept,
    )
  })
}

t.test('of the beginning of a word the shape tells', async (t) => {
  t.equal(FILTERS.q.read('grow*').shape, 'prefix')
  t.equal(FILTERS.q.read('"grow *" grow').shape, '')
})

t.test('without filters nothing is counted', async (t) => {
  t.same(
    leastOf(
      waysOf(quotes, { filters: [], order: date, limit: 20 }, () => {
        throw new Error('counted')
      }),
    ),
    { strategy: 'walk', along: [] },
  )
})

t.test('what is in order is told by the indexes of the table', async (t) => {
  t.ok(isInOrder(quotes, asked('kind'), position))
  t.notOk(isInOrder(quotes, asked('kind', 'many'), position))
  t.notOk(isInOrder(quotes, asked('kind'), date))
  t.ok(
    isInOrder(
      quotes,
      { filter: { ...FILTERS.kind, columns: [quotes.articleKey] }, shape: 'one' },
      position,
    ),
    'the first column of the order itself',
  )
  t.ok(isInOrder(quotes, asked('to', ''), date))
  t.notOk(isInOrder(quotes, asked('least', ''), position))
})
