import { indexText } from './text.js'
import type { OffsetUnit } from '../vocabulary/text.js'

/** Converts the offsets of one text between code points and the client's unit. */
export interface OffsetScale {
  readonly unit: OffsetUnit
  /** The length of the text in this unit. */
  readonly length: number
  /** The number of code points before an offset. */
  toPoint(offset: number): number
  /** The offset of a code point. */
  fromPoint(point: number): number
  /** True if an offset lies between the halves of a surrogate pair, where no character begins. */
  splitsCharacter(offset: number): boolean
}

/** Offsets in code points, for a text of `length` code points. */
export const codePointScale = (length: number): OffsetScale => ({
  unit: 'codepoint',
  length,
  toPoint: (offset) => offset,
  fromPoint: (point) => point,
  splitsCharacter: () => false,
})

/** Offsets in UTF-16 code units, as JavaScript's `text.slice(start, end)` takes them. */
export function utf16Scale(text: string): OffsetScale {
  const indexed = indexText(text)
  return {
    unit: 'utf16',
    length: text.length,
    toPoint: (offset) => indexed.toCodePoint(offset),
    fromPoint: (point) => indexed.toUnit(point),
    splitsCharacter: (offset) => indexed.toUnit(indexed.toCodePoint(offset)) !== offset,
  }
}
