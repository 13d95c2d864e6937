import { asc, eq, sql } from 'drizzle-orm'
import { inserter } from '../../db/inserter.js'
import type { Database } from '../../db/open.js'
import { countCoverage } from '../../model/coverage-counts.js'
import { findGaps, type Gap } from '../../model/coverage-gaps.js'
import { indexRanges } from '../../model/ranges.js'
import { indexText } from '../../model/text.js'
import { GAPS, PLACED_KINDS, type GapKind } from '../../model/vocabulary.js'
import { citations } from '../shared/citations.js'
import { records } from '../shared/records.js'
import { articles, coverageExceptions, coverageItems, sections, storedCoverage } from './table.js'

/*
 * The coverage report reads the whole text and all citations of an article, so it is made when the
 * article is loaded. A read takes what it shows.
 */

/** A place of the report: a gap, or an exception by its ordinal. */
interface Item {
  gap: GapKind
  start: number
  end: number
  exception: number | null
}

/** Prepares the statements once. The result stores the coverage of an article whose rows are written. */
export function coverageStore(db: Database): (article: number) => void {
  const read = coverageInputs(db)
  const insertCounts = inserter(db, storedCoverage)
  const insertItems = inserter(db, coverageItems)
  return (key) => {
    const { language, text: words, cited, parts, exceptions } = read(key)
    const text = indexText(words)
    const gaps = withoutExceptions(findGaps(text, language, cited, parts), exceptions)
    const items = [
      ...gaps.map((gap): Item => ({ ...gap, exception: null })),
      ...exceptions.map(({ ordinal, ...exception }): Item => ({
        ...exception,
        exception: ordinal,
      })),
    ].sort((a, b) => a.start - b.start || a.end - b.end)
    const counts = {
      ...countCoverage(text, cited, PLACED_KINDS),
      gapCount: gaps.length,
      exceptionCount: exceptions.length,
    }
    insertCounts([{ key, counts: JSON.stringify(counts) }])
    insertItems(
      items.map(({ gap, start, end, exception }, ordinal) => ({
        articleKey: key,
        ordinal,
        gap,
        start,
        end,
        exception,
      })),
    )
  }
}

function withoutExceptions(gaps: readonly Gap[], exceptions: readonly Omit<Item, 'exception'>[]) {
  const isExcepted = new Map(
    GAPS.map((kind) => [kind, indexRanges(exceptions.filter(({ gap }) => gap === kind)).encloses]),
  )
  return gaps.filter((gap) => !isExcepted.get(gap.gap)!(gap))
}

function coverageInputs(db: Database) {
  const key = sql.placeholder('key')
  const article = db
    .select({ language: articles.language, text: articles.text })
    .from(articles)
    .where(eq(articles.key, key))
    .prepare()
  const cited = db
    .select({
      record: citations.recordKey,
      kind: records.kind,
      role: citations.role,
      start: citations.start,
      end: citations.end,
    })
    .from(citations)
    .innerJoin(records, eq(records.key, citations.recordKey))
    .where(eq(citations.articleKey, key))
    .prepare()
  const parts = db
    .select({ kind: sections.kind, start: sections.start, end: sections.end })
    .from(sections)
    .where(eq(sections.articleKey, key))
    .prepare()
  const exceptions = db
    .select({
      ordinal: coverageExceptions.ordinal,
      gap: coverageExceptions.gap,
      start: coverageExceptions.start,
      end: coverageExceptions.end,
    })
    .from(coverageExceptions)
    .where(eq(coverageExceptions.articleKey, key))
    .orderBy(asc(coverageExceptions.ordinal))
    .prepare()
  return (key: number) => ({
    ...article.get({ key })!,
    cited: cited.all({ key }),
    parts: parts.all({ key }),
    exceptions: exceptions.all({ key }),
  })
}

/** Stores the coverage of articles that have none, such as those that another program has written. */
export function storeMissingCoverage(db: Database): void {
  const missing = db
    .select({ key: articles.key })
    .from(articles)
    .where(sql`${articles.key} not in (select ${storedCoverage.key} from ${storedCoverage})`)
    .all()
  const store = coverageStore(db)
  for (const { key } of missing)
    db.$client
      .transaction(() => {
        store(key)
      })
      .immediate()
}
