import { BadValue } from '../../query/collection.js'

/*
 * Lists in a query string are rows of CSV (RFC 4180): values separated by commas. A value that holds a comma, or begins
 * with a quotation mark, is quoted, and the quotation marks in it are doubled.
 */

/** Writes the value or the list of a parameter so that it reads back the same. */
export const writeValue = (value: unknown): string =>
  Array.isArray(value) ? value.map((one) => quoted(String(one))).join(',') : String(value)

const quoted = (value: string): string =>
  value.startsWith('"') || value.includes(',') ? `"${value.replaceAll('"', '""')}"` : value

/** A comma and the value after it, quoted or plain. */
const VALUE = /,(?:"((?:[^"]|"")*)"(?![^,])|(?!")([^,]*))/gy
const QUOTED = /^"(?:[^"]|"")*"(?!")/

/**
 * Reads a list, and each of its values by `read`.
 * @throws BadValue if a quoted value has no closing quotation mark, or more characters after it.
 */
export function readList(text: string, read: (value: string) => unknown): unknown[] {
  if (!text.includes('"')) return text.split(',').map(read)
  const list: unknown[] = []
  let length = 0
  for (const [all, inQuotes, plain = ''] of `,${text}`.matchAll(VALUE)) {
    list.push(read(inQuotes?.replaceAll('""', '"') ?? plain))
    length += all.length
  }
  const rest = text.slice(length) // after the comma
  if (length > text.length) return list
  const [ended] = QUOTED.exec(rest) ?? []
  if (ended === undefined)
    throw new BadValue('has a value that begins with a quotation mark but does not end with one')
  throw new BadValue(
    'has characters between the end of a quoted value and the next comma; inside of a quoted value, a quotation mark is written twice',
  )
}
