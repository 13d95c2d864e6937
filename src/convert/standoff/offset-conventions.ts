import type { IndexedText } from '../../model/text/text.js'

/*
 * The conventions by which files count characters. The standards count code points, with CRLF as
 * two characters and a byte order mark as one. Browsers and Java count UTF-16 units, and some
 * programs count the bytes of UTF-8. Python's `open()` reads CRLF as one character. Many programs
 * remove a byte order mark before they count.
 */

/** The units of offsets. */
export const FILE_OFFSET_UNITS = ['code-points', 'utf-16', 'bytes'] as const
export type FileOffsetUnit = (typeof FILE_OFFSET_UNITS)[number]

/** Converts an offset of a file to code points. Returns undefined if no character begins there. */
export type ToCodePoint = (offset: number) => number | undefined

interface OffsetConvention {
  unit: FileOffsetUnit
  countsCrlfOnce: boolean
  skipsByteOrderMark: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Yields the conversions of the conventions whose offsets differ in a text. The first is the
 * standards' convention in the unit of the format. The least similar comes last.
 * @param preferred the unit of the format.
 */
export function* conventionsFor(
  text: IndexedText,
  preferred: FileOffsetUnit = 'code-points',
): Generator<ToCodePoint> {
  const units = unitsThatDiffer(text)
  const first = units.has(preferred) ? preferred : 'code-points'
  const crlf = text.text.includes('\r\n') ? [false, true] : [false]
  const mark = text.text.startsWith(BYTE_ORDER_MARK) ? [false, true] : [false]
  const conventions = [first, ...units]
    .filter((unit, index) => index === 0 || unit !== first)
    .flatMap((unit) =>
      crlf.flatMap((countsCrlfOnce) =>
        mark.map((skipsByteOrderMark): OffsetConvention => ({
          unit,
          countsCrlfOnce,
          skipsByteOrderMark,
        })),
      ),
    )
  const deviations = ({ unit, countsCrlfOnce, skipsByteOrderMark }: OffsetConvention) =>
    Number(unit !== first) + Number(countsCrlfOnce) + Number(skipsByteOrderMark)
  for (const convention of conventions.sort((a, b) => deviations(a) - deviations(b)))
    yield conversionFrom(convention, text.text)
}

/** The units whose offsets differ in a text, the most common first. */
function unitsThatDiffer(text: IndexedText): Set<FileOffsetUnit> {
  const units = new Set<FileOffsetUnit>(['code-points'])
  if (text.text.length > text.length) units.add('utf-16')
  if (/[^\0-\x7F]/.test(text.text)) units.add('bytes')
  return units
}

const LENGTHS: Readonly<Record<FileOffsetUnit, (character: string) => number>> = {
  'code-points': () => 1,
  'utf-16': (character) => character.length,
  'bytes': (character) => Buffer.byteLength(character),
}

function conversionFrom(
  { unit, countsCrlfOnce, skipsByteOrderMark }: OffsetConvention,
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
