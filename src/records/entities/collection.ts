import { sql } from 'drizzle-orm'
import { json, jsonList, jsonObject, jsonText, textAt } from '../../db/dialect/json.js'
import { textRows } from '../../db/dialect/lists.js'
import { attributionObject } from '../shared/attribution-sql.js'
import { entityCite } from '../shared/cite.js'
import { isAmong } from '../shared/conditions.js'
import {
  addressFields,
  citationList,
  entityReference,
  flag,
  nameList,
  urlOf,
} from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import {
  entities as t,
  entityIdentifiers,
  entityMergedIds,
  entityNames,
  entityNotes,
  entityOrigins,
  entitySubtypes,
} from './table.js'
import { mentions } from '../mentions/table.js'
import { relations } from '../relations/table.js'
import { originFiltersOver, originObject } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import {
  always,
  oneOf,
  related,
  relatedValue,
  sortBy,
  type Relationship,
} from '../../query/filters.js'
import { textSearch } from '../../query/search-words.js'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES } from '../../model/vocabulary/entities.js'
import { articleCount, firstPublished, lastPublished, shortName } from './appearances.js'
import { identifierFilter, isOccupation, isRole, relationFilters } from './filters.js'
import { entityFormats } from './formats.js'
import { EntityShape, MAX_ROLES } from './schema.js'

const names = nameList(t.key, jsonObject({ name: sql`name`, form: sql`form` }))

/** The URL under which the authority of a scheme publishes an identifier. */
const identifierUrl = sql`case scheme
  when 'wikidata' then 'https://www.wikidata.org/entity/'
  when 'geonames' then 'https://sws.geonames.org/'
  when 'isni' then 'https://isni.org/isni/'
  when 'viaf' then 'https://viaf.org/viaf/'
  else '' end || value`

/** One identifier per scheme: all articles agree on it. */
const identifiers = json(sql`(
  select ${jsonList(jsonObject({ scheme: sql`scheme`, value: sql`value`, url: identifierUrl }), sql`scheme`)}
  from (select schemes.value as scheme, (
      select ${entityIdentifiers.value} from ${entityIdentifiers}
      where ${entityIdentifiers.entityKey} = ${t.key} and ${entityIdentifiers.scheme} = schemes.value limit 1) as value
    from ${textRows(sql.raw(`'${JSON.stringify(IDENTIFIER_SCHEMES)}'`), 'schemes')}) as "known"
  where value is not null)`)

const mergedIds = json(sql`(
  select ${jsonList(sql`id`, sql`id`)} from (
    select distinct ${entityMergedIds.id} from ${entityMergedIds}
    where ${entityMergedIds.entityKey} = ${t.key}) as "merged")`)

/** The distinct notes of all articles, one per line, in the order of loading. */
const note = sql`(
  select string_agg(note, '\n') from (
    select ${entityNotes.note}, min(${entityNotes.articleKey}) as first
    from ${entityNotes} where ${entityNotes.entityKey} = ${t.key} group by 1 order by 2) as "notes")`

/** The distinct subtypes of all articles, in the order of loading. */
const subtypes = json(sql`(
  select ${jsonList(sql`subtype`)} from (
    select ${entitySubtypes.subtype}, min(${entitySubtypes.articleKey}) as first
    from ${entitySubtypes} where ${entitySubtypes.entityKey} = ${t.key} group by 1 order by 2, 1) as "subtypes")`)

const object = entityReference(relations.objectKey)

const role = jsonObject({
  title: sql`coalesce(${relations.label}, ${textAt(object, 'name')})`,
  in: sql`case when ${isOccupation} then null else ${object} end`,
  occupation: sql`case when ${isOccupation} then ${object} end`,
  url: urlOf('relation', relations.id),
  attribution: attributionObject(relations),
  citations: citationList(relations.key),
})

const roles = json(sql`(
  select ${jsonList(json(sql`role`))} from (
    select ${role} as role
    from ${relations}
    where ${relations.subjectKey} = ${t.key} and ${isRole}
    order by ${relations.articleKey}, ${relations.position}, ${relations.id}
    limit ${sql.raw(String(MAX_ROLES))}) as "roles")`)

const firstMention = sql`(
  select ${mentions.key} from ${mentions} where ${mentions.entityKey} = ${t.key}
  order by ${mentions.articleKey}, ${mentions.position}, ${mentions.id} limit 1)`

/** The articles that name an entity. */
const namingArticles: Relationship = {
  where: (keys) => isAmong(t.key, entityNames.entityKey, sql`${entityNames.articleKey} ${keys}`),
  rows: {
    select: sql`select ${entityNames.entityKey} as "record", ${entityNames.articleKey} as "article" from ${entityNames}`,
    key: t.key,
  },
  by: 'article',
}

/** Distinct, in the order of the articles that name the entity. */
const origins = json(sql`(
  select ${jsonList(json(sql`"one"`), sql`"first"`)} from (
    select ${jsonText(originObject(entityOrigins))} as "one", min(${entityOrigins.articleKey}) as "first"
    from ${entityOrigins} where ${entityOrigins.entityKey} = ${t.key} group by 1) as "distinct")`)

const reviewed = flag(
  sql`coalesce((select min(${entityOrigins.reviewed}) from ${entityOrigins} where ${entityOrigins.entityKey} = ${t.key}), 1)`,
)

const entitySubtype: Relationship = {
  where: (subtype) =>
    isAmong(t.key, entitySubtypes.entityKey, sql`${entitySubtypes.subtype} ${subtype}`),
  rows: {
    select: sql`select ${entitySubtypes.entityKey} as "record", ${entitySubtypes.subtype} as "subtype" from ${entitySubtypes}`,
    key: t.key,
  },
  by: 'subtype',
}

export const entities = defineCollection({
  name: 'entities',
  singular: 'entity',
  description:
    'People, countries, organizations, works and other entities. All articles that name an entity share its record.',
  schema: EntityShape,
  table: t,
  id: t.id,
  target: ENTITY,
  fields: {
    id: sql`${t.id}`,
    ...addressFields('entity', t.id),
    type: sql`${t.type}`,
    subtypes,
    name: sql`${t.name}`,
    shortName: shortName(names),
    names,
    identifiers,
    mergedIds,
    roles,
    roleCount: sql`(select count(*) from ${relations} where ${relations.subjectKey} = ${t.key} and ${isRole})`,
    cite: entityCite(t, firstMention),
    note,
    origins,
    reviewed,
    mentionCount: sql`${t.mentionCount}`,
    articleCount,
    firstPublished,
    lastPublished,
    citations: citationList(firstMention),
  },
  filters: {
    type: oneOf(t.type, ENTITY_TYPES, 'Type of entity.', 'person'),
    subtype: relatedValue(entitySubtype, "An annotator's own term for the type.", 'song'),
    name: {
      ...always(
        relatedValue(
          {
            where: (name) =>
              isAmong(t.key, entityNames.entityKey, sql`${entityNames.name} ${name}`),
          },
          'An exact name of the entity: the preferred name, an alias or a demonym.',
          'Tokayev',
        ),
      ),
      target: { ...ENTITY, by: 'name' },
    },
    article: related(
      ARTICLE,
      namingArticles,
      'Id of an article that names the entity.',
      'china-kazakhstan-friendship',
    ),
    wikidata: relatedValue(
      {
        where: (value) =>
          isAmong(
            t.key,
            entityIdentifiers.entityKey,
            sql`${entityIdentifiers.scheme} = 'wikidata' and ${entityIdentifiers.value} ${value}`,
          ),
      },
      'Wikidata identifier.',
      'Q232',
    ),
    identifier: identifierFilter,
    ...relationFilters,
    ...originFiltersOver(
      (condition) => isAmong(t.key, entityOrigins.entityKey, condition),
      entityOrigins,
    ),
    ...updatedSince(t.key),
    q: textSearch(t.key, 'the names', 'kazakh*'),
  },
  sorts: { name: sortBy(t.sortName), mentionCount: sortBy(t.mentionCount), id: sortBy(t.id) },
  defaultSort: 'name',
  formats: entityFormats,
})
