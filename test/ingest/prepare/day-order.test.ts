import t from 'tap'
import { dayOrders, type Ordered } from '../../../src/ingest/prepare/day-order.js'

/* The order of the records of a day. Names are in the order of the alphabet that must not count. */

const record = (name: string, position: number, more: Partial<Ordered> = {}): Ordered => ({
  name,
  position,
  date: '2024-07-02',
  dateSort: 1,
  datePrecision: 'day',
  dateExtent: 'at',
  datePartOfDay: null,
  links: [],
  ...more,
})
const after = (name: string) => ({ links: [{ rel: 'after', name }] })
const before = (name: string) => ({ links: [{ rel: 'before', name }] })
const timed = (date: string) => ({ date, datePrecision: 'time' })

const cases: [what: string, records: Ordered[], order: string][] = [
  ['by place', [record('a', 9), record('b', 5), record('c', 7)], 'b c a'],
  [
    'by the part of the day, then by place',
    [
      record('a', 1, { datePartOfDay: 'night' }),
      record('b', 2, { datePartOfDay: 'evening' }),
      record('c', 3),
      record('d', 4, { datePartOfDay: 'morning' }),
      record('e', 5, { datePartOfDay: 'before-dawn' }),
      record('f', 6, { datePartOfDay: 'afternoon' }),
      record('g', 7, { datePartOfDay: 'noon' }),
      record('h', 8, { datePartOfDay: 'morning' }),
    ],
    'e d h c g f b a',
  ],
  [
    'by times',
    [
      record('a', 1, timed('2024-07-02T18:05:00Z')),
      record('b', 2, timed('2024-07-02T06:00')),
      record('c', 3, timed('2024-07-02T18:04/2024-07-03T01:00')),
    ],
    'b c a',
  ],
  [
    'periods before days',
    [
      record('a', 1),
      record('b', 2, { date: '2024-07', datePrecision: 'month' }),
      record('c', 3, { date: '[2022-09..2024-07-02]', dateExtent: 'within' }),
    ],
    'b c a',
  ],
  [
    'a later record stands after an earlier one',
    [record('a', 1, after('b')), record('b', 5)],
    'b a',
  ],
  [
    'an earlier record stands before a later one',
    [record('a', 1), record('b', 5, before('a'))],
    'b a',
  ],
  [
    'through several links',
    [record('a', 1, after('b')), record('b', 2, after('c')), record('c', 9)],
    'c b a',
  ],
  [
    'links of another day do not count',
    [record('a', 1, after('b')), record('b', 5, { dateSort: 2 })],
    'a b',
  ],
  [
    'other links do not count',
    [record('a', 1, { links: [{ rel: 'about', name: 'b' }] }), record('b', 5)],
    'a b',
  ],
  [
    'undated records by place and links',
    [
      record('a', 3, { date: null, dateSort: null, datePrecision: null, dateExtent: null }),
      record('b', 2, { date: null, dateSort: null, datePrecision: null, dateExtent: null }),
    ],
    'b a',
  ],
]

for (const [what, records, expected] of cases)
  t.test(what, (t) => {
    const { orders, circular } = dayOrders(records)
    const sorted = records.toSorted((a, b) => orders.get(a.name)! - orders.get(b.name)!)
    t.equal(sorted.map(({ name }) => name).join(' '), expected)
    t.strictSame(circular, [])
    t.end()
  })

t.test('links that form a circle are a fault', async (t) => {
  const { circular } = dayOrders([record('a', 1, after('b')), record('b', 2, after('a'))])
  t.strictSame(circular, ['a'])
})
