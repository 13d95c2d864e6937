import { sql, type SQL } from 'drizzle-orm'
import { integerAt, jsonList, jsonObject, textAt } from '../../db/dialect/json.js'
import { jsonRows, textsOf } from '../../db/dialect/lists.js'
import { createStatements } from '../../db/statements.js'
import type { ReferenceValue } from '../../model/shapes/record-shapes.js'
import type { Predicate } from '../../model/vocabulary/relations.js'
import type { Reader } from '../../query/collection.js'
import { articles } from '../../records/articles/table.js'
import { entities } from '../../records/entities/table.js'
import { relations } from '../../records/relations/table.js'
import { attributions } from '../../records/shared/attributions.js'
import { entityObject } from '../../records/shared/json-sql.js'
import type { Link } from './choose.js'

/** The claimants of the relations of a link. */
export interface Claimants {
  speakers: ReferenceValue[]
  speakerText: string | null
}

const { placeholder } = sql

/** The keys of the articles whose ids are in `articles`. */
export const articleKeys = sql`(
  select ${articles.key} from ${articles} where ${articles.id} in ${textsOf(placeholder('articles'))})`

/** The claimants of the relations of the links in `links`, each `[source, target, predicate]`. */
function claimants(scoped: boolean): SQL {
  const { subjectKey, objectKey, predicate, articleKey } = relations
  const link = sql`"link"."value"`
  const said = (column: SQL) => sql`(select ${column} as "value" from ${relations}
    join ${attributions} on ${attributions.recordKey} = ${relations.key}
    where ${subjectKey} = ${integerAt(link, 0)} and ${objectKey} = ${integerAt(link, 1)}
      and ${predicate} = ${textAt(link, 2)}
      ${scoped ? sql`and ${articleKey} in ${articleKeys}` : sql``} group by 1)`
  return jsonObject({
    speakers: sql`(
      select ${jsonList(entityObject, sql`${entities.sortName}, ${entities.id}`)}
      from ${said(sql`${attributions.speakerKey}`)} join ${entities} on ${entities.key} = "value")`,
    speakerText: sql`(
      select string_agg("value", '; ' order by "value")
      from ${said(sql`${attributions.speakerText}`)})`,
  })
}

/** Reads those who state the relations of links, in the order of the links. */
export function claimantsReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  return (
    found: readonly (Link<number> & { predicate: Predicate | null })[],
    { articles }: { articles: readonly string[] | null },
  ): Claimants[] => {
    const statement = prepared(
      String(articles !== null),
      () =>
        db
          .select({ json: sql`${claimants(articles !== null)}` })
          .from(jsonRows(placeholder('links'), 'link'))
          .orderBy(sql`"link"."key"`),
      'costly',
    )
    const links = found.map(({ source, target, predicate }) => [source, target, predicate])
    const rows = statement({
      links: JSON.stringify(links),
      base,
      articles: articles && JSON.stringify(articles),
    })
    return (rows as [string][]).map(([json]) => JSON.parse(json) as Claimants)
  }
}
