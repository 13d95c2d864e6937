import { asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../../db/open.js'
import { limitTo } from '../../db/statements.js'
import { DateError, LAST_DAY, parseDate } from '../../model/dates/dates.js'
import type { DateValue } from '../../model/shapes/record-shapes.js'
import { articles } from '../../records/articles/table.js'
import { entityOrigins } from '../../records/entities/table.js'
import type { events } from '../../records/events/table.js'
import { PLACED_DECLARATIONS } from '../../records/registry.js'
import { shownDate } from '../../records/shared/shown-date.js'
import { recordLinks } from '../../records/shared/records.js'
import { derivedColumns, isPast, type DateContext } from '../prepare/date-columns.js'
import { dayOrders, orderInDay, type Ordered } from '../prepare/day-order.js'

type DatedTable = typeof events

/** The kinds whose tables have `dateColumns()`. */
const DATED = PLACED_DECLARATIONS.flatMap(({ kind, table }) =>
  'dateFirst' in table ? [{ kind, table: table as unknown as DatedTable }] : [],
)

/**
 * Computes again everything that follows from the dates of records, for articles that an older version of this
 * program loaded. A date that this version does not accept keeps its columns.
 */
export function refreshDates(db: Database): void {
  const next = db
    .select({
      key: articles.key,
      language: articles.language,
      date: articles.date,
      datePartOfDay: articles.datePartOfDay,
      modified: articles.modified,
    })
    .from(articles)
    .where(gt(articles.key, sql.placeholder('after')))
    .orderBy(asc(articles.key))
    .limit(limitTo(1))
    .prepare()
  for (let row = next.get({ after: -1 }); row !== undefined; row = next.get({ after: row.key })) {
    const { key, language } = row
    const context = { language, articleLast: LAST_DAY, isPast: false }
    const columns = columnsOf(row, context)
    if (columns)
      db.update(articles)
        .set({ ...columns, dateOrder: orderInDay({ ...columns, date: row.date }, 0) })
        .where(eq(articles.key, key))
        .run()
    refreshModified(db, row, context)
    refreshRecords(db, key, { language, articleLast: columns?.dateLast ?? LAST_DAY })
  }
  const ofArticle = (day: SQLiteColumn) =>
    sql`(select ${day} from ${articles} where ${articles.key} = ${entityOrigins.articleKey})`
  db.update(entityOrigins)
    .set({
      publishedFirst: ofArticle(articles.dateFirst),
      publishedLast: ofArticle(articles.dateLast),
    })
    .run()
}

/** The date of the last change of an article, which is kept as JSON. */
function refreshModified(
  db: Database,
  { key, modified }: { key: number; modified: string | null },
  context: DateContext,
): void {
  if (modified === null) return
  const {
    edtf: date,
    partOfDay: datePartOfDay,
    basis: dateBasis,
    reason: dateReason,
  } = JSON.parse(modified) as DateValue
  const columns = columnsOf({ date, datePartOfDay }, context)
  if (columns === undefined) return
  const shown = shownDate({ ...columns, date, dateBasis, dateReason, dateOrder: 0 })
  db.update(articles)
    .set({ modified: JSON.stringify(shown) })
    .where(eq(articles.key, key))
    .run()
}

function refreshRecords(
  db: Database,
  articleKey: number,
  context: Omit<DateContext, 'isPast'>,
): void {
  const found = DATED.flatMap(({ kind, table }) =>
    db
      .select({
        key: table.key,
        date: table.date,
        datePartOfDay: table.datePartOfDay,
        position: table.position,
        status: 'status' in table ? sql<string>`${table.status}` : sql<string>`''`,
      })
      .from(table)
      .where(eq(table.articleKey, articleKey))
      .all()
      .map((row) => ({
        ...row,
        table,
        columns: columnsOf(row, { ...context, isPast: isPast(kind, row.status) }),
      })),
  )
  const links = linksOf(
    db,
    found.map(({ key }) => key),
  )
  const { orders } = dayOrders(
    found.map(({ key, date, datePartOfDay, position, columns }): Ordered => ({
      name: String(key),
      date,
      datePartOfDay,
      position,
      dateSort: columns?.dateSort ?? null,
      datePrecision: columns?.datePrecision ?? null,
      dateExtent: columns?.dateExtent ?? null,
      links: links.get(key) ?? [],
    })),
  )
  for (const { key, table, columns } of found)
    db.update(table)
      .set({ ...columns, dateOrder: orders.get(String(key))! })
      .where(eq(table.key, key))
      .run()
}

/** The links of the records with these keys that say which of two comes first. */
function linksOf(db: Database, keys: readonly number[]): Map<number, Ordered['links'][number][]> {
  const links = new Map<number, Ordered['links'][number][]>()
  if (keys.length === 0) return links
  const [first, last] = [
    keys.reduce((a, b) => Math.min(a, b)),
    keys.reduce((a, b) => Math.max(a, b)),
  ]
  const rows = db
    .select({ key: recordLinks.recordKey, rel: recordLinks.rel, target: recordLinks.targetKey })
    .from(recordLinks)
    .where(
      sql`${recordLinks.recordKey} between ${first} and ${last} and ${recordLinks.written} = 1 and ${inArray(recordLinks.rel, ['after', 'before'])}`,
    )
    .all()
  for (const { key, rel, target } of rows)
    links.set(key, [...(links.get(key) ?? []), { rel, name: String(target) }])
  return links
}

function columnsOf(
  { date, datePartOfDay }: Pick<typeof articles.$inferSelect, 'date' | 'datePartOfDay'>,
  context: DateContext,
) {
  if (date === null) return undefined
  try {
    return derivedColumns(parseDate(date), datePartOfDay, context)
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}
