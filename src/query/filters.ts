import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { Type, type TSchema } from 'typebox'
import type { Filter, SortKey } from './collection.js'
import { searchWords } from './search-words.js'

/* The kinds of filter and sort key that collections declare. Statements are prepared once per shape. */

const MAX_VALUES = 50
/** The id of a record, as a filter takes it. No id contains a comma: a list whose commas are encoded is one wrong value. */
export const ID = Type.String({ pattern: '^[^,]+$', maxLength: 250 })
const FREE = Type.String({ minLength: 1, maxLength: 200 })
const NAME = Type.String({ minLength: 1, maxLength: 500 })

/** Compares with the values of a list. One value gives `= ?`, so that an index keeps its order. */
export const comparison = (bound: SQL, shape: string): SQL =>
  shape === 'one' ? sql`= ${bound}` : sql`in (select value from json_each(${bound}))`

/** A column to compare. SQLite uses no index for an expression. */
export const compared = (column: SQLiteColumn, tested: boolean): SQL =>
  tested ? sql`+${column}` : sql`${column}`

/** A condition in two forms: to be looked up in an index, and to be tested on each row. */
type Condition = (tested: boolean) => SQL

/**
 * A list of values, any of which may match. `where` gets the comparison, and also that of the
 * joined filter if both are given.
 */
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
      description,
    }),
    read: (value) => {
      const values = value as string[]
      return values.length === 1
        ? { shape: 'one', bind: values[0] }
        : { shape: 'many', bind: JSON.stringify(values) }
    },
    where: (bound, shape, { joined, tested }) => where(comparison(bound, shape), joined)(tested),
  }
}

/** A list of values of a column. */
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
    (comparison) => (tested) => sql`${compared(column, tested)} ${comparison}`,
  ),
  columns: [column],
})

/**
 * Whether a column of true and false is true. A partial index of the rows in which it is true
 * serves the filter, because the condition contains no bound value.
 */
export const isTrue = (column: SQLiteColumn, description: string, example: boolean): Filter => ({
  schema: Type.Boolean({ description, examples: [example] }),
  read: (value) => ({ shape: 'one', bind: Number(value === true) }),
  columns: [column],
  where: (bound, _shape, { tested }) => sql`${compared(column, tested)} = ${bound}`,
  facet: { value: sql`iif(${column}, 'true', 'false')` },
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

/** Any of the annotators' own terms for the type of a record. */
export const hasSubtype = (column: SQLiteColumn, example: string): Filter =>
  equalTo(column, "The annotator's own term for the type.", example)

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
  where: (bound, shape, { tested }) => {
    const keys = sql`(select ${target.key} from ${target} where ${target.id} ${comparison(bound, shape)})`
    return shape === 'one'
      ? sql`${compared(column, tested)} = ${keys}`
      : sql`${compared(column, tested)} in ${keys}`
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

/** A condition over other tables that some of the given free values must meet. */
export const relatedValue = (
  where: (comparison: SQL) => Condition,
  description: string,
  example: string,
): Filter => listFilter(NAME, description, example, where)

/** A condition over other tables that some of the given terms of a vocabulary must meet. */
export const relatedTerm = (
  where: (comparison: SQL) => Condition,
  terms: readonly string[],
  description: string,
  example: string,
): Filter => listFilter(Type.Enum([...terms], { type: 'string' }), description, example, where)

/** A number is at least (`>=`) or at most (`<=`) a bound. */
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
    read: (value) => ({ shape: '', bind: value }),
    where: (bound, _shape, { tested }) =>
      sql`${compared(column, tested)} ${sql.raw(operator)} ${bound}`,
  }
}

/** Full-text search over the words of a record. `key` is its key, the row id of the full-text index. */
export function textSearch(key: SQLiteColumn, what: string, example: string): Filter {
  return {
    ...searchWords(what, example),
    // First gathers the keys of all hits: 0.1 µs a hit. To ask the index about one row takes 12 µs.
    where: (bound, _shape, { tested }) =>
      sql`${compared(key, tested)} in (select rowid from search where search match ${bound})`,
  }
}

/** Sorts by the same columns in both directions. */
export const sortBy = (...columns: SQLiteColumn[]): SortKey => ({
  ascending: columns,
  descending: columns,
})
