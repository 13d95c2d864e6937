import { BadValue } from '../../query/collection.js'

/*
 * Lists in a query string are in form style (RFC 6570, OpenAPI `style: form`): a raw comma ends a value, a percent-encoded
 * one belongs to it. For people who type, a value may also be quoted as in CSV (RFC 4180): it begins and ends with a
 * quotation mark, its commas may be raw, and the quotation marks in it are doubled.
 */

/** Writes the value or the list of a parameter, percent-encoded, so that it reads back the same. Colons stay readable. */
export const encodeValue = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((one) => encodePart(quoted(String(one)))).join(',')
    : encodePart(String(value))

/** Writes the value or the list of a parameter for people. */
export const showValue = (value: unknown): string => [value].flat().map(String).join(',')

const encodePart = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':')

/** A value that begins with a quotation mark would otherwise be read as a quoted one. */
const quoted = (value: string): string =>
  value.startsWith('"') ? `"${value.replaceAll('"', '""')}"` : value

const QUOTED = /^"((?:[^"]|"")*)"(?!")/

/**
 * Reads the values of a list from the decoded parts between its raw commas.
 * @throws BadValue if a quoted value has no closing quotation mark, or more characters after it.
 */
export function readList(parts: readonly string[]): string[] {
  const list: string[] = []
  let first: number | null = null // where a quoted value begins that has not ended
  let isOpen = false
  for (const [i, part] of parts.entries()) {
    if (first === null && !part.startsWith('"')) list.push(part)
    else {
      first ??= i
      isOpen = hasOddQuotes(part) !== isOpen
      if (isOpen) continue
      list.push(unquote(parts.slice(first, i + 1).join(',')))
      first = null
    }
  }
  if (first !== null) list.push(unquote(parts.slice(first).join(',')))
  return list
}

const hasOddQuotes = (text: string): boolean => text.split('"').length % 2 === 0

function unquote(text: string): string {
  const [all, value] = QUOTED.exec(text) ?? []
  if (all === undefined)
    throw new BadValue('has a value that begins with a quotation mark but does not end with one')
  if (all.length < text.length)
    throw new BadValue(
      'has characters between the end of a quoted value and the next comma; inside of a quoted value, a quotation mark is written twice, and a comma written as %2C is part of a value',
    )
  return value!.replaceAll('""', '"')
}
