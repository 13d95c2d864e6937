import { sql } from 'drizzle-orm'
import { involves } from '../shared/conditions.js'
import { attributionFilters, attributionObject } from '../shared/attribution-sql.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, entityReference, involvedEntities } from '../shared/json-sql.js'
import { articles } from '../articles/table.js'
import { entities } from '../entities/table.js'
import { relations as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { oneOf, refersTo, related, sortBy, textSearch } from '../../query/filters.js'
import { PREDICATES, SECTION_KINDS } from '../../model/vocabulary.js'
import { RelationShape } from './schema.js'

export const relations = defineCollection({
  name: 'relations',
  singular: 'relation',
  description: 'Relations between two entities, such as offices, membership, trade and authorship.',
  schema: RelationShape,
  table: t,
  id: t.id,
  stored: storedRecords('relation', t),
  fields: {
    ...headFields('relation', t),
    subject: entityReference(t.subjectKey),
    predicate: sql`${t.predicate}`,
    object: entityReference(t.objectKey),
    label: sql`${t.label}`,
    date: dateObject(t),
    attribution: attributionObject(t),
    mentions: involvedEntities(t.key, 'mentioned'),
    ...disputeFields(t),
    ...tailFields(t),
  },
  filters: {
    article: refersTo(
      t.articleKey,
      articles,
      articles.title,
      'Id of the article.',
      'china-kazakhstan-friendship',
    ),
    subject: refersTo(
      t.subjectKey,
      entities,
      entities.name,
      'Id of the subject.',
      'kassym-jomart-tokayev',
    ),
    predicate: oneOf(t.predicate, PREDICATES, 'Predicate of the relation.', 'holds-office-in'),
    object: refersTo(t.objectKey, entities, entities.name, 'Id of the object.', 'kazakhstan'),
    entity: related(
      (id) => involves(t.key, id, sql`in ('subject', 'object')`),
      'Id of the subject or the object.',
      'china',
    ),
    ...attributionFilters(t),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'body'),
    disputed: disputedFilter(t, false),
    ...dateRange(t),
    ...originFilters('relation', t.key),
    q: textSearch(t.key, 'the words that state the relation', 'president'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), date: sortByDate(t), id: sortBy(t.id) },
  defaultSort: 'position',
})
