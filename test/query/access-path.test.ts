import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { chooseAccessPaths, isInOrder, type AccessPaths } from '../../src/query/access-path.js'
import { dateRange, hasDate } from '../../src/query/date-filters.js'
import { bounded, equalTo, oneOf, related } from '../../src/query/filters.js'
import { textSearch } from '../../src/query/search-words.js'
import { events } from '../../src/records/events/table.js'
import { ENTITY } from '../../src/records/shared/targets.js'
import { quotes } from '../../src/records/quotes/table.js'

/* The way to find a page, by the filters, the order and the number of matches. */

const order = (...columns: SQLiteColumn[]) => columns.map((column) => ({ column }))
const position = order(quotes.articleKey, quotes.position, quotes.id)
const date = order(quotes.dateDescending, quotes.dateOrder, quotes.id)
const FILTERS = {
  kind: oneOf(quotes.kind, ['direct'], '', 'direct'),
  speaker: equalTo(quotes.speakerKey, '', 'x'),
  text: equalTo(quotes.text, '', 'x'),
  entity: related(ENTITY, { where: () => () => quotes.key.getSQL() }, '', 'x'),
  q: textSearch(quotes.key, '', 'x'),
  ...dateRange(quotes),
  dated: hasDate(quotes),
  least: bounded(quotes.position, '>=', '', 1),
}
const given = (name: keyof typeof FILTERS, shape = 'one') => ({
  name,
  filter: FILTERS[name],
  shape,
})
type Given = ReturnType<typeof given>

/** In short: `first/page`, or `walk` if no place is kept. */
const inShort = ({ first, page }: AccessPaths) =>
  first === null ? page.kind : `${first.kind}/${page.kind}`

const CASES: [what: string, filters: Given[], order: typeof position, total: number, is: string][] =
  [
    ['an index holds the matches in order', [given('kind')], position, 300_000, 'walk'],
    ['several values, few matches', [given('kind', 'many')], position, 2000, 'collect/collect'],
    ['several values, more matches', [given('kind', 'many')], position, 2001, 'collect/walk'],
    ['several values, most of the list', [given('kind', 'many')], position, 50_001, 'walk/walk'],
    ['another order', [given('kind')], date, 50_000, 'collect/walk'],
    ['a related table', [given('entity')], position, 70_000, 'walk/walk'],
    ['words', [given('q', '')], position, 80_000, 'walk/walk'],
    ['rare words', [given('q', '')], position, 20, 'collect/collect'],
    ['a range in its own order', [given('from', '')], date, 3, 'walk'],
    ['dated records in the order of dates', [given('dated', 'dated')], date, 3, 'walk'],
    ['a range in another order', [given('from', '')], position, 3000, 'collect/walk'],
    ['no index at all, no match', [given('text')], position, 0, 'collect/collect'],
    ['an index for one of two', [given('kind'), given('q', '')], position, 8000, 'collect/walk'],
  ]

for (const [what, filters, order, total, is] of CASES) {
  t.test(`${what}, ${total} matches: ${is}`, async (t) => {
    t.equal(inShort(chooseAccessPaths(quotes, filters, order, () => total)), is)
  })
}

t.test('a walk goes along the first filter that an index holds in order', async (t) => {
  const along = (...filters: Given[]) =>
    chooseAccessPaths(quotes, filters, position, () => 90_000).page.along
  t.same(along(given('kind'), given('q', '')), ['kind'])
  t.same(along(given('kind'), given('speaker')), ['kind'])
  t.same(along(given('entity'), given('speaker')), ['speaker'])
  t.same(along(given('entity')), [])
})

t.test('a walk goes along a range of dates and one filter, or along the range alone', async (t) => {
  const type = { name: 'type', filter: oneOf(events.type, ['visit'], '', 'visit'), shape: 'one' }
  const from = { name: 'from', filter: dateRange(events).from, shape: '' }
  const along = (...columns: SQLiteColumn[]) =>
    chooseAccessPaths(events, [from, type], order(...columns), () => 1000).page.along
  t.same(along(events.dateAscending, events.dateOrder, events.id), ['from', 'type'])
  t.same(along(events.dateDescending, events.dateOrder, events.id), ['from'])
  t.same(along(events.articleKey, events.position, events.id), [])
})

t.test('matches are not counted if the choice does not depend on them', async (t) => {
  const count = () => {
    throw new Error('counted')
  }
  t.equal(inShort(chooseAccessPaths(quotes, [], date, count)), 'walk')
  t.equal(inShort(chooseAccessPaths(quotes, [given('kind')], position, count)), 'walk')
  t.throws(() => chooseAccessPaths(quotes, [given('kind')], date, count))
})

t.test('the indexes of the table tell whether matches are in order', async (t) => {
  t.ok(isInOrder(quotes, given('kind'), position))
  t.notOk(isInOrder(quotes, given('kind', 'many'), position))
  t.notOk(isInOrder(quotes, given('kind'), date))
  t.ok(
    isInOrder(quotes, { filter: { columns: [quotes.articleKey] }, shape: 'one' }, position),
    'the first column of the order itself',
  )
  t.ok(isInOrder(quotes, given('to', ''), date))
  t.notOk(isInOrder(quotes, given('least', ''), position))
})
