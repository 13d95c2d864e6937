import { sql } from 'drizzle-orm'
import { MAX_LEAD } from './schema.js'
import { json, jsonObject } from '../../db/dialect/json.js'
import { urlOf } from '../shared/json-sql.js'
import { articles as t, sections } from './table.js'

const most = sql.raw(String(MAX_LEAD))

/** The place of the headline among the sections; before all of them if the text has none. */
const headline = sql`case ${t.titleBasis} when 'stated' then coalesce((
  select "first"."ordinal" from ${sections} as "first" where "first"."article_key" = ${t.key} and "first"."kind" = 'headline'
  order by "first"."ordinal" limit 1), -1) else -1 end`

const end = sql`("start" + length("exact"))`

/** SQL for the first line of the body after the headline, as a section; null if there is none. */
export const lead = json(sql`(
  select ${jsonObject({
    kind: sql`'body'`,
    start: sql`"start"`,
    end,
    exact: sql`"exact"`,
    url: sql`${urlOf('article', t.id)} || '/text#char=' || "start" || ',' || ${end}`,
  })}
  from (
    select ${sections.start} as "start", substr(${sections.exact}, 1, ${most}) as "exact" from ${sections}
    where ${sections.articleKey} = ${t.key} and ${sections.kind} = 'body' and ${sections.ordinal} > ${headline}
    order by ${sections.ordinal} limit 1) as "one")`)
