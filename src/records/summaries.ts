import { sql, type SQL } from 'drizzle-orm'
import { jsonObject } from '../db/dialect/json.js'
import { DECLARATIONS, PLACED_DECLARATIONS } from './registry.js'
import type { KindDeclaration } from './shared/declaration.js'
import { entityName, entityReference, shortened, urlOf } from './shared/json-sql.js'
import { records } from './shared/records.js'

/** SQL for `RecordSummaryShape` of the record in the current row of `records`, with `more` members. */
export function recordSummary(more: SQL = sql``): SQL<string> {
  const cases = [DECLARATIONS.article, ...PLACED_DECLARATIONS].map(
    ({ kind, table, title, namedEntity, claimants = sql`null`, summary = {} }: KindDeclaration) => {
      const { type = sql`null`, value = sql`null`, speaker } = summary
      const [label, entity] = namedEntity
        ? [entityName(namedEntity), entityReference(namedEntity)]
        : [title, sql`null`]
      return sql`when ${sql.raw(`'${kind}'`)} then (
      select ${jsonObject({ kind: sql.raw(`'${kind}'`), id: table.id, url: urlOf(kind, table.id), label: shortened(label), entity: entity, claimedBy: claimants, type: type, value: value, speaker: sql`${speaker ? entityReference(speaker) : sql`null`}${more}` })}
      from ${table} where ${table.key} = ${records.key})`
    },
  )
  // Nested, because Drizzle drops the table name of a column at the top level.
  return sql<string>`${sql`case ${records.kind} ${sql.join(cases, sql` `)} end`}`
}
