import { asc, eq, sql } from 'drizzle-orm'
import type { Static } from 'typebox'
import { articles, coverageExceptions, sections } from '../../records/articles/table.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'
import type { Reader } from '../../query/collection.js'
import { findGaps, type CitedSpan } from '../../model/coverage-gaps.js'
import { indexRanges } from '../../model/ranges.js'
import { indexText, type IndexedText } from '../../model/text.js'
import { GAPS, PLACED_KINDS } from '../../model/vocabulary.js'
import type { CoverageShape } from './schemas.js'

export type Coverage = Static<typeof CoverageShape>

/** Reads the coverage report of an article; undefined for an unknown id. */
export function createCoverageReader(
  { db }: Reader,
  base: string,
): (id: string) => Coverage | undefined {
  const key = sql.placeholder('key')
  const article = db
    .select({ key: articles.key, language: articles.language, text: articles.text })
    .from(articles)
    .where(eq(articles.id, sql.placeholder('id')))
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
    .orderBy(asc(citations.start))
    .prepare()
  const parts = db
    .select({ kind: sections.kind, start: sections.start, end: sections.end })
    .from(sections)
    .where(eq(sections.articleKey, key))
    .prepare()
  const excepted = db
    .select({
      gap: coverageExceptions.gap,
      start: coverageExceptions.start,
      end: coverageExceptions.end,
      exact: coverageExceptions.exact,
      reason: coverageExceptions.reason,
    })
    .from(coverageExceptions)
    .where(eq(coverageExceptions.articleKey, key))
    .orderBy(asc(coverageExceptions.ordinal))
    .prepare()

  return (id) => {
    const found = article.get({ id })
    if (!found) return undefined
    const text = indexText(found.text)
    const spans = cited.all({ key: found.key })
    const exceptions = excepted.all({ key: found.key })
    const url = (start: number, end: number) =>
      `${base}/v1/articles/${id}/text#char=${start},${end}`
    const isExcepted = Object.fromEntries(
      GAPS.map((kind) => [
        kind,
        indexRanges(exceptions.filter(({ gap }) => gap === kind)).encloses,
      ]),
    )
    const gaps = findGaps(text, found.language, spans, parts.all({ key: found.key })).filter(
      (gap) => !isExcepted[gap.gap]!(gap),
    )
    return {
      ...countCharacters(text, spans),
      gaps: gaps.map((gap) => ({ ...gap, url: url(gap.start, gap.end) })),
      exceptions: exceptions.map(({ gap, start, end, exact, reason }) => ({
        gap,
        start,
        end,
        exact,
        url: url(start, end),
        reason,
      })),
    }
  }
}

function countCharacters(
  text: IndexedText,
  spans: readonly (CitedSpan & { record: number })[],
): Pick<Coverage, 'characters' | 'cited' | 'kinds'> {
  const visible = [...text.text].map((character) => character.trim() !== '')
  const characters = visible.filter(Boolean).length
  const count = (cited: readonly CitedSpan[]) => {
    const covered = new Set<number>()
    for (const { start, end } of cited)
      for (let i = start; i < end; i++) if (visible[i] === true) covered.add(i)
    return {
      characters: covered.size,
      share: characters === 0 ? 0 : Number((covered.size / characters).toFixed(4)),
    }
  }
  return {
    characters,
    cited: count(spans),
    kinds: PLACED_KINDS.map((kind) => {
      const own = spans.filter((span) => span.kind === kind)
      return { kind, records: new Set(own.map(({ record }) => record)).size, ...count(own) }
    }),
  }
}
