import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { json, jsonList, jsonObject } from '../../db/dialect/json.js'
import { articleCite } from '../shared/cite.js'
import { isAmong, namedIn } from '../shared/conditions.js'
import {
  addressFields,
  citationList,
  dateObject,
  entityReference,
  urlOf,
} from '../shared/json-sql.js'
import type { PlacedDeclaration } from '../shared/declaration.js'
import { articleAuthors, articles as t, sections } from './table.js'
import { mentions } from '../mentions/table.js'
import { entityNames } from '../entities/table.js'
import { originFields, originFilters } from '../shared/origin-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { inLanguage } from '../../query/language-range.js'
import {
  checked,
  refersTo,
  related,
  relatedValue,
  sortBy,
  type Relationship,
} from '../../query/filters.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import { articleFormats } from './formats.js'
import { lead } from './lead.js'
import { ArticleShape } from './schema.js'

const countIn = ({ table }: PlacedDeclaration) =>
  sql`(select count(*) from ${table} where ${table.articleKey} = ${t.key})`

/** `stated` if the text mentions an entity, else `metadata`. */
const mentionBasis = (entity: SQLiteColumn) => sql`case when exists (
  select 1 from ${mentions}
  where ${mentions.entityKey} = ${entity} and ${mentions.articleKey} = ${t.key})
  then 'stated' else 'metadata' end`

const publisherBasis = sql`case when ${t.publisherKey} is not null then ${mentionBasis(t.publisherKey)} end`

const author = jsonObject({
  name: articleAuthors.name,
  entity: entityReference(articleAuthors.entityKey),
  basis: mentionBasis(articleAuthors.entityKey),
})

const authors = json(sql`(
  select ${jsonList(author, articleAuthors.ordinal)}
  from ${articleAuthors} where ${articleAuthors.articleKey} = ${t.key})`)

const authorNames: Relationship = {
  where: (name) => isAmong(t.key, articleAuthors.articleKey, sql`${articleAuthors.name} ${name}`),
  rows: {
    select: sql`
      select ${articleAuthors.articleKey} as "record", ${articleAuthors.name} as "author"
      from ${articleAuthors}`,
    key: t.key,
  },
  by: 'author',
}

const valueWithBasis = (value: SQLiteColumn, basis: SQLiteColumn) =>
  json(sql`case when ${value} is not null then ${jsonObject({ value: value, basis: basis })} end`)

const entityCount = sql`(
  select count(distinct ${entityNames.entityKey}) from ${entityNames}
  where ${entityNames.articleKey} = ${t.key})`

/** The number of records of each kind that an article has, as a JSON object. */
function countsOf(counted: readonly PlacedDeclaration[]): SQL {
  const counts = counted.map((kind) => [kind.collection.name, countIn(kind)] as const)
  return jsonObject({ entities: entityCount, ...Object.fromEntries(counts) })
}

const tags = json(sql`(
  select ${jsonList(sections.tag, sections.ordinal)}
  from ${sections} where ${sections.articleKey} = ${t.key} and ${sections.tag} is not null)`)

const tagged: Relationship = {
  where: (tag) => isAmong(t.key, sections.articleKey, sql`${sections.tag} ${tag}`),
  rows: {
    select: sql`
      select ${sections.articleKey} as "record", ${sections.tag} as "tag" from ${sections}
      where ${sections.tag} is not null`,
    key: t.key,
  },
  by: 'tag',
}

/** The collection of articles, each with its number of records of these kinds. */
const tagFault = (value: string): string | undefined =>
  value.startsWith('#')
    ? `takes hashtags without "#": write "${value.replace(/^#+/, '')}", not "${value}"`
    : undefined

export const articlesCollection = (counted: readonly PlacedDeclaration[]) =>
  defineCollection({
    name: 'articles',
    singular: 'article',
    description: 'The articles, with their metadata.',
    schema: ArticleShape,
    table: t,
    id: t.id,
    target: ARTICLE,
    fields: {
      id: sql`${t.id}`,
      ...addressFields('article', t.id),
      title: sql`${t.title}`,
      titleBasis: sql`${t.titleBasis}`,
      lead,
      language: sql`${t.language}`,
      publisher: entityReference(t.publisherKey),
      publisherBasis,
      authors,
      published: dateObject(t),
      modified: json(sql`${t.modified}`),
      license: valueWithBasis(t.license, t.licenseBasis),
      rights: valueWithBasis(t.rights, t.rightsBasis),
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
      language: inLanguage(
        { tag: t.language, primary: t.primaryLanguage },
        'Language tag (BCP 47) or the beginning of one: `kk` also finds `kk-Cyrl`.',
        'en',
      ),
      tag: checked(
        relatedValue(tagged, 'A hashtag of the article, without `#`.', 'RwOT'),
        tagFault,
      ),
      publisher: refersTo(t.publisherKey, ENTITY, 'Id of the publisher.', 'xinhua'),
      author: relatedValue(authorNames, 'Name of an author.', 'Jane Doe'),
      entity: related(ENTITY, namedIn(t.key), 'Id of an entity that the article names.', 'astana'),
      ...dateRange(t, 'published'),
      ...originFilters('article', t.key),
      ...updatedSince(t.key),
      q: textSearch(t.key, 'headline and text', 'friendship'),
      ...partSearches(t.key, 'text', 'label'),
    },
    sorts: { published: sortByDate(t), title: sortBy(t.sortTitle), id: sortBy(t.id) },
    defaultSort: '-published',
    formats: articleFormats,
  })
