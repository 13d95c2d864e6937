import { sql } from 'drizzle-orm'
import { involves, involvesIn, involvesRole } from '../shared/conditions.js'
import { attributionFilters, attributionObject } from '../shared/attribution-sql.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { headFields, tailFields } from '../shared/fields.js'
import {
  dateObject,
  entityReference,
  involvedEntities,
  participantList,
} from '../shared/json-sql.js'
import { articles } from '../articles/table.js'
import { entities } from '../entities/table.js'
import { events as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { oneOf, refersTo, related, relatedTerm, sortBy, textSearch } from '../../query/filters.js'
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  PARTICIPANT_ROLES,
  SECTION_KINDS,
} from '../../model/vocabulary.js'
import { eventFormats } from './formats.js'
import { EventShape } from './schema.js'

const isParticipant = sql`in ${[...PARTICIPANT_ROLES]}`

export const events = defineCollection({
  name: 'events',
  singular: 'event',
  description:
    'Events that happened, are going on or are planned: date (EDTF), place and participants.',
  schema: EventShape,
  table: t,
  id: t.id,
  stored: storedRecords('event', t),
  fields: {
    ...headFields('event', t),
    type: sql`${t.type}`,
    label: sql`${t.label}`,
    status: sql`${t.status}`,
    date: dateObject(t),
    place: entityReference(t.placeKey),
    participants: participantList(t.key, PARTICIPANT_ROLES),
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
    type: oneOf(t.type, EVENT_TYPES, 'Type of event.', 'visit'),
    status: oneOf(t.status, EVENT_STATUSES, 'Status of the event.', 'planned'),
    place: refersTo(t.placeKey, entities, entities.name, 'Id of the place.', 'astana'),
    participant: {
      ...related(
        (id, role) => involves(t.key, id, role ?? isParticipant),
        'Id of a participant. With `role`, the participant must have that role.',
        'kassym-jomart-tokayev',
      ),
      joins: 'role',
    },
    role: relatedTerm(
      (role) => involvesRole(t.key, role),
      PARTICIPANT_ROLES,
      'Role of a participant.',
      'host',
    ),
    entity: related(
      (id) => involvesIn('event', t.key, id),
      'Id of an entity that is a participant, the place or named in the event.',
      'kazakhstan',
    ),
    ...attributionFilters(t),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'caption'),
    disputed: disputedFilter(t, true),
    ...dateRange(t),
    ...originFilters('event', t.key),
    q: textSearch(t.key, 'the event', 'ceremony'),
  },
  sorts: { date: sortByDate(t), position: sortBy(t.articleKey, t.position), id: sortBy(t.id) },
  defaultSort: 'date',
  formats: eventFormats,
})
