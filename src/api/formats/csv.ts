import { stringify } from 'csv-stringify/sync'
import type { TSchema } from 'typebox'
import { propertyKinds, type PropertyKind } from '../../model/shapes/shapes.js'
import type { Writer } from './format.js'

/*
 * Records as CSV (RFC 4180): UTF-8, CRLF, a header row. Nested properties are columns with dots; a list is one column
 * of JSON, unless `fields` selects a property of its items. The first citation has columns of its own, since most records have only one.
 */

interface Column {
  name: string
  /** The path of its property in the shape, by which `fields` selects it. */
  path: string
  isList: boolean
  /** The path within the items of a list: their values are joined. */
  leaf?: readonly string[]
  from: readonly (string | number)[]
}

const CITATION_PARTS = ['start', 'end', 'exact', 'url']

/** Columns of the first citation, which are no properties by these names. */
export const OWN_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  CITATION_PARTS.map((name) => [`citation.${name}`, `citations.${name}`]),
)

/** Stands between the values of a list in one cell. */
const SEPARATOR = '; '

/** The columns of a shape, in the order of its properties. */
function columnsOf(schema: TSchema): Column[] {
  return propertyKinds(schema).flatMap(({ path, kind }: PropertyKind): Column[] => {
    const column = { name: path, path, isList: kind === 'list', from: path.split('.') }
    if (path !== 'citations') return [column]
    return [
      ...CITATION_PARTS.map((name) => ({
        name: `citation.${name}`,
        path: `citations.${name}`,
        isList: false,
        from: ['citations', 0, name],
      })),
      column,
    ]
  })
}

/** The columns that `fields` selects, in its order. */
function selectColumns(
  columns: readonly Column[],
  fields: readonly string[] | undefined,
): Column[] {
  if (fields === undefined) return [...columns]
  const selected = fields.flatMap((field) => {
    const list = columns.find(({ path, isList }) => isList && field.startsWith(`${path}.`))
    if (list === undefined)
      return columns.filter(
        ({ name, path }) => name === field || path === field || path.startsWith(`${field}.`),
      )
    const leaf = field.slice(list.path.length + 1).split('.')
    return [{ ...list, name: field, path: field, leaf }]
  })
  return [...new Map(selected.map((column) => [column.name, column])).values()]
}

/** Writes the records of a shape, or the properties of them that `fields` selects. */
export function csvWriter(
  schema: TSchema,
  fields: readonly string[] | undefined,
  hasMark = false,
): Writer {
  const columns = selectColumns(columnsOf(schema), fields)
  return {
    head: (hasMark ? BYTE_ORDER_MARK : '') + linesOf([columns.map(({ name }) => name)]),
    records: (records) =>
      linesOf(
        records.map((json) => {
          const record: unknown = JSON.parse(json)
          return columns.map((column) => columnCell(record, column))
        }),
      ),
    tail: '',
  }
}

/** All records of a shape, each as JSON text. */
export function csvRecords(schema: TSchema, records: readonly string[], hasMark = false): string {
  const { head, records: linesOfRecords } = csvWriter(schema, undefined, hasMark)
  return head + linesOfRecords([...records])
}

/** A header row, and rows of values. */
export interface Table {
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
}

/** The byte order mark, by which spreadsheets recognize UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** A whole table as CSV. */
export const csvTable = ({ columns, rows }: Table, hasMark = false): string =>
  (hasMark ? BYTE_ORDER_MARK : '') +
  linesOf([[...columns], ...rows.map((row) => row.map((value) => cell(value, false)))])

/** Rows as lines. The value of a single column is quoted if it is empty: parsers skip empty lines. */
const linesOf = (rows: string[][]): string =>
  stringify(rows, {
    record_delimiter: 'windows',
    quoted_match: LINE_END,
    quoted_empty: rows[0]?.length === 1,
  })

/**
 * Matches every character at which some parser ends a line, and blanks that some parser trims. By
 * itself, csv-stringify only quotes a value that contains the record delimiter.
 */
// eslint-disable-next-line no-control-regex
const LINE_END = /[\n\v\f\r\x1C-\x1E\u0085\u2028\u2029]|^\s|\s$/

function valueAt(record: unknown, from: Column['from']): unknown {
  return from.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    record,
  )
}

function columnCell(record: unknown, { from, isList, leaf }: Column): string {
  const value = valueAt(record, from)
  if (leaf === undefined || !Array.isArray(value)) return cell(value, isList)
  const leaves = value.map((item) => valueAt(item, leaf)).filter((leaf) => leaf !== null)
  const texts = leaves.map((leaf) => (typeof leaf === 'string' ? leaf : JSON.stringify(leaf)))
  return cell(texts.join(SEPARATOR), false)
}

function cell(value: unknown, isList: boolean): string {
  if (value === null || value === undefined) return ''
  if (isList) return JSON.stringify(value)
  return typeof value === 'string' ? escapeFormula(value) : JSON.stringify(value)
}

/**
 * Matches a text that a spreadsheet runs as a formula. It may stand after apostrophes, so that
 * removing one always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/

const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
