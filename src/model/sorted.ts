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
