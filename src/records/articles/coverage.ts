import { asc, eq, sql } from 'drizzle-orm'
import { inserter, type NewRow } from '../../db/inserter.js'
import { inOneChange } from '../../db/transaction.js'
import type { Database } from '../../db/open.js'
import { countCoverage } from '../../model/text/coverage-counts.js'
import { findGaps, type CitedSpan, type Gap } from '../../model/text/coverage-gaps.js'
import { indexRanges, type Range } from '../../model/text/ranges.js'
import { indexText, type IndexedText } from '../../model/text/text.js'
import { PLACED_KINDS } from '../../model/vocabulary/records.js'
import { GAPS, type GapKind, type SectionKind } from '../../model/vocabulary/text.js'
import { citations } from '../shared/citations.js'
import { records } from '../shared/records.js'
import { articles, coverageExceptions, coverageItems, sections, storedCoverage } from './table.js'

/*
 * The coverage report needs the whole text and all citations of an article, so it is made when the
 * article is loaded. A request reads only the part that it shows.
 */

/** A place of the report, in code points: a gap, or an exception from them. */
interface Place extends Range {
  gap: GapKind
}

/** The parts of an article from which the report is made. */
export interface CoverageInput {
  text: IndexedText
  language: string
  cited: readonly (CitedSpan & { record: number })[]
  sections: readonly (Range & { kind: SectionKind })[]
  /** In the order of their ordinals. */
  exceptions: readonly Place[]
}

/** The places of an article where a record may be missing, and the counts of what records cite. */
export function coverageOf({ text, language, cited, sections, exceptions }: CoverageInput) {
  return {
    gaps: withoutExceptions(findGaps(text, language, cited, sections), exceptions),
    counts: countCoverage(text, cited, PLACED_KINDS),
  }
}

/** The coverage of an article as rows. */
export function coverageRows(
  articleKey: number,
  input: CoverageInput,
): { stored: NewRow<typeof storedCoverage>; items: NewRow<typeof coverageItems>[] } {
  const { exceptions } = input
  const { gaps, counts } = coverageOf(input)
  const rowOf = ({ gap, start, end }: Place, exception: number | null) => ({
    articleKey,
    ordinal: 0,
    gap,
    start,
    end,
    exception,
  })
  const items = [...gaps.map((gap) => rowOf(gap, null)), ...exceptions.map(rowOf)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  for (const [ordinal, item] of items.entries()) item.ordinal = ordinal
  const stored = { ...counts, gapCount: gaps.length, exceptionCount: exceptions.length }
  return { stored: { key: articleKey, counts: JSON.stringify(stored) }, items }
}

function withoutExceptions(gaps: readonly Gap[], exceptions: readonly Place[]) {
  const isExcepted = new Map(
    GAPS.map((kind) => [kind, indexRanges(exceptions.filter(({ gap }) => gap === kind)).encloses]),
  )
  return gaps.filter((gap) => !isExcepted.get(gap.gap)!(gap))
}

/** Stores the coverage of articles that have none, such as those that another program has written. */
export function storeMissingCoverage(db: Database): void {
  const missing = db
    .select({ key: articles.key })
    .from(articles)
    .where(sql`${articles.key} not in (select ${storedCoverage.key} from ${storedCoverage})`)
    .all()
  const insertStored = inserter(db, storedCoverage)
  const insertItems = inserter(db, coverageItems)
  for (const { key } of missing)
    inOneChange(db, () => {
      const { stored, items } = coverageRows(key, readInput(db, key))
      insertStored([stored])
      insertItems(items)
    })
}

function readInput(db: Database, key: number): CoverageInput {
  const { language, text } = db
    .select({ language: articles.language, text: articles.text })
    .from(articles)
    .where(eq(articles.key, key))
    .get()!
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
    .all()
  const parts = db
    .select({ kind: sections.kind, start: sections.start, end: sections.end })
    .from(sections)
    .where(eq(sections.articleKey, key))
    .all()
  const exceptions = db
    .select({
      gap: coverageExceptions.gap,
      start: coverageExceptions.start,
      end: coverageExceptions.end,
    })
    .from(coverageExceptions)
    .where(eq(coverageExceptions.articleKey, key))
    .orderBy(asc(coverageExceptions.ordinal))
    .all()
  return { text: indexText(text), language, cited, sections: parts, exceptions }
}
