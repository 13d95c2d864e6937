import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type, type TSchema, type TSchemaOptions } from 'typebox'
import { tested } from '../db/dialect/planner.js'
import { BadValue, type Filter, type RelatedRows, type SortKey, type Target } from './collection.js'
import { comparison, idComparison, keyComparison } from './comparisons.js'

/* The kinds of filter and sort key that collections declare. Statements are prepared once per shape. */

const MAX_VALUES = 50
/** The pattern of a value without a comma. */
export const NO_COMMA = '^[^,]+$'
/** The id of a record, as a filter takes it. No id contains a comma: a list whose commas are encoded is one wrong value. */
export const ID = Type.String({ pattern: NO_COMMA, maxLength: 250 })
const FREE = Type.String({ minLength: 1, maxLength: 200 })
const NAME = Type.String({ minLength: 1, maxLength: 500 })

/** A list of different values. */
const listOf = (items: TSchema, options: TSchemaOptions = {}) =>
  Type.Array(items, { minItems: 1, maxItems: MAX_VALUES, uniqueItems: true, ...options })

/** The lists that many filters take, by the names of their schemas in the OpenAPI document. */
export const LISTS = { IdList: listOf(ID), NameList: listOf(NAME), TextList: listOf(FREE) }

/** A column to compare. SQLite uses no index for an expression. */
export const compared = (column: SQLiteColumn, isTested: boolean): SQL =>
  isTested ? tested(column) : sql`${column}`

/** A condition in two forms: to be looked up in an index, and to be tested on each row. */
export type Condition = (tested: boolean) => SQL

/** Holds for every value: a comparison that tells whether there is any. */
const ANY = sql`is not null`

/** How a list of values is described and read: one value, or a JSON array of several. */
const listed = (
  items: TSchema,
  description: string,
  example: string,
): Pick<Filter, 'schema' | 'isList' | 'read'> => ({
  schema: listOf(items, { examples: [[example]], description }),
  isList: true,
  read: (value) => {
    const values = value as string[]
    return values.length === 1
      ? { shape: 'one', bind: values[0] }
      : { shape: 'many', bind: JSON.stringify(values) }
  },
})

/**
 * A list of values, any of which may match. `where` gets the comparison, and also that of the
 * joined filter if both are given.
 */
function listFilter(
  items: TSchema,
  description: string,
  example: string,
  where: (comparison: SQL, shape: string, joined?: SQL) => Condition,
): Filter {
  return {
    ...listed(items, description, example),
    where: (bound, shape, { joined, tested }) =>
      where(comparison(bound, shape), shape, joined)(tested),
  }
}

/** A list of values of a column. */
const columnFilter = (
  column: SQLiteColumn,
  items: TSchema,
  description: string,
  example: string,
): Filter => ({
  ...listFilter(items, description, example, meets(column)),
  columns: [column],
  ...presenceOf(column),
})

/** True where a column meets a comparison. */
const meets =
  (column: SQLiteColumn) =>
  (comparison: SQL): Condition =>
  (tested) =>
    sql`${compared(column, tested)} ${comparison}`

const presenceOf = (column: SQLiteColumn): Pick<Filter, 'presence'> =>
  column.notNull ? {} : { presence: { where: meets(column)(ANY) } }

/** True or false: the value of a boolean column. */
export const trueOrFalse = (
  column: SQLiteColumn,
  description: string,
  example: boolean,
): Filter => ({
  schema: Type.Boolean({ description, examples: [example] }),
  read: (value) => ({ shape: 'one', bind: Number(value === true) }),
  columns: [column],
  where: (bound, _shape, { tested }) => sql`${compared(column, tested)} = ${bound}`,
  facet: { by: sql`case when ${column} = 1 then 'true' else 'false' end` },
})

/** Any of the terms of a vocabulary. */
export const oneOf = (
  column: SQLiteColumn,
  terms: readonly string[],
  description: string,
  example: string,
): Filter => ({
  ...columnFilter(column, termOf(terms), description, example),
  facet: { by: sql`${column}` },
})

/** Any of several free values, compared exactly. */
export const equalTo = (column: SQLiteColumn, description: string, example: string): Filter => ({
  ...columnFilter(column, FREE, description, example),
  facet: { by: sql`${column}` },
})

/** Any of the annotators' own terms for the type of a record. */
export const hasSubtype = (column: SQLiteColumn, example: string): Filter =>
  equalTo(column, "The annotator's own term for the type.", example)

/** Any of several records, by their own ids. */
export const hasId = (target: Target, example: string): Filter => ({
  ...columnFilter(target.id, ID, 'Id of the record.', example),
  where: (bound, shape, { tested }) => meets(target.id)(idComparison(target, bound, shape))(tested),
  target: { ...target, by: 'id' },
})

/** A condition on the keys of records. `keys` is a comparison: `= (...)`, `in (...)` or `is not null`. */
type OnKeys = (keys: SQL, joined?: SQL) => Condition

/** A list of records, given by their ids or, with the filter `byName`, by their names. */
const targetFilter = (
  target: Target,
  description: string,
  example: string,
  where: OnKeys,
): Filter => {
  const { names } = target
  return {
    ...listed(ID, description, example),
    where: (bound, shape, { joined, tested }) =>
      where(keyComparison(target, bound, shape), joined)(tested),
    target: { ...target, by: 'id' },
    ...(names && {
      byName: {
        ...listFilter(
          NAME,
          BY_NAME,
          names.examples[example] ?? example,
          (comparison, _shape, joined) =>
            where(
              sql`in (select ${names.key} from ${names.name.table} where ${names.name} ${comparison})`,
              joined,
            ),
        ),
        target: { ...target, by: 'name' },
      },
    }),
  }
}

const BY_NAME = 'A name, alias or demonym instead of the id.'

/** Any of several records that a column refers to. */
export const refersTo = (
  column: SQLiteColumn,
  target: Target,
  description: string,
  example: string,
): Filter => ({
  ...targetFilter(target, description, example, meets(column)),
  columns: [column],
  ...presenceOf(column),
  facet: { by: sql`${column}`, target },
})

/** How another table relates records to others: a condition on the keys of the others, and the rows that have the values. */
export interface Relationship {
  where: OnKeys
  rows?: RelatedRows
  /** The column of the rows with the keys or the values. */
  by?: string
}

const facetOf = ({ rows, by }: Relationship, target?: Target): Pick<Filter, 'facet'> =>
  rows && by ? { facet: { rows, by, ...(target && { target }) } } : {}

/** Any of several records to which another table relates a record. */
export const related = (
  target: Target,
  relationship: Relationship,
  description: string,
  example: string,
): Filter => ({
  ...targetFilter(target, description, example, relationship.where),
  presence: { where: () => relationship.where(ANY)(true) },
  ...facetOf(relationship, target),
})

/** Any of several values that a record has in another table: free ones, or terms of a vocabulary. */
export const relatedValue = (
  relationship: Relationship,
  description: string,
  example: string,
  terms?: readonly string[],
): Filter => ({
  ...listFilter(terms ? termOf(terms) : NAME, description, example, (comparison) =>
    relationship.where(comparison),
  ),
  presence: { where: () => relationship.where(ANY)(true) },
  ...facetOf(relationship),
})

const termOf = (terms: readonly string[]) => Type.Enum([...terms], { type: 'string' })

/** A list that refuses values which no record can have. `faultOf` completes `"currency" ...`; undefined if nothing is wrong. */
export const checked = (
  filter: Filter,
  faultOf: (value: string) => string | undefined,
): Filter => ({
  ...filter,
  read: (value) => {
    for (const one of value as string[]) {
      const fault = faultOf(one)
      if (fault !== undefined) throw new BadValue(fault)
    }
    return filter.read(value)
  },
})

/** A filter whose values every record has. */
export const always = ({ presence: _presence, ...filter }: Filter): Filter => filter

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

/**
 * The fault of a range that ends before it begins, such as `from=2025&to=2024`: open dates would match it. `end` is the
 * name of the filter for its end. Both filters bind numbers.
 */
export const reversedRange =
  (end: string): NonNullable<Filter['faults']> =>
  ({ name, value, bind }, all) => {
    const other = all.find((one) => one.name === end)
    if (other === undefined || (bind as number) <= (other.bind as number)) return []
    const detail = `"${name}=${String(value)}" is beyond "${end}=${String(other.value)}", so nothing can match`
    return [{ parameter: name, detail }]
  }

/** Sorts by the same columns in both directions. */
export const sortBy = (...columns: SQLiteColumn[]): SortKey => ({
  ascending: columns,
  descending: columns,
})
