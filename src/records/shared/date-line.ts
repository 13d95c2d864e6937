import type { DateValue } from '../../model/shapes.js'

/* A date in a sentence, with how it is known, for formats that have no place for that. */

/** "July 2 or 3, 2024 (inferred: the latest day that the text names)"; null if undated. */
export function dateWithBasis(date: DateValue | null): string | null {
  if (date === null) return null
  const { text, basis, reason } = date
  if (basis === 'stated') return text
  return `${text} (${basis}${reason === null ? '' : `: ${reason}`})`
}

/** The same after a name, such as "Date: ...", as lines of a text; none if undated. */
export function dateLines(name: string, date: DateValue | null): string[] {
  const text = dateWithBasis(date)
  return text === null ? [] : [`${name}: ${text}`]
}
