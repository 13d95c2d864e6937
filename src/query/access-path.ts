import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Filter } from './collection.js'
import { PREFIX } from './filters.js'
import type { Order } from './plan.js'

/*
 * How the rows of a page are found. SQLite knows neither how many rows a bound value matches nor that a page ends after a few;
 * here the totals are known. Few matches are collected by an index and sorted. Many are soon met on a walk through the order of
 * the list, whose rows are tested one by one. To look words up in the full-text index takes long for one row, and little more for
 * all: so there is also a walk that gathers the keys of all hits first. Whichever takes less; at worst it is the square root of the
 * number of rows. Where that is long, too, the first of all matches are collected once an edition and kept (best.ts).
 */

export type Strategy = 'walk' | 'sift' | 'collect'
interface Asked {
  name: string
  filter: Filter
  shape: string
}

/** One way to find rows, with the names of the filters whose matches a walk goes along; it tests each row for the others. */
export interface Way {
  strategy: Strategy
  along: readonly string[]
}
/** To collect all that matches, by whatever index. */
export const COLLECTING: Way = { strategy: 'collect', along: [] }
/** How long each takes. */
export interface Ways {
  efforts: Record<Strategy, number>
  along: readonly string[]
}

/** A walk may be that much longer than it would be if matches were spread evenly, since they are not: words of the day less than others. */
const [UNEVEN, UNEVEN_WORDS] = [2, 10]
/** How long it takes to collect and sort one match, as a multiple of a comparison of a column (0.3 µs). */
const COLLECT = 4
/** The same for one hit of the full-text index, which has records of all kinds: to look it up in the table, and to gather its key. */
const [COLLECT_HIT, GATHER_HIT] = [2, 0.3]
/** What rows another table may have for records of other kinds, of which nobody knows how many there are. */
const UNKNOWN = 500
/** What is kept takes longer than that to find (0.2 ms), and to collect no longer than it took to count (0.2 s). */
const [WORTH_KEEPING, MOST_KEPT] = [500, 800_000]

/**
 * @param totalOf how many rows some of the filters match; of none, how many there are
 * @param hitsOf how many hits the full-text index has for a filter over words
 */
export function waysOf<T extends Asked>(
  table: SQLiteTable,
  {
    filters,
    order,
    limit,
  }: { filters: readonly T[]; order: readonly Pick<Order, 'column'>[]; limit: number },
  totalOf: (filters: readonly T[]) => number,
  hitsOf: (filter: T) => number = () => 0,
): Ways {
  const walked = walkedAlong(table, filters, order, totalOf)
  const along = walked.map(({ name }) => name)
  const tested = filters.filter((filter) => !walked.includes(filter))
  if (tested.length === 0) return { along, efforts: { walk: 0, sift: Infinity, collect: Infinity } }
  const total = totalOf(filters)
  const most = totalOf(walked)
  const walk = (uneven: number, effortOf: (filter: T) => number) =>
    Math.min((uneven * limit * most) / Math.max(total, 1), most) *
    tested.reduce((sum, filter) => sum + effortOf(filter), 0)
  const words = tested.filter(({ filter }) => filter.words)
  const hits = words.reduce((sum, filter) => sum + hitsOf(filter), 0)
  const others = tested.filter(({ filter }) => filter.columns === undefined && !filter.words)
  return {
    along,
    efforts: {
      walk: walk(
        UNEVEN,
        (one) => one.filter.effort + (one.shape === PREFIX ? GATHER_HIT * hitsOf(one) : 0),
      ),
      sift:
        words.length > 0
          ? GATHER_HIT * hits +
            walk(UNEVEN_WORDS, ({ filter: { effort, words } }) => (words ? 1 : effort))
          : Infinity,
      collect: COLLECT * total + COLLECT_HIT * hits + UNKNOWN * others.length,
    },
  }
}

/** The way that takes least. */
export function leastOf({ efforts, along }: Ways): Way {
  const [strategy] = (Object.entries(efforts) as [Strategy, number][]).reduce((least, one) =>
    one[1] < least[1] ? one : least,
  )
  return { strategy, along }
}

/** Whether it is best to collect all matches once an edition, of one list or of several, and to keep the first of them for this and the next pages. */
export function isWorthKeeping(...lists: readonly Ways[]): boolean {
  const sum = (of: (efforts: Ways['efforts']) => number) =>
    lists.reduce((sum, { efforts }) => sum + of(efforts), 0)
  return (
    sum(({ collect }) => collect) <= MOST_KEPT &&
    sum((efforts) => Math.min(...Object.values(efforts))) >= WORTH_KEEPING
  )
}

/**
 * The filters whose matches one index has in the order of the list: ranges of its first column, and one other. Where several indexes have those of
 * one each, it is the filter with the fewest matches.
 */
function walkedAlong<T extends Asked>(
  table: SQLiteTable,
  filters: readonly T[],
  order: readonly Pick<Order, 'column'>[],
  totalOf: (filters: readonly T[]) => number,
): T[] {
  const inOrder = filters.filter((filter) => isInOrder(table, filter, order))
  const ranges = inOrder.filter(({ filter }) => filter.range)
  const others = inOrder.filter(({ filter }) => !filter.range)
  const [least] =
    others.length < 2
      ? others
      : others
          .map((one) => ({ one, total: totalOf([one]) }))
          .sort((a, b) => a.total - b.total)
          .map(({ one }) => one)
  return least === undefined ? ranges : [least, ...ranges]
}

/** Whether an index has the matches of a filter in this order. */
export function isInOrder(
  table: SQLiteTable,
  { filter: { columns = [], range }, shape }: Pick<Asked, 'filter' | 'shape'>,
  order: readonly Pick<Order, 'column'>[],
): boolean {
  const wanted = order.map(({ column }) => column)
  if (range) return columns.includes(wanted[0]!)
  return (
    shape === 'one' &&
    columns.some((column) =>
      indexesOf(table).some((index) =>
        startsWith(index, [column, ...wanted.filter((one) => one !== column)]),
      ),
    )
  )
}

const startsWith = (columns: readonly SQLiteColumn[], wanted: readonly SQLiteColumn[]): boolean =>
  wanted.every((column, i) => columns[i] === column)

const known = new WeakMap<SQLiteTable, SQLiteColumn[][]>()

function indexesOf(table: SQLiteTable): SQLiteColumn[][] {
  const indexes =
    known.get(table) ??
    getTableConfig(table)
      .indexes.filter(({ config }) => !config.where)
      .map(({ config }) => config.columns as SQLiteColumn[])
  known.set(table, indexes)
  return indexes
}
