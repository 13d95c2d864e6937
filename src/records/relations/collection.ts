import { sql } from 'drizzle-orm'
import { involving } from '../shared/conditions.js'
import { attributionFilters, attributionObject } from '../shared/attribution-sql.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { mentionsFilter } from '../shared/mentions-filter.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, entityReference, involvedEntities } from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { relations as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { always, oneOf, refersTo, related, sortBy, hasSubtype } from '../../query/filters.js'
import { textSearch } from '../../query/search-words.js'
import { PREDICATES, RELATION_STATUSES } from '../../model/vocabulary/relations.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
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
    subtype: sql`${t.subtype}`,
    label: sql`${t.label}`,
    status: sql`${t.status}`,
    date: dateObject(t),
    attribution: attributionObject(t),
    mentions: involvedEntities(t.key, 'mentioned'),
    ...disputeFields(t),
    ...tailFields(t),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    subject: refersTo(t.subjectKey, ENTITY, 'Id of the subject.', 'kassym-jomart-tokayev'),
    status: oneOf(t.status, RELATION_STATUSES, 'The status at the time of the article.', 'past'),
    predicate: oneOf(t.predicate, PREDICATES, 'Predicate of the relation.', 'holds-office-in'),
    subtype: hasSubtype(t.subtype, 'friendship envoy'),
    object: refersTo(t.objectKey, ENTITY, 'Id of the object.', 'kazakhstan'),
    entity: always(
      related(
        ENTITY,
        involving(t.key, ['subject', 'object']),
        'Id of the subject or the object.',
        'china',
      ),
    ),
    mentions: mentionsFilter(t.key),
    ...attributionFilters(t),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'body'),
    disputed: disputedFilter(t, false),
    ...dateRange(t),
    ...originFilters('relation', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the words that state the relation', 'president'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), date: sortByDate(t), id: sortBy(t.id) },
  defaultSort: 'position',
})
