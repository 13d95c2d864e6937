import { Type } from 'typebox'
import { term } from '../model/shapes/shapes.js'
import type { OffsetScale } from '../model/text/offset-scale.js'
import { OFFSET_UNITS, type OffsetUnit } from '../model/vocabulary/text.js'
import { Problem, type ProblemError } from './problems.js'

/* Offsets in query strings: `start`, `end` and `at`, counted in the unit of `offsetUnit`. */

export interface RangeQuery {
  start?: number
  end?: number
  offsetUnit?: OffsetUnit
}

/** The parameters of a half-open range. */
export const rangeParameters = {
  start: Type.Optional(
    Type.Integer({
      minimum: 0,
      default: 0,
      examples: [0],
      description: 'The offset of the first character.',
    }),
  ),
  end: Type.Optional(
    Type.Integer({
      minimum: 0,
      examples: [17],
      description: 'The offset after the last character. The default is the end of the text.',
    }),
  ),
  offsetUnit: Type.Optional(
    Type.Enum([...OFFSET_UNITS], {
      type: 'string',
      default: 'codepoint',
      examples: ['utf16'],
      description:
        "The unit of offsets in the request and the response: Unicode code points, or UTF-16 code units as in JavaScript's `text.slice(start, end)`. `#char=` in URLs always counts code points (RFC 5147).",
    }),
  ),
}

/** The schema of an offset in a response. */
export const offset = (description: string, minimum = 0) =>
  Type.Integer({ minimum, description: `${description}, in the unit of \`offsetUnit\`.` })
export const OffsetUnitTerm = term(OFFSET_UNITS, 'The unit of offsets.')

/**
 * Converts a range to code points.
 * @throws Problem invalid-parameter if an offset is beyond the text or inside a surrogate pair, or if the range is reversed.
 */
export function readRange(
  { start = 0, end }: RangeQuery,
  scale: OffsetScale,
): { start: number; end: number } {
  const last = end ?? scale.length
  const faults = [...offsetFaults('start', start, scale), ...offsetFaults('end', last, scale)]
  if (start > last && faults.length === 0)
    faults.push(fault('start', `"start" (${start}) must not be greater than "end" (${last})`))
  throwFirst(faults)
  return { start: scale.toPoint(start), end: scale.toPoint(last) }
}

/**
 * Converts the offset of one character to code points.
 * @throws Problem invalid-parameter if there is no character at the offset.
 */
export function readPoint(at: number, scale: OffsetScale): number {
  const beyond =
    at === scale.length
      ? [fault('at', `"at" is ${at}, but the last character of the text begins before that`)]
      : []
  throwFirst([...offsetFaults('at', at, scale), ...beyond])
  return scale.toPoint(at)
}

function offsetFaults(parameter: string, value: number, scale: OffsetScale): ProblemError[] {
  const unit = scale.unit === 'utf16' ? 'UTF-16 code units' : 'characters'
  if (value > scale.length)
    return [
      fault(parameter, `"${parameter}" is ${value}, but the text has ${scale.length} ${unit}`),
    ]
  if (!scale.splitsCharacter(value)) return []
  return [
    fault(
      parameter,
      `"${parameter}" is ${value}, which is inside a surrogate pair: the character takes the UTF-16 code units ${value - 1} and ${value}`,
    ),
  ]
}

const fault = (parameter: string, detail: string): ProblemError => ({ parameter, detail })

function throwFirst(faults: ProblemError[]): void {
  if (faults[0]) throw new Problem('invalid-parameter', faults[0].detail, faults)
}
