import { sql, type SQL } from 'drizzle-orm'
import { textAt } from '../../db/dialect/json.js'
import { jsonRows } from '../../db/dialect/lists.js'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'
import { entities as t, entityOrigins } from './table.js'

/* SQL for how an entity appears in articles: its short name, their number, and the days of the first and the last one. */

const one = sql`"names"."value"`

/**
 * The name by which texts call an entity for short: the shortest alias of a person, the shortest abbreviation of any other
 * entity, or the preferred name if none is shorter. @param names JSON of `EntityShape.names`
 */
export const shortName = (names: SQL): SQL => sql`(
  select "name" from (
    select ${t.name} as "name", -1 as "place"
    union all select ${textAt(one, 'name')}, "names"."key" from ${jsonRows(names, 'names')}
    where ${textAt(one, 'form')} = case ${t.type} when 'person' then 'alias' else 'abbreviation' end) as "one"
  order by length("name"), "place" limit 1)`

const ofEntity = sql`${entityOrigins.entityKey} = ${t.key}`

export const articleCount = sql`(select count(*) from ${entityOrigins} where ${ofEntity})`

/** A day of the first or the last of the dated articles that name an entity, in the order of the column `of`. */
const dayOf = (day: SQLiteColumn, of: SQLiteColumn, direction: 'asc' | 'desc'): SQL => sql`(
  select ${day} from ${articles} where ${articles.key} = (
    select ${entityOrigins.articleKey} from ${entityOrigins} where ${ofEntity} and ${of} is not null
    order by ${of} ${sql.raw(direction)} limit 1))`

export const firstPublished = dayOf(articles.dateEarliest, entityOrigins.publishedFirst, 'asc')
export const lastPublished = dayOf(articles.dateLatest, entityOrigins.publishedLast, 'desc')
