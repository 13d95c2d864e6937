/**
 * Finds the partition point of a predicate by binary search: the first index from 0 to `length` at
 * which it is false. The predicate must be true for all indexes before some point, and false after
 * it. O(log n).
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
