import { sql } from 'drizzle-orm'
import { involving } from '../shared/conditions.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { mentionsFilter } from '../shared/mentions-filter.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, entityReference, involvedEntities } from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { quotes as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import { equalTo, oneOf, refersTo, related, sortBy, hasSubtype } from '../../query/filters.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'
import { ROLES_IN } from '../../model/vocabulary/roles.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { quoteFormats } from './formats.js'
import { QuoteShape } from './schema.js'

export const quotes = defineCollection({
  name: 'quotes',
  singular: 'quote',
  description: 'Direct, partial and indirect quotes: speaker, addressee, medium and date.',
  schema: QuoteShape,
  table: t,
  id: t.id,
  stored: storedRecords('quote', t),
  fields: {
    ...headFields('quote', t, 'all'),
    kind: sql`${t.kind}`,
    text: sql`${t.text}`,
    speaker: entityReference(t.speakerKey),
    speakerText: sql`${t.speakerText}`,
    addressee: entityReference(t.addresseeKey),
    addresseeText: sql`${t.addresseeText}`,
    cue: sql`${t.cue}`,
    medium: sql`${t.medium}`,
    subtype: sql`${t.subtype}`,
    date: dateObject(t),
    mentions: involvedEntities(t.key, 'mentioned'),
    ...disputeFields(t),
    ...tailFields(t),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    speaker: refersTo(t.speakerKey, ENTITY, 'Id of the speaker.', 'xi-jinping'),
    speakerText: equalTo(
      t.speakerText,
      'Words that name the speaker, as the article has them.',
      'a group of Kazakh teenagers',
    ),
    cue: equalTo(t.cue, 'Reporting words, as the article has them.', 'noted'),
    addressee: refersTo(t.addresseeKey, ENTITY, 'Id of the addressee.', 'xinhua'),
    entity: related(
      ENTITY,
      involving(t.key, ROLES_IN.quote),
      'Id of an entity that is the speaker, the addressee or named in the quote.',
      'kazakhstan',
    ),
    mentions: mentionsFilter(t.key),
    kind: oneOf(t.kind, QUOTE_KINDS, 'Kind of quote.', 'direct'),
    medium: oneOf(t.medium, QUOTE_MEDIA, 'Medium of the utterance.', 'signed-article'),
    subtype: hasSubtype(t.subtype, 'lyrics'),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'body'),
    disputed: disputedFilter(t, false),
    ...dateRange(t),
    ...originFilters('quote', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the quote and the words that name its speaker', 'friendship'),
    ...partSearches(t.key, 'text', 'speaker'),
  },
  sorts: { position: sortBy(t.articleKey, t.position), date: sortByDate(t), id: sortBy(t.id) },
  defaultSort: 'position',
  formats: quoteFormats,
})
