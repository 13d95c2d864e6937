import { stringify } from 'csv-stringify/sync'
import type { TSchema } from 'typebox'
import { propertyKinds, type PropertyKind } from '../../model/shapes.js'
import type { Writer } from './format.js'

/*
 * Records as CSV (RFC 4180): UTF-8 without a byte order mark, CRLF, a header row. Nested objects become columns with
 * dots; a list is one column of JSON. The first citation has columns of its own, since most records have just one.
 */

interface Column {
  name: string
  /** The property paths of the shape that ask for it. */
  path: string
  list: boolean
  from: readonly (string | number)[]
}

const FIRST = ['start', 'end', 'exact', 'url']

/** The columns of a shape, in its order. */
export function columnsOf(schema: TSchema): Column[] {
  return propertyKinds(schema).flatMap(({ path, kind }: PropertyKind): Column[] => {
    const column = { name: path, path, list: kind === 'list', from: path.split('.') }
    if (path !== 'citations') return [column]
    return [
      ...FIRST.map((name) => ({
        name: `citation.${name}`,
        path: `citations.${name}`,
        list: false,
        from: ['citations', 0, name],
      })),
      column,
    ]
  })
}

/** Those that `fields` asks for, in the order in which it does. */
function chosenColumns(
  columns: readonly Column[],
  fields: readonly string[] | undefined,
): Column[] {
  if (fields === undefined) return [...columns]
  const chosen = fields.flatMap((field) =>
    columns.filter(
      ({ path, list }) =>
        path === field || path.startsWith(`${field}.`) || (list && field.startsWith(`${path}.`)),
    ),
  )
  return [...new Set(chosen)]
}

/** Writes records of a shape, or of it what `fields` leaves. */
export function csvWriter(schema: TSchema, fields: readonly string[] | undefined): Writer {
  const columns = chosenColumns(columnsOf(schema), fields)
  const lines = (rows: string[][]) => stringify(rows, { record_delimiter: 'windows' })
  return {
    head: lines([columns.map(({ name }) => name)]),
    records: (records) =>
      lines(
        records.map((json) => {
          const record: unknown = JSON.parse(json)
          return columns.map(({ from, list }) => cell(valueAt(record, from), list))
        }),
      ),
    tail: '',
  }
}

function valueAt(record: unknown, from: Column['from']): unknown {
  return from.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    record,
  )
}

function cell(value: unknown, list: boolean): string {
  if (value === null || value === undefined) return ''
  if (list) return JSON.stringify(value)
  return typeof value === 'string' ? harmless(value) : JSON.stringify(value)
}

/** What a spreadsheet would run as a formula; with apostrophes before it, so that taking one off gives the text back. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/

const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
