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

const claims = json(sql`(
  select ${jsonList(jsonObject({ statement: conflictClaims.statement, attribution: attributionObject({ key: conflictClaims.conflictKey, voice: conflictClaims.voice, claim: conflictClaims.claim }), citations: citationList(t.key, conflictClaims.claim) }), conflictClaims.claim)}
  from ${conflictClaims} where ${conflictClaims.conflictKey} = ${t.key})`)

const voiceOfClaims: Relationship = {
  where: (voice) =>
    isAmong(t.key, conflictClaims.conflictKey, sql`${conflictClaims.voice} ${voice}`),
  rows: {
    select: sql`select ${conflictClaims.conflictKey} as "record", ${conflictClaims.voice} as "voice" from ${conflictClaims}`,
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
