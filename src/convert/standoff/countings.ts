import type { IndexedText } from '../../model/text.js'

/*
 * The ways in which the offsets of a file count characters. The standards count code points, CRLF
 * as two and a byte order mark as one. Browsers count UTF-16 units, Python's `open()` reads CRLF as
 * one character, and many programs remove a byte order mark before they count.
 */

/** Converts a file's offset to code points; undefined if no character begins there. */
export type ToCodePoint = (offset: number) => number | undefined

interface Counting {
  countsUtf16: boolean
  countsCrlfOnce: boolean
  skipsByteOrderMark: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The countings that differ in a text: that of the standards first, the least similar last. */
export function* countingsOf(text: IndexedText): Generator<ToCodePoint> {
  const options = {
    countsUtf16: text.text.length > text.length,
    countsCrlfOnce: text.text.includes('\r\n'),
    skipsByteOrderMark: text.text.startsWith(BYTE_ORDER_MARK),
  }
  for (const counting of combinationsOf(options)) yield conversionFrom(counting, text.text)
}

/** Every combination of the possible deviations, those with fewer deviations first. */
function combinationsOf(possible: Counting): Counting[] {
  const none: Counting = { countsUtf16: false, countsCrlfOnce: false, skipsByteOrderMark: false }
  const names = Object.keys(none) as (keyof Counting)[]
  const deviations = (counting: Counting) => names.filter((name) => counting[name]).length
  return names
    .filter((name) => possible[name])
    .reduce<Counting[]>(
      (all, name) => [...all, ...all.map((counting) => ({ ...counting, [name]: true }))],
      [none],
    )
    .sort((a, b) => deviations(a) - deviations(b))
}

function conversionFrom(
  { countsUtf16, countsCrlfOnce, skipsByteOrderMark }: Counting,
  text: string,
): ToCodePoint {
  const points = new Int32Array(text.length + 1).fill(-1)
  let [offset, point] = [0, 0]
  let previous = ''
  for (const character of text) {
    const isSkipped =
      (skipsByteOrderMark && point === 0) ||
      (countsCrlfOnce && previous === '\r' && character === '\n')
    if (!isSkipped) {
      points[offset] = point
      offset += countsUtf16 ? character.length : 1
    }
    previous = character
    point++
  }
  points[offset] = point
  return (at) => {
    const found = points[at] ?? -1
    return found === -1 ? undefined : found
  }
}
