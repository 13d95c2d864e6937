import type { Static } from 'typebox'
import type { DateValue, OriginShape } from '../../model/shapes/record-shapes.js'

/*
 * Remarks in words, for formats without a place for them: how a date is known, and that no person has
 * checked a record.
 */

type Origin = Static<typeof OriginShape>

/** "July 2 or 3, 2024 (inferred: the latest day that the text names)"; null if undated. */
export function dateWithBasis(date: DateValue | null): string | null {
  if (date === null) return null
  const { text, basis, reason } = date
  if (basis === 'stated') return text
  return `${text} (${basis}${reason === null ? '' : `: ${reason}`})`
}

interface Remarked {
  date?: DateValue | null
  origin: Origin
  reviewed: boolean
}

/** Lines such as "Date: July 2, 2024" and "Not reviewed: drafted by rules (verbatim draft 0.1.0)". */
export function remarksOn(
  { date = null, origin, reviewed }: Remarked,
  dateName = 'Date',
): string[] {
  const text = dateWithBasis(date)
  return [
    ...(text === null ? [] : [`${dateName}: ${text}`]),
    ...(reviewed ? [] : [`Not reviewed: ${originInWords(origin)}`]),
  ]
}

const MADE: Readonly<Record<Origin['kind'], string>> = {
  manual: 'written by a person',
  converted: 'converted from another format',
  rules: 'drafted by rules',
  model: 'drafted by a language model',
}

/** "drafted by rules (verbatim draft 0.1.0)" */
export function originInWords({ kind, program, version }: Origin): string {
  const maker = [program, version].filter((part) => part !== null).join(' ')
  return maker === '' ? MADE[kind] : `${MADE[kind]} (${maker})`
}
