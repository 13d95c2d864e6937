import { sql, type SQL } from 'drizzle-orm'
import { jsonObject } from '../db/dialect/json.js'
import { DECLARATIONS, PLACED_DECLARATIONS } from './registry.js'
import type { KindDeclaration } from './shared/declaration.js'
import { entityName, entityReference, shortened, urlOf } from './shared/json-sql.js'
import { records } from './shared/records.js'

/** SQL for `RecordSummaryShape` of the record in the current row of `records`, with `more` members. */
export function recordSummary(more: Readonly<Record<string, SQL>> = {}): SQL<string> {
  const cases = [DECLARATIONS.article, ...PLACED_DECLARATIONS].map(
    ({ kind, table, title, namedEntity, claimants = sql`null`, ...one }: KindDeclaration) => {
      const { type = sql`null`, value = sql`null`, speaker } = one.summary ?? {}
      const [label, entity] = namedEntity
        ? [entityName(namedEntity), entityReference(namedEntity)]
        : [title, sql`null`]
      const name = sql.raw(`'${kind}'`)
      const summary = jsonObject({
        kind: name,
        id: table.id,
        url: urlOf(kind, table.id),
        label: shortened(label),
        entity,
        claimedBy: claimants,
        type,
        value,
        speaker: speaker ? entityReference(speaker) : sql`null`,
        ...more,
      })
      return sql`when ${name} then (select ${summary} from ${table} where ${table.key} = ${records.key})`
    },
  )
  // Nested, because Drizzle drops the table name of a column at the top level.
  return sql<string>`${sql`case ${records.kind} ${sql.join(cases, sql` `)} end`}`
}
