import { coverageOf, type CoverageInput } from '../../records/articles/coverage.js'
import type { PreparedRecord } from '../../records/shared/prepared-record.js'
import type { Choice, Position } from '../../model/errors.js'
import { positionCounter } from '../../model/json/json-positions.js'
import type { GapKind } from '../../model/vocabulary/text.js'
import { createCiter } from '../words/citer.js'
import { mentionRecords, type PreparedArticle } from '../prepare/prepare.js'
import { choiceOf } from '../words/word-faults.js'

/** The coverage of a prepared article, as the database stores it and the API serves it. */
export function coverageInput(
  { source, publication, sections, exceptions }: PreparedArticle,
  prepared: readonly PreparedRecord[],
): CoverageInput {
  const cited = prepared.flatMap(({ kind, citations }, record) =>
    citations.map(({ role, start, end }) => ({ record, kind, role, start, end })),
  )
  const own = publication.citations.map((span) => ({
    ...span,
    record: -1,
    kind: 'article' as const,
  }))
  const { language } = source.annotation.article
  return { text: source.text, language, cited: [...own, ...cited], sections, exceptions }
}

/** A place where a record may be missing, with its words to paste and its place in the text. */
export interface UncoveredPlace extends Choice, Position {
  gap: GapKind
}

/** The characters of an article that records cite, and the places where a record may be missing. */
export function reportCoverage(article: PreparedArticle) {
  const { text } = article.source
  const { gaps, counts } = coverageOf(
    coverageInput(article, [...mentionRecords(article), ...article.records]),
  )
  const citer = createCiter(text, { wholeWords: true })
  const toPosition = positionCounter(text.text)
  const places = gaps.map(({ gap, ...span }): UncoveredPlace => ({
    gap,
    ...toPosition(text.toUnit(span.start)),
    ...choiceOf(span, text, citer),
  }))
  const { characters, cited } = counts
  return { characters, cited, gaps: places }
}
