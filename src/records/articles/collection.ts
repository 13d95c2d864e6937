import { eq, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
  articleCite,
  citationList,
  dateObject,
  entityKeys,
  entityReference,
  isAmong,
  json,
  urlOf,
} from '../shared/json-sql.js'
import { articles as t, sections } from './table.js'
import { conflicts } from '../conflicts/table.js'
import { entities, entityNames } from '../entities/table.js'
import { events } from '../events/table.js'
import { figures } from '../figures/table.js'
import { images } from '../images/table.js'
import { mentions } from '../mentions/table.js'
import { quotes } from '../quotes/table.js'
import { relations } from '../relations/table.js'
import type { Reader } from '../../query/collection.js'
import { defineCollection } from '../../query/define.js'
import {
  dateRange,
  equalTo,
  refersTo,
  related,
  sortBy,
  sortByDate,
  textSearch,
} from '../../query/filters.js'
import { articleFormats } from './formats.js'
import { ArticleShape } from './schema.js'

const countIn = (table: SQLiteTable & { articleKey: SQLiteColumn }) =>
  sql`(select count(*) from ${table} where ${table.articleKey} = ${t.key})`

const counts = sql`json_object(
  'entities', (select count(distinct ${entityNames.entityKey}) from ${entityNames} where ${entityNames.articleKey} = ${t.key}),
  'mentions', ${countIn(mentions)}, 'quotes', ${countIn(quotes)}, 'events', ${countIn(events)}, 'figures', ${countIn(figures)},
  'images', ${countIn(images)}, 'relations', ${countIn(relations)}, 'conflicts', ${countIn(conflicts)})`

const tags = json(sql`(
  select json_group_array(ltrim(${sections.exact}, '#') order by ${sections.ordinal})
  from ${sections} where ${sections.articleKey} = ${t.key} and ${sections.kind} = 'tag')`)

export const articles = defineCollection({
  name: 'articles',
  singular: 'article',
  description: 'The source texts.',
  schema: ArticleShape,
  table: t,
  id: t.id,
  fields: {
    id: sql`${t.id}`,
    url: urlOf('article', t.id),
    title: sql`${t.title}`,
    language: sql`${t.language}`,
    publisher: entityReference(t.publisherKey),
    published: dateObject(t),
    sourceUrl: sql`${t.url}`,
    tags,
    characters: sql`${t.characters}`,
    cite: articleCite,
    textUrl: sql`${urlOf('article', t.id)} || '/text'`,
    counts,
    note: sql`${t.note}`,
    citations: citationList(t.key),
  },
  filters: {
    language: equalTo(t.language, 'BCP 47 language tag.', 'en'),
    publisher: refersTo(t.publisherKey, entities, entities.name, 'Id of the publisher.', 'xinhua'),
    entity: related(
      (id) =>
        isAmong(t.key, entityNames.articleKey, sql`${entityNames.entityKey} in ${entityKeys(id)}`),
      'Id of an entity that the article names.',
      'astana',
    ),
    ...dateRange(t, 'It', ['2024-07', '2024']),
    q: textSearch(t.key, 'headline and text', 'friendship'),
  },
  sorts: { published: sortByDate(t), title: sortBy(t.sortTitle), id: sortBy(t.id) },
  defaultSort: '-published',
  formats: articleFormats,
})

/** Reads of one article beside its record; their statements are prepared once. All give undefined for an unknown id. */
export function createArticleReader({ db }: Reader, base: string) {
  const id = sql.placeholder('id')
  const length = db.select({ length: t.characters }).from(t).where(eq(t.id, id)).prepare()
  const slice = db
    .select({
      text: sql<string>`substr(${t.text}, ${sql.placeholder('start')} + 1, ${sql.placeholder('length')})`,
    })
    .from(t)
    .where(eq(t.id, id))
    .prepare()
  const url = sql`${urlOf('article', t.id)} || '/text#char=' || ${sections.start} || ',' || ${sections.end}`
  const section = sql`json_object('kind', ${sections.kind}, 'start', ${sections.start}, 'end', ${sections.end}, 'exact', ${sections.exact}, 'url', ${url})`
  const list = sql`(select json_group_array(${section} order by ${sections.ordinal}) from ${sections} where ${sections.articleKey} = ${t.key})`
  const sectionList = db
    .select({ json: sql<string>`${list}` })
    .from(t)
    .where(eq(t.id, id))
    .prepare()
  return {
    /** Length of the text in code points. */
    length: (article: string) => length.get({ id: article })?.length,
    /** The characters `[start, end)`, counted in code points. */
    slice: (article: string, start: number, end: number) =>
      slice.get({ id: article, start, length: end - start })?.text,
    /** All sections as a JSON array. */
    sections: (article: string) => sectionList.get({ id: article, base })?.json,
  }
}
