import { sql, type SQL } from 'drizzle-orm'
import { articleCite } from '../shared/cite.js'
import { entityKeys, isAmong } from '../shared/conditions.js'
import { citationList, dateObject, entityReference, json, urlOf } from '../shared/json-sql.js'
import type { PlacedDeclaration } from '../shared/declaration.js'
import { articles as t, sections } from './table.js'
import { mentions } from '../mentions/table.js'
import { entities, entityNames } from '../entities/table.js'
import { originFields, originFilters } from '../shared/origin-sql.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { equalTo, refersTo, related, sortBy, textSearch } from '../../query/filters.js'
import { articleFormats } from './formats.js'
import { ArticleShape } from './schema.js'

const countIn = ({ table }: PlacedDeclaration) =>
  sql`(select count(*) from ${table} where ${table.articleKey} = ${t.key})`

const publisherBasis = sql`iif(${t.publisherKey} is null, null, iif(exists (
  select 1 from ${mentions} where ${mentions.entityKey} = ${t.publisherKey} and ${mentions.articleKey} = ${t.key}), 'stated', 'metadata'))`

const entityCount = sql`(select count(distinct ${entityNames.entityKey}) from ${entityNames} where ${entityNames.articleKey} = ${t.key})`

/** The number of records of each kind that an article has, as a JSON object. */
function countsOf(counted: readonly PlacedDeclaration[]): SQL {
  const counts = counted.map(
    (kind) => sql`${sql.raw(`'${kind.collection.name}'`)}, ${countIn(kind)}`,
  )
  return sql`json_object(${sql.join([sql`'entities', ${entityCount}`, ...counts], sql`, `)})`
}

const tags = json(sql`(
  select json_group_array(ltrim(${sections.exact}, '#') order by ${sections.ordinal})
  from ${sections} where ${sections.articleKey} = ${t.key} and ${sections.kind} = 'tag')`)

/** The collection of articles, each with its number of records of these kinds. */
export const articlesCollection = (counted: readonly PlacedDeclaration[]) =>
  defineCollection({
    name: 'articles',
    singular: 'article',
    description: 'The articles, with their metadata.',
    schema: ArticleShape,
    table: t,
    id: t.id,
    fields: {
      id: sql`${t.id}`,
      url: urlOf('article', t.id),
      title: sql`${t.title}`,
      language: sql`${t.language}`,
      publisher: entityReference(t.publisherKey),
      publisherBasis,
      published: dateObject(t),
      sourceUrl: sql`${t.url}`,
      tags,
      characters: sql`${t.characters}`,
      cite: articleCite,
      textUrl: sql`${urlOf('article', t.id)} || '/text'`,
      counts: countsOf(counted),
      note: sql`${t.note}`,
      ...originFields(t.key),
      citations: citationList(t.key),
    },
    filters: {
      language: equalTo(t.language, 'Language tag (BCP 47).', 'en'),
      publisher: refersTo(
        t.publisherKey,
        entities,
        entities.name,
        'Id of the publisher.',
        'xinhua',
      ),
      entity: related(
        (id) =>
          isAmong(
            t.key,
            entityNames.articleKey,
            sql`${entityNames.entityKey} in ${entityKeys(id)}`,
          ),
        'Id of an entity that the article names.',
        'astana',
      ),
      ...dateRange(t),
      ...originFilters('article', t.key),
      q: textSearch(t.key, 'headline and text', 'friendship'),
    },
    sorts: { published: sortByDate(t), title: sortBy(t.sortTitle), id: sortBy(t.id) },
    defaultSort: '-published',
    formats: articleFormats,
  })
