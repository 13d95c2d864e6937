/** How many of the indexes from 0 to `length` satisfy a predicate that is true up to some point and false after it. O(log n). */
export function countBelow(length: number, isBelow: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

export interface Range {
  start: number
  end: number
}

/** Tells of half-open ranges whether any of them overlaps another one, or encloses it: each time in O(log n). */
export function rangesOf(all: readonly Range[]): {
  overlap: (range: Range) => boolean
  enclose: (range: Range) => boolean
} {
  const sorted = [...all].sort((a, b) => a.start - b.start)
  let furthest = -Infinity
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
  /** The furthest end of those that begin before a point, or up to it. */
  const endOf = (isBelow: (start: number) => boolean) =>
    ends[countBelow(sorted.length, (i) => isBelow(sorted[i]!.start)) - 1] ?? -Infinity
  return {
    overlap: ({ start, end }) => endOf((from) => from < end) > start,
    enclose: ({ start, end }) => endOf((from) => from <= start) >= end,
  }
}
