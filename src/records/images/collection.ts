import { sql } from 'drizzle-orm'
import { involving } from '../shared/conditions.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { mentionsFilter } from '../shared/mentions-filter.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, entityReference, involvedEntities } from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { images as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { refersTo, related, sortBy } from '../../query/filters.js'
import { textSearch } from '../../query/search-words.js'
import { ROLES_IN } from '../../model/vocabulary/roles.js'
import { imageFormats } from './formats.js'
import { ImageShape } from './schema.js'

export const images = defineCollection({
  name: 'images',
  singular: 'image',
  description:
    'Pictures, as described by their captions: people and things depicted, place, date and photographer.',
  schema: ImageShape,
  table: t,
  id: t.id,
  stored: storedRecords('image', t),
  fields: {
    ...headFields('image', t),
    caption: sql`${t.caption}`,
    credit: sql`${t.credit}`,
    date: dateObject(t),
    place: entityReference(t.placeKey),
    depicted: involvedEntities(t.key, 'depicted'),
    photographer: entityReference(t.photographerKey),
    agency: entityReference(t.agencyKey),
    mentions: involvedEntities(t.key, 'mentioned'),
    ...disputeFields(t),
    ...tailFields(t),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    depicted: related(
      ENTITY,
      involving(t.key, ['depicted']),
      'Id of a depicted entity.',
      'xi-jinping',
    ),
    photographer: refersTo(t.photographerKey, ENTITY, 'Id of the photographer.', 'ju-peng'),
    agency: refersTo(t.agencyKey, ENTITY, 'Id of the agency.', 'xinhua'),
    place: refersTo(t.placeKey, ENTITY, 'Id of the place.', 'astana'),
    entity: related(
      ENTITY,
      involving(t.key, ROLES_IN.image),
      'Id of an entity that is depicted, credited, the place or named in the caption.',
      'kazakhstan',
    ),
    mentions: mentionsFilter(t.key),
    disputed: disputedFilter(t, true),
    ...dateRange(t),
    ...originFilters('image', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'caption and credit', 'airport'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), date: sortByDate(t), id: sortBy(t.id) },
  defaultSort: 'position',
  formats: imageFormats,
})
