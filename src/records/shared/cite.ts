import { sql, type SQL } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { endsWithOneOf, greaterOf, hasOneOf, isEnclosed, lesserOf } from '../../db/dialect/text.js'
import { articleAuthors, articles } from '../articles/table.js'
import { isSaidIndirectly, sayersText } from './attribution-sql.js'
import { citations } from './citations.js'
import { entityName } from './json-sql.js'
import { rangeContains } from './text-pieces.js'

/* SQL for `cite`: a record as a plain-text citation. */

/** The maximum number of characters of a record's words in `cite`. */
const CITED_WORDS = 200

/** Words between double marks: double marks within them become single ones. */
const inMarks = (words: SQL): SQL =>
  sql`'"' ||
    replace(replace(replace(replace(${words}, '"', ''''), '“', '‘'), '„', '‚'), '”', '’') || '"'`

/** The date of the article in the current row; "(inferred)" follows one that the text does not state. */
const publicationDate = sql`coalesce(
  ${articles.dateText} ||
  case when ${articles.dateBasis} = 'inferred' then ' (inferred)' else '' end, 'n.d')`

/** The authors of the article in the current row; null if none are known. */
const authors = sql`(select string_agg(${articleAuthors.name}, ', ' order by ${articleAuthors.ordinal})
  from ${articleAuthors} where ${articleAuthors.articleKey} = ${articles.key})`

/** Authors, title, publisher and date of the article in the current row. The full stop that follows also ends "n.d.". */
const publication = sql`coalesce(${authors} || ': ', '') || ${inMarks(sql`${articles.title}`)} ||
  coalesce(', ' || ${entityName(articles.publisherKey)}, '') || ', ' || ${publicationDate}`

/** The page of the article in the current row, on which people can check the words. */
const pageUrl = sql`${sql.placeholder('base')} || '/articles/' || ${articles.id}`

/** The part of a citation that depends on the article: after the words, before the offsets. */
export const citedArticle = sql`'In: ' || ${publication} || '. ' || ${pageUrl} || '#char='`

/** An article as a plain-text citation. */
export const articleCite = sql`${publication} || '. ' || ${pageUrl}`

/**
 * An entity as a plain-text citation: name, type, and its first passage, or else its publication.
 */
export const entityCite = (
  t: { key: SQLiteColumn; name: SQLiteColumn; type: SQLiteColumn },
  firstMention: SQL,
): SQL => sql`coalesce((
  select ${t.name} || ' (' || ${t.type} || '). In: ' || ${publication} || '. ' || ${pageUrl} ||
    '#char=' || ${citations.start} || ',' || ${citations.end}
  from ${citations} join ${articles} on ${articles.key} = ${citations.articleKey}
  where ${citations.recordKey} = ${firstMention} and ${citations.ordinal} = 0), (
  select ${t.name} || ' (' || ${t.type} || '). Publisher of: ' || ${publication} || '. ' || ${pageUrl}
  from ${articles} where ${articles.publisherKey} = ${t.key} order by ${articles.key} limit 1), (
  select ${t.name} || ' (' || ${t.type} || '). Author of: ' || ${publication} || '. ' || ${pageUrl}
  from ${articles} where ${articles.key} = (
    select min(${articleAuthors.articleKey}) from ${articleAuthors}
    where ${articleAuthors.entityKey} = ${t.key})))`

/** The words, cut after the last whole word that fits. A text without spaces is cut at the limit itself. */
const shortWords = sql.raw(`case when length("words") <= ${CITED_WORDS} then "words" else
  coalesce(
    nullif(
      rtrim(rtrim(
        substr("words", 1, ${CITED_WORDS}),
        replace(substr("words", 1, ${CITED_WORDS}), ' ', ''))),
      ''),
    substr("words", 1, ${CITED_WORDS})) || '…' end`)

const firstSpan = alias(citations, 'first_span')

/**
 * The content spans of a record that its citation shows: all of them, the first one, or the first
 * one with the others on the same line. Spans on other lines state the record again.
 */
export type CitedSpans = 'all' | 'first' | 'same-line'

function isCited(spans: CitedSpans, t: CitedTable): SQL {
  if (spans === 'all') return sql`true`
  const isFirst = sql`${citations.ordinal} = 0`
  if (spans === 'first') return isFirst
  const [from, to] = [
    lesserOf(firstSpan.start, citations.start),
    greaterOf(firstSpan.end, citations.end),
  ]
  return sql`(${isFirst} or (select not ${rangeContains(t.articleKey, from, to, sql`'\n'`)}
    from ${citations} as ${firstSpan} where ${firstSpan.recordKey} = ${t.key} and ${firstSpan.ordinal} = 0))`
}

/** The columns that a citation is made of; only a quote has a speaker, and only some kinds a voice. */
export interface CitedTable {
  key: SQLiteColumn
  articleKey: SQLiteColumn
  speakerKey?: SQLiteColumn
  speakerText?: SQLiteColumn
  kind?: SQLiteColumn
  voice?: SQLiteColumn
}

/** The speaker of a record's words, or null, and whether the article only reports them. */
function speakerOf({ key, speakerKey, speakerText, kind, voice }: CitedTable): {
  name: SQL
  isReported: SQL
} {
  if (speakerKey && speakerText && kind)
    return {
      name: sql`coalesce(${entityName(speakerKey)}, ${speakerText})`,
      isReported: sql`${kind} = 'indirect'`,
    }
  if (!voice) return { name: sql`null`, isReported: sql`false` }
  return {
    name: sayersText({ key, voice }),
    isReported: sql`(${voice} = 'quoted' and ${isSaidIndirectly(key)})`,
  }
}

const withinMarks = sql`substr("bare", 2, length("bare") - 2)`

/**
 * The words without a comma at their end, which belongs to the sentence around them, and without
 * quotation marks around all of them.
 */
const bareWords = sql`(
  select case
    when ${isEnclosed(sql`"bare"`, '"“„«', '"”“»')} and not ${hasOneOf(withinMarks, '"“„”«»')}
    then rtrim(${withinMarks}, ', ') else "bare" end
  from (select rtrim("words", ', ') as "bare") as "bared")`

/** Words with a full stop, unless they end like a sentence. */
const sentence = (words: SQL): SQL =>
  sql`${words} ||
    case when ${endsWithOneOf(sql`rtrim("words", '"”’''')`, '.!?…。！？')} then ' ' else '. ' end`

/**
 * A record as a plain-text citation: speaker, words, article, publisher, date, and the URL of the
 * passage from the first cited character to the last. Words that the article only reports are not in
 * quotation marks.
 */
export function recordCite(t: CitedTable, spans: CitedSpans): SQL {
  const { name, isReported } = speakerOf(t)
  const said = sql`case
    when "reported"
    then coalesce("name" || ' (reported): ', 'Reported: ') || ${sentence(sql`"words"`)}
    else coalesce("name" || ': ', '') || ${sentence(inMarks(sql`"words"`))} end`
  const cited = sql`
    select
      replace(string_agg(${citations.exact}, ' … ' order by ${citations.ordinal}), '\n', ' ') as "words",
      min(${citations.start}) as "first", max(${citations.end}) as "last"
    from ${citations}
    where ${citations.recordKey} = ${t.key} and ${citations.role} = 'content'
      and ${isCited(spans, t)}`
  return sql`(
    select ${said} || ${citedArticle} || "first" || ',' || "last"
    from ${articles}, (
      select ${name} as "name", ${isReported} as "reported", ${shortWords} as "words", "first", "last"
      from (select ${bareWords} as "words", "first", "last" from (${cited}) as "cited") as "bare"
      ) as "short"
    where ${articles.key} = ${t.articleKey})`
}
