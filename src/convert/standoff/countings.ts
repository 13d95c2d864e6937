import type { IndexedText } from '../../model/text.js'

/*
 * The ways in which the offsets of a file count characters. The standards count code points, CRLF
 * as two and a byte order mark as one. Browsers and Java count UTF-16 units, some programs count the
 * bytes of UTF-8, Python's `open()` reads CRLF as one character, and many programs remove a byte order
 * mark before they count.
 */

/** What an offset counts. */
export const OFFSET_UNITS = ['code-points', 'utf-16', 'bytes'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** Converts a file's offset to code points; undefined if no character begins there. */
export type ToCodePoint = (offset: number) => number | undefined

interface Counting {
  unit: OffsetUnit
  countsCrlfOnce: boolean
  skipsByteOrderMark: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The countings that differ in a text: first the one of the standards in the unit of the format, the
 * least similar last.
 * @param preferred the unit of the format.
 */
export function* countingsOf(
  text: IndexedText,
  preferred: OffsetUnit = 'code-points',
): Generator<ToCodePoint> {
  const units = unitsThatDiffer(text)
  const first = units.has(preferred) ? preferred : 'code-points'
  const crlf = text.text.includes('\r\n') ? [false, true] : [false]
  const mark = text.text.startsWith(BYTE_ORDER_MARK) ? [false, true] : [false]
  const countings = [first, ...units]
    .filter((unit, index) => index === 0 || unit !== first)
    .flatMap((unit) =>
      crlf.flatMap((countsCrlfOnce) =>
        mark.map((skipsByteOrderMark): Counting => ({ unit, countsCrlfOnce, skipsByteOrderMark })),
      ),
    )
  const deviations = ({ unit, countsCrlfOnce, skipsByteOrderMark }: Counting) =>
    Number(unit !== first) + Number(countsCrlfOnce) + Number(skipsByteOrderMark)
  for (const counting of countings.sort((a, b) => deviations(a) - deviations(b)))
    yield conversionFrom(counting, text.text)
}

/** The units whose offsets differ in a text, the most common first. */
function unitsThatDiffer(text: IndexedText): Set<OffsetUnit> {
  const units = new Set<OffsetUnit>(['code-points'])
  if (text.text.length > text.length) units.add('utf-16')
  if (/[^\0-\x7F]/.test(text.text)) units.add('bytes')
  return units
}

const LENGTHS: Readonly<Record<OffsetUnit, (character: string) => number>> = {
  'code-points': () => 1,
  'utf-16': (character) => character.length,
  'bytes': (character) => Buffer.byteLength(character),
}

function conversionFrom(
  { unit, countsCrlfOnce, skipsByteOrderMark }: Counting,
  text: string,
): ToCodePoint {
  const lengthOf = LENGTHS[unit]
  const points = new Int32Array(Buffer.byteLength(text) + 1).fill(-1)
  let [offset, point] = [0, 0]
  let previous = ''
  for (const character of text) {
    const isSkipped =
      (skipsByteOrderMark && point === 0) ||
      (countsCrlfOnce && previous === '\r' && character === '\n')
    if (!isSkipped) {
      points[offset] = point
      offset += lengthOf(character)
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
