import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { json, jsonList, jsonObject } from '../../db/dialect/json.js'
import { VOICES } from '../../model/vocabulary/claims.js'
import type { Filter } from '../../query/collection.js'
import { compared, oneOf, related, relatedValue, type Relationship } from '../../query/filters.js'
import { entities } from '../entities/table.js'
import { ENTITY } from './targets.js'
import { quotes } from '../quotes/table.js'
import { attributions } from './attributions.js'
import { UNNAMED } from './claims.js'
import { isAmong } from './conditions.js'
import { entityObject, shortened, urlOf } from './json-sql.js'

/* SQL for whose claim a record is: the property `attribution` (model/shapes/record-shapes.ts) and its filters. */

interface Attributed {
  /** The key of the record. */
  key: SQLiteColumn
  voice: SQLiteColumn
  /** The number of the claim of a conflict. */
  claim?: SQLiteColumn
}

const isOf = ({ key, claim }: Attributed): SQL =>
  sql`${attributions.recordKey} = ${key}${claim ? sql` and ${attributions.claim} = ${claim}` : sql``}`

/** The distinct values of a column of the attributions of a record, in order, as "value" and "place". */
const distinct = (t: Attributed, column: SQLiteColumn): SQL =>
  sql`(select ${column} as "value", min(${attributions.ordinal}) as "place" from ${attributions}
    where ${isOf(t)} and ${column} is not null group by 1) as "distinct"`

const quoteObject = jsonObject({
  id: quotes.id,
  name: shortened(sql`${quotes.text}`),
  type: sql`'quote'`,
  url: urlOf('quote', quotes.id),
})

/** The attribution of what the article itself states. */
const OF_THE_ARTICLE = '{"voice":"article","quotes":[],"speakers":[],"speakerText":null}'

/** Whose claim a record is, as `AttributionShape`. */
export function attributionObject(t: Attributed): SQL {
  const claim = jsonObject({
    voice: t.voice,
    quotes: sql`(
      select ${jsonList(quoteObject, sql`"place"`)} from ${distinct(t, attributions.quoteKey)}
      join ${quotes} on ${quotes.key} = "value")`,
    speakers: sql`(
      select ${jsonList(entityObject, sql`"place"`)} from ${distinct(t, attributions.speakerKey)}
      join ${entities} on ${entities.key} = "value")`,
    speakerText: sql`(
      select string_agg("value", '; ' order by "place")
      from ${distinct(t, attributions.speakerText)})`,
  })
  return json(
    sql`case when ${t.voice} = 'article' then ${sql.raw(`'${OF_THE_ARTICLE}'`)} else ${claim} end`,
  )
}

/** The speakers of a record as text: their names, or else words of the article; null without any. */
export const sayersText = (t: Attributed): SQL =>
  sql`(select string_agg("value", '; ' order by "place") from (
    select coalesce(${entities.name}, ${attributions.speakerText}) as "value",
      min(${attributions.ordinal}) as "place"
    from ${attributions} left join ${entities} on ${entities.key} = ${attributions.speakerKey}
    where ${isOf(t)} group by 1) as "sayers"
    where "value" is not null)`

/** True unless all who state a record say so in direct or partial quotes. */
export const isSaidIndirectly = (key: SQLiteColumn): SQL =>
  sql`exists (
    select 1 from ${attributions} left join ${quotes} on ${quotes.key} = ${attributions.quoteKey}
    where ${attributions.recordKey} = ${key} and coalesce(${quotes.kind}, 'indirect') = 'indirect')`

/** The names of the speakers who claim a record; null if the article states it itself. */
export const claimantsText = (t: Attributed): SQL =>
  sql`case when ${t.voice} = 'quoted' then coalesce(${sayersText(t)}, ${sql.raw(`'${UNNAMED}'`)}) end`

/** The filters of records that may be a speaker's claim. */
export const attributionFilters = (
  t: Attributed,
): Record<'voice' | 'saidBy' | 'saidByText', Filter> => ({
  voice: oneOf(
    t.voice,
    VOICES,
    "`quoted` if the record is only a speaker's claim, `article` if it is the article's own.",
    'quoted',
  ),
  saidBy: saidBy(t.key),
  saidByText: saidByText(t.key),
})

/** The speakers of records in a column of their attributions. `each` looks them up for each row. */
const speakers = (key: SQLiteColumn, column: SQLiteColumn): Required<Relationship> => ({
  where: (values) =>
    isAmong(key, attributions.recordKey, (each) => sql`${compared(column, each)} ${values}`),
  rows: {
    select: sql`
      select ${attributions.recordKey} as "record", ${column} as "speaker" from ${attributions}
      where ${column} is not null`,
    key,
  },
  by: 'speaker',
})

/** Records that a speaker without an entity states. */
const saidByText = (key: SQLiteColumn): Filter =>
  relatedValue(
    speakers(key, attributions.speakerText),
    'Words of the article for a speaker without an entity, as in `attribution.speakerText`.',
    'official data from both sides',
  )

/** Records that an entity states, in a quote or as the annotation says. */
export const saidBy = (
  key: SQLiteColumn,
  description = 'Id of a speaker whose claim the record is.',
): Filter => related(ENTITY, speakers(key, attributions.speakerKey), description, 'xi-jinping')
