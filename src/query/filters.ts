import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { Type, type TSchema } from 'typebox'
import { DateError, LONG_DATE_DAYS, NO_DAY, parseDate } from '../model/dates.js'
import { searchExpression } from '../model/full-text.js'
import { BadValue, type Filter, type SortKey } from './collection.js'

/* The kinds of filter and sort key that collections declare. Statements are prepared once per shape. */

const MAX_VALUES = 50
const ID = Type.String({ minLength: 1, maxLength: 250 })
const FREE = Type.String({ minLength: 1, maxLength: 200 })

/** How a column is compared with the values of a list: `= ?` with one, so that an index keeps its order. */
export const comparison = (bound: SQL, shape: string): SQL =>
  shape === 'one' ? sql`= ${bound}` : sql`in (select value from json_each(${bound}))`

/** A column as it stands, or so that no index of it is used. */
const compared = (column: SQLiteColumn, each: boolean): SQL =>
  each ? sql`+${column}` : sql`${column}`

/** A condition in two forms: for an index, and to be tested on each row. */
type Condition = (each: boolean) => SQL

/** How long it takes to test one row for a row of another table, and for a word. Measured at a million quotes: a column 0.3 µs, these 0.6 and 12. */
const [EFFORT_OF_ROW, EFFORT_OF_WORD] = [2, 40]

/** A list of which any value matches. `where` gets the comparison, and that of the joined filter if both are given. */
function listFilter(
  items: TSchema,
  description: string,
  example: string,
  where: (comparison: SQL, joined?: SQL) => Condition,
): Filter {
  return {
    schema: Type.Array(items, {
      minItems: 1,
      maxItems: MAX_VALUES,
      uniqueItems: true,
      examples: [[example]],
      description: `${description} Any of several, separated by commas.`,
    }),
    read: (value) => {
      const values = value as string[]
      return values.length === 1
        ? { shape: 'one', bind: values[0] }
        : { shape: 'many', bind: JSON.stringify(values) }
    },
    effort: EFFORT_OF_ROW,
    where: (bound, shape, { joined, each }) => where(comparison(bound, shape), joined)(each),
  }
}

/** The same over a column of the record. */
const columnFilter = (
  column: SQLiteColumn,
  items: TSchema,
  description: string,
  example: string,
): Filter => ({
  ...listFilter(
    items,
    description,
    example,
    (comparison) => (each) => sql`${compared(column, each)} ${comparison}`,
  ),
  columns: [column],
  effort: 1,
})

/** Any of the terms of a vocabulary. */
export const oneOf = (
  column: SQLiteColumn,
  terms: readonly string[],
  description: string,
  example: string,
): Filter => ({
  ...columnFilter(column, Type.Enum([...terms], { type: 'string' }), description, example),
  facet: { value: sql`${column}` },
})

/** Any of several free values, compared exactly. */
export const equalTo = (column: SQLiteColumn, description: string, example: string): Filter => ({
  ...columnFilter(column, FREE, description, example),
  facet: { value: sql`${column}` },
})

/** Any of several records, by their own ids. */
export const hasId = (column: SQLiteColumn, example: string): Filter =>
  columnFilter(column, ID, 'Id of the record.', example)

/** Any of several records that a column refers to, given by their public ids; `name` is what to call them. */
export const refersTo = (
  column: SQLiteColumn,
  target: SQLiteTable & { key: SQLiteColumn; id: SQLiteColumn },
  name: SQLiteColumn,
  description: string,
  example: string,
): Filter => ({
  ...columnFilter(column, ID, description, example),
  where: (bound, shape, { each }) => {
    const keys = sql`(select ${target.key} from ${target} where ${target.id} ${comparison(bound, shape)})`
    return shape === 'one'
      ? sql`${compared(column, each)} = ${keys}`
      : sql`${compared(column, each)} in ${keys}`
  },
  facet: {
    value: sql`(select ${target.id} from ${target} where ${target.key} = ${column})`,
    label: sql`(select ${name} from ${target} where ${target.key} = ${column})`,
  },
})

/** A condition over other tables that some of the given public ids must meet. */
export const related = (
  where: (comparison: SQL, joined?: SQL) => Condition,
  description: string,
  example: string,
): Filter => listFilter(ID, description, example, where)

/** A condition over other tables that some of the given terms of a vocabulary must meet. */
export const relatedTerm = (
  where: (comparison: SQL) => Condition,
  terms: readonly string[],
  description: string,
  example: string,
): Filter => listFilter(Type.Enum([...terms], { type: 'string' }), description, example, where)

/** At least (`>=`) or at most (`<=`) a number. */
export function bounded(
  column: SQLiteColumn,
  operator: '>=' | '<=',
  description: string,
  example: number,
): Filter {
  return {
    schema: Type.Number({ description, examples: [example] }),
    columns: [column],
    range: true,
    effort: 1,
    read: (value) => ({ shape: '', bind: value }),
    where: (bound, _shape, { each }) =>
      sql`${compared(column, each)} ${sql.raw(operator)} ${bound}`,
  }
}

const [LONGEST, UNDATED] = [sql.raw(String(LONG_DATE_DAYS)), sql.raw(String(NO_DAY))]

/** What a date filter compares: dateColumns() of records/shared/columns.ts. */
export interface DatedTable {
  dateAscending: SQLiteColumn
  dateDescending: SQLiteColumn
  dateLast: SQLiteColumn
  dateSpan: SQLiteColumn
}

/**
 * `from` and `to` over a date: a record matches when some day on which it may lie is in the asked range
 * (overlap). Either takes any EDTF date: `from` its first possible day, `to` its last. Undated records don't match.
 *
 * The matches of `from` are no range of an index: what begins long before the asked day may last until it. They are in two parts: of what spans up to
 * `LONG_DATE_DAYS` days, those that begin no earlier than that before; and of what spans more, which is little and has indexes of its own, each is tested.
 */
export function dateRange(
  columns: DatedTable,
  what: string,
  [from, to]: readonly [string, string],
): { from: Filter; to: Filter } {
  const { dateAscending, dateDescending, dateLast, dateSpan } = columns
  const schema = (description: string, example: string) =>
    Type.String({ minLength: 1, maxLength: 100, description, examples: [example] })
  const range = { columns: [dateAscending, dateDescending], range: true, effort: 1 } as const
  return {
    from: {
      schema: schema(
        `${what} may be on or after the first day of this EDTF date, e.g. \`2024-07\`, \`-0138\`.`,
        from,
      ),
      ...range,
      upTo: 'to',
      read: (value) => ({ shape: '', bind: readDate(value).first }),
      where: (bound, _shape, { each }) => sql`${compared(dateLast, each)} >= ${bound}`,
      parts: [
        (bound, by) => {
          const first = by === dateDescending ? dateDescending : dateAscending // of what is undated, too; it stands at the end either way
          return sql`(${dateLast} >= ${bound} and ${dateLast} - ${first} <= ${LONGEST} and ${first} >= ${bound} - ${LONGEST} and ${first} < ${UNDATED})`
        },
        (bound) => sql`(${dateLast} >= ${bound} and ${dateSpan} > ${LONGEST})`,
      ],
    },
    to: {
      schema: schema(
        `${what} may be on or before the last day of this EDTF date, which must not be before \`from\`.`,
        to,
      ),
      ...range,
      read: (value) => ({ shape: '', bind: readDate(value).last }),
      where: (bound, _shape, { each }) =>
        each
          ? sql`+${dateAscending} <= ${bound}`
          : sql`(${dateAscending} <= ${bound} and ${dateDescending} <= ${bound})`,
    },
  }
}

function readDate(value: unknown) {
  try {
    return parseDate(String(value))
  } catch (error) {
    if (error instanceof DateError) throw new BadValue(`is wrong: ${error.message}`)
    throw error
  }
}

/** The shape of words of which some are only the beginning: for each row that is tested, the index gathers all hits of those anew. */
export const PREFIX = 'prefix'

/** Full-text search over the record's words. `key` is the record's key, the row id of the index. */
export function textSearch(key: SQLiteColumn, what: string, example: string): Filter {
  return {
    schema: Type.String({
      minLength: 1,
      maxLength: 200,
      examples: [example],
      description: `Words in ${what}, whatever their case and diacritics: all must occur; \`"a phrase"\`, \`prefix*\`, \`-without\`.`,
    }),
    effort: EFFORT_OF_WORD,
    words: true,
    read: (value) => {
      const bind = searchExpression(String(value))
      if (bind === null) throw new BadValue('must hold at least one word to look for')
      return { shape: bind.includes('"*') ? PREFIX : '', bind }
    },
    where: (bound, _shape, { each, gathered = false }) =>
      each && !gathered
        ? sql`exists (select 1 from search where rowid = ${key} and search match ${bound})`
        : sql`${compared(key, each)} in (select rowid from search where search match ${bound})`,
  }
}

/** Sorts by the same columns in both directions. */
export const sortBy = (...columns: SQLiteColumn[]): SortKey => ({
  ascending: columns,
  descending: columns,
})

/** Sorts by the first possible day; the undated come last in either direction. */
export const sortByDate = (columns: {
  dateAscending: SQLiteColumn
  dateDescending: SQLiteColumn
}): SortKey => ({
  ascending: [columns.dateAscending],
  descending: [columns.dateDescending],
})
