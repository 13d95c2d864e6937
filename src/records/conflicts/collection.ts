import { sql } from 'drizzle-orm'
import { json, jsonList, jsonObject } from '../../db/dialect/json.js'
import { attributionObject } from '../shared/attribution-sql.js'
import { isAmong } from '../shared/conditions.js'
import { headFields, tailFields } from '../shared/fields.js'
import { citationList } from '../shared/json-sql.js'
import { ARTICLE } from '../shared/targets.js'
import { concernedEntities, entityFilter } from './entities.js'
import { conflictClaims, conflicts as t } from './table.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { always, refersTo, relatedValue, type Relationship, sortBy } from '../../query/filters.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import { VOICES } from '../../model/vocabulary/claims.js'
import { ConflictShape } from './schema.js'

const { conflictKey, claim, voice, statement } = conflictClaims

const claimObject = jsonObject({
  statement,
  attribution: attributionObject({ key: conflictKey, voice, claim }),
  citations: citationList(t.key, claim),
})

const claims = json(sql`(
  select ${jsonList(claimObject, claim)}
  from ${conflictClaims} where ${conflictKey} = ${t.key})`)

const voiceOfClaims: Relationship = {
  where: (given) => isAmong(t.key, conflictKey, sql`${voice} ${given}`),
  rows: {
    select: sql`select ${conflictKey} as "record", ${voice} as "voice" from ${conflictClaims}`,
    key: t.key,
  },
  by: 'voice',
}

export const conflicts = defineCollection({
  name: 'conflicts',
  singular: 'conflict',
  description:
    'Contradictions within a text: the claims, the reading that other records follow, and the reason for it.',
  schema: ConflictShape,
  table: t,
  id: t.id,
  fields: {
    ...headFields('conflict', t, 'all'),
    about: sql`${t.about}`,
    entities: concernedEntities,
    claims,
    reading: sql`${t.reading}`,
    reason: sql`${t.reason}`,
    ...tailFields(t),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    entity: entityFilter,
    voice: always(
      relatedValue(voiceOfClaims, 'The voice of one of the claims.', 'article', VOICES),
    ),
    ...originFilters('conflict', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the claims', 'ceremony'),
    ...partSearches(t.key, 'text', 'label'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), id: sortBy(t.id) },
  defaultSort: 'position',
})
