import { partitionPoint } from '../binary-search.js'

/** A half-open range `[start, end)`. */
export interface Range {
  start: number
  end: number
}

/** An index of ranges. Each query takes O(log n). */
export interface RangeIndex {
  /** True if any indexed range shares a position with this one. */
  overlaps: (range: Range) => boolean
  /** True if one of the indexed ranges contains this one. */
  encloses: (range: Range) => boolean
}

export function indexRanges(ranges: readonly Range[]): RangeIndex {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let furthest = -Infinity
  const furthestEnds = sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
  /** The furthest end of the ranges whose start satisfies a condition. */
  const furthestEnd = (isBefore: (start: number) => boolean) =>
    furthestEnds[partitionPoint(sorted.length, (i) => isBefore(sorted[i]!.start)) - 1] ?? -Infinity
  return {
    overlaps: ({ start, end }) => furthestEnd((from) => from < end) > start,
    encloses: ({ start, end }) => furthestEnd((from) => from <= start) >= end,
  }
}
