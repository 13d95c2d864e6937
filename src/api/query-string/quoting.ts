import { BadValue } from '../../query/collection.js'

/*
 * Lists in a query string are written as a row of CSV is (RFC 4180): values between commas; one that holds a comma, or begins
 * with a quotation mark, stands in quotation marks, and those in it are doubled.
 */

/** The value of a parameter as it is written: one, or a list, so that it reads back the same. */
export const written = (value: unknown): string =>
  Array.isArray(value) ? value.map((one) => quoted(String(one))).join(',') : String(value)

const quoted = (value: string): string =>
  value.startsWith('"') || value.includes(',') ? `"${value.replaceAll('"', '""')}"` : value

/** A comma and the value after it: quoted up to the next comma, or not. */
const VALUE = /,(?:"((?:[^"]|"")*)"(?![^,])|(?!")([^,]*))/gy
const QUOTED = /^"(?:[^"]|"")*"(?!")/

/**
 * Reads a list, each of its values by `read`.
 * @throws BadValue where a quoted value does not end, or goes on after its end.
 */
export function readList(text: string, read: (value: string) => unknown): unknown[] {
  if (!text.includes('"')) return text.split(',').map(read)
  const list: unknown[] = []
  let length = 0
  for (const [all, inQuotes, plain = ''] of `,${text}`.matchAll(VALUE)) {
    list.push(read(inQuotes?.replaceAll('""', '"') ?? plain))
    length += all.length
  }
  const rest = text.slice(length) // without the comma before it
  if (length > text.length) return list
  const [ended] = QUOTED.exec(rest) ?? []
  if (ended === undefined)
    throw new BadValue('has a value that begins with a quotation mark but does not end with one')
  throw new BadValue(
    'has characters between the end of a quoted value and the next comma; inside of a quoted value, a quotation mark is written twice',
  )
}
