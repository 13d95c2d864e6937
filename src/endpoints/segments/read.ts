import { invalidParameter } from '../../api/problems.js'
import { indexText } from '../../model/text/text.js'
import type { Window } from '../spans/window.js'
import type { TextReader } from '../text/queries.js'
import { cutSegments, type Segment } from './cut.js'
import type { SegmentReader } from './queries.js'

/** The most citations in one answer, and the most segments, plus the citations on each. */
export const MAX_CITATIONS = 2000
export const MAX_CUTS = 20_000

interface Segments {
  /** The code point at which the answer ends: that of the window, or before. */
  end: number
  segments: (Segment & { text: string })[]
  /** Summaries of the records on these segments. */
  records: unknown[]
}

/**
 * Reads the segments of a window, or of as much of it as one answer holds, with their records.
 * @throws Problem invalid-parameter where more citations cover the first character than an answer holds
 */
export function readSegments(
  reader: SegmentReader,
  texts: TextReader,
  requested: Window,
): Segments {
  const found = reader.citations(requested, MAX_CITATIONS + 1)
  const beyond = found[MAX_CITATIONS]
  if (beyond !== undefined && beyond.start <= requested.start) {
    throw invalidParameter(
      'start',
      `more than ${MAX_CITATIONS} citations cover the character at "start": ask for one "kind" of record, or for /spans, which has pages`,
    )
  }
  const window = { ...requested, end: beyond?.start ?? requested.end }
  const records = reader.records(window)
  const indexOf = new Map(records.map(({ key }, index) => [key, index]))
  const citations = found
    .filter(({ start }) => start < window.end)
    .map((citation) => ({ ...citation, record: indexOf.get(citation.record)! }))
  const segments = cutSegments(window, reader.sections(window), citations, MAX_CUTS)
  const end = segments.at(-1)?.end ?? window.end
  const text = indexText(texts.slice(window.article, window.start, end))
  return {
    end,
    segments: segments.map(({ start, end, section, records }) => ({
      start,
      end,
      text: text.slice(start - window.start, end - window.start),
      section,
      records,
    })),
    // In reading order, the records that begin beyond the answer come last.
    records: records
      .filter(({ first }) => first < end)
      .map(({ json }) => JSON.parse(json) as unknown),
  }
}
