/**
 * The number of indexes from 0 to `length` that satisfy a predicate which holds up to some point
 * and nowhere after it (the partition point). O(log n).
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
