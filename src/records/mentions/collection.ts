import { sql } from 'drizzle-orm'
import { isAmong } from '../shared/conditions.js'
import { headFields } from '../shared/fields.js'
import { citationList, entityReference } from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { entities } from '../entities/table.js'
import { mentions as t } from './table.js'
import { originFields, originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import {
  always,
  equalTo,
  oneOf,
  refersTo,
  relatedValue,
  sortBy,
  type Relationship,
} from '../../query/filters.js'
import { textSearch } from '../../query/search-words.js'
import { ENTITY_TYPES, NAME_FORMS } from '../../model/vocabulary/entities.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { MentionShape } from './schema.js'

const typeOfEntity: Relationship = {
  where: (type) => isAmong(t.entityKey, entities.key, sql`${entities.type} ${type}`),
  rows: {
    select: sql`select ${entities.key} as "record", ${entities.type} as "type" from ${entities}`,
    key: t.entityKey,
  },
  by: 'type',
}

export const mentions = defineCollection({
  name: 'mentions',
  singular: 'mention',
  description: 'All places where an entity is named, in reading order.',
  schema: MentionShape,
  table: t,
  id: t.id,
  fields: {
    ...headFields('mention', t),
    entity: entityReference(t.entityKey),
    form: sql`${t.form}`,
    text: sql`${t.text}`,
    section: sql`${t.section}`,
    ...originFields(t.key),
    citations: citationList(t.key),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    entity: refersTo(t.entityKey, ENTITY, 'Id of the entity.', 'xi-jinping'),
    type: always(relatedValue(typeOfEntity, 'Type of the entity.', 'person', ENTITY_TYPES)),
    form: oneOf(t.form, NAME_FORMS, 'Form of the name.', 'demonym'),
    text: equalTo(t.text, 'The exact words that name the entity.', 'Kazakh'),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'headline'),
    ...originFilters('mention', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the mention', 'kazakh*'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), text: sortBy(t.text), id: sortBy(t.id) },
  defaultSort: 'position',
})
