import { sql } from 'drizzle-orm'
import { involvedAs, involving } from '../shared/conditions.js'
import { attributionFilters, attributionObject } from '../shared/attribution-sql.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { mentionsFilter } from '../shared/mentions-filter.js'
import { headFields, tailFields } from '../shared/fields.js'
import {
  dateObject,
  entityReference,
  involvedEntities,
  participantList,
} from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { events as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { oneOf, refersTo, related, relatedValue, sortBy, hasSubtype } from '../../query/filters.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { PARTICIPANT_ROLES, ROLES_IN } from '../../model/vocabulary/roles.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { eventFormats } from './formats.js'
import { EventShape } from './schema.js'

const participation = involving(t.key, PARTICIPANT_ROLES)

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
    subtype: sql`${t.subtype}`,
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
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    type: oneOf(t.type, EVENT_TYPES, 'Type of event.', 'visit'),
    subtype: hasSubtype(t.subtype, 'state visit'),
    status: oneOf(t.status, EVENT_STATUSES, 'Status of the event.', 'planned'),
    place: refersTo(t.placeKey, ENTITY, 'Id of the place.', 'astana'),
    participant: {
      ...related(
        ENTITY,
        participation,
        'Id of a participant. With `role`, the participant must have that role.',
        'kassym-jomart-tokayev',
      ),
      joins: 'role',
    },
    role: {
      ...relatedValue(
        involvedAs(participation),
        'Role of a participant.',
        'host',
        PARTICIPANT_ROLES,
      ),
      isTested: true,
    },
    entity: related(
      ENTITY,
      involving(t.key, ROLES_IN.event),
      'Id of an entity that is a participant, the place or named in the event.',
      'kazakhstan',
    ),
    mentions: mentionsFilter(t.key),
    ...attributionFilters(t),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'caption'),
    disputed: disputedFilter(t, true),
    ...dateRange(t),
    ...originFilters('event', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the event', 'ceremony'),
    ...partSearches(t.key, 'text', 'label'),
  },
  sorts: { date: sortByDate(t), position: sortBy(t.articleKey, t.position), id: sortBy(t.id) },
  defaultSort: 'date',
  formats: eventFormats,
})
