import { sql, type SQL } from 'drizzle-orm'
import { getTableConfig, SQLiteSyncDialect, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Collection, RelatedRows, Target } from '../../query/collection.js'
import { citations } from '../../records/shared/citations.js'
import { ARTICLE, ENTITY } from '../../records/shared/targets.js'

/*
 * Views of the collections for people who read the file with sqlite3, Datasette or DuckDB: public ids, names and ISO
 * dates in place of keys and day numbers. They use no SQL that SQLite before 3.38 lacks: a view that an older program
 * cannot parse would keep it from reading the whole file.
 */

/** Columns that only serve indexes. */
const INTERNAL =
  /^(key|primary_language|sort_\w+|date_(first|last|sort|order|is_long|units|ascending|descending)|asserted_by)$/

const TARGETS: readonly Target[] = [ARTICLE, ENTITY]

/** Writes SQL without parameters: values stand in the text. */
const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })

/** The statement that creates the view of a collection, such as `quotes_view`. */
export function viewOf({ name, table, filters }: Collection): string {
  const { foreignKeys, ...config } = getTableConfig(table)
  const columns = config.columns as SQLiteColumn[]
  const targetOf = (column: SQLiteColumn): Target | undefined => {
    const key = foreignKeys.find((one) => one.reference().columns.includes(column))
    return TARGETS.find((target) => target.key.table === key?.reference().foreignTable)
  }
  const own = columns
    .filter((column) => !INTERNAL.test(nameOf(column)))
    .flatMap((column) => shownAs(column, targetOf(column)))
  const related = Object.entries(filters).flatMap(([filter, { facet, target }]) => {
    const { rows, by } = facet ?? {}
    if (!rows || typeof by !== 'string' || rows.key.table !== table || target?.by === 'name')
      return []
    return target
      ? [as(joinedNames(rows, by, target), `${snake(filter)}_names`)]
      : [as(joinedValues(rows, by), snake(filter))]
  })
  const key = columns.find((column) => nameOf(column) === 'key')!
  const cited = name === 'articles' || name === 'entities' ? [] : firstCitation(key)
  const shown = sql.join([...own, ...related, ...cited], sql`, `)
  const view = sql`create view ${sql.identifier(`${name}_view`)} as select ${shown} from ${table}`
  return dialect.sqlToQuery(view.inlineParams()).sql
}

const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const nameOf = ({ name }: SQLiteColumn): string => snake(name)
const as = (value: SQL, name: string): SQL => sql`${value} as ${sql.identifier(name)}`

/** A column or, for a key, the id and the name of the record. */
function shownAs(column: SQLiteColumn, target: Target | undefined): SQL[] {
  const name = nameOf(column)
  if (target === undefined) return [as(sql`${column}`, name)]
  const find = (found: SQLiteColumn) =>
    sql`(select ${found} from ${target.key.table} where ${target.key} = ${column})`
  const base = name.replace(/_key$/, '')
  return [as(find(target.id), `${base}_id`), as(find(target.name), `${base}_name`)]
}

/** The distinct names of the records that a record is related to, separated by semicolons. */
const joinedNames = ({ select, key }: RelatedRows, by: string, target: Target): SQL =>
  sql`(select group_concat("name", '; ') from (
    select distinct ${target.name} as "name" from (${select}) as "rows"
    join ${target.key.table} on ${target.key} = "rows".${sql.identifier(by)}
    where "rows"."record" = ${key}))`

/** The distinct values that other tables give a record. */
const joinedValues = ({ select, key }: RelatedRows, by: string): SQL =>
  sql`(select group_concat("value", '; ') from (
    select distinct "rows".${sql.identifier(by)} as "value" from (${select}) as "rows"
    where "rows"."record" = ${key}))`

function firstCitation(key: SQLiteColumn): SQL[] {
  const first = (column: SQLiteColumn) =>
    sql`(select ${column} from ${citations} where ${citations.recordKey} = ${key} order by ${citations.ordinal} limit 1)`
  return [
    as(first(citations.start), 'citation_start'),
    as(first(citations.end), 'citation_end'),
    as(first(citations.exact), 'citation_exact'),
  ]
}
