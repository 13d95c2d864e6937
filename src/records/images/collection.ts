import { sql } from 'drizzle-orm'
import { involves, involvesIn } from '../shared/conditions.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, entityReference, involvedEntities } from '../shared/json-sql.js'
import { articles } from '../articles/table.js'
import { entities } from '../entities/table.js'
import { images as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { refersTo, related, sortBy, textSearch } from '../../query/filters.js'
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
    article: refersTo(
      t.articleKey,
      articles,
      articles.title,
      'Id of the article.',
      'china-kazakhstan-friendship',
    ),
    depicted: related(
      (id) => involves(t.key, id, sql`= 'depicted'`),
      'Id of a depicted entity.',
      'xi-jinping',
    ),
    photographer: refersTo(
      t.photographerKey,
      entities,
      entities.name,
      'Id of the photographer.',
      'ju-peng',
    ),
    agency: refersTo(t.agencyKey, entities, entities.name, 'Id of the agency.', 'xinhua'),
    place: refersTo(t.placeKey, entities, entities.name, 'Id of the place.', 'astana'),
    entity: related(
      (id) => involvesIn('image', t.key, id),
      'Id of an entity that is depicted, credited, the place or named in the caption.',
      'kazakhstan',
    ),
    disputed: disputedFilter(t, true),
    ...dateRange(t),
    ...originFilters('image', t.key),
    q: textSearch(t.key, 'caption and credit', 'airport'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), date: sortByDate(t), id: sortBy(t.id) },
  defaultSort: 'position',
  formats: imageFormats,
})
