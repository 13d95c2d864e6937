import { sql } from 'drizzle-orm'
import { json, jsonObject } from '../../db/dialect/json.js'
import { shortestNumber } from '../../db/dialect/text.js'
import { involving } from '../shared/conditions.js'
import { attributionFilters, attributionObject, sayersText } from '../shared/attribution-sql.js'
import { disputedFilter, disputeFields } from '../shared/disputes.js'
import { mentionsFilter } from '../shared/mentions-filter.js'
import { headFields, tailFields } from '../shared/fields.js'
import { dateObject, involvedEntities } from '../shared/json-sql.js'
import { ARTICLE, ENTITY } from '../shared/targets.js'
import { figures as t } from './table.js'
import { storedRecords } from '../shared/stored-json.js'
import { originFilters } from '../shared/origin-sql.js'
import { updatedSince } from '../shared/updated-since.js'
import { defineCollection } from '../../query/define.js'
import { dateRange, sortByDate } from '../../query/date-filters.js'
import {
  bounded,
  checked,
  equalTo,
  oneOf,
  refersTo,
  related,
  reversedRange,
  sortBy,
  hasSubtype,
} from '../../query/filters.js'
import { currencyFault } from '../../model/figures/currencies.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import {
  CHANGE_DIRECTIONS,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  FIGURE_SALIENCES,
} from '../../model/vocabulary/figures.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { FigureShape } from './schema.js'

/** The change that a figure states, as JSON; null if it states none. */
export const changeObject = ({
  changeDirection: direction,
  changeBase: base,
}: Pick<typeof t, 'changeDirection' | 'changeBase'>) =>
  sql`case when ${direction} is not null then ${jsonObject({ direction, base })} end`

export const figures = defineCollection({
  name: 'figures',
  singular: 'figure',
  description: 'Numbers that a text states: value, unit, measure and period.',
  schema: FigureShape,
  table: t,
  id: t.id,
  stored: storedRecords('figure', t),
  fields: {
    ...headFields('figure', t, 'first'),
    kind: sql`${t.kind}`,
    subtype: sql`${t.subtype}`,
    text: sql`${t.text}`,
    // Whole numbers are JSON integers: 41000000000, not 41000000000.0.
    value: shortestNumber(t.value),
    unit: sql`${t.unit}`,
    currency: sql`${t.currency}`,
    bound: sql`${t.bound}`,
    measure: sql`${t.measure}`,
    salience: sql`${t.salience}`,
    period: dateObject(t),
    change: json(changeObject(t)),
    source: sql`coalesce(${t.source}, ${sayersText(t)})`,
    attribution: attributionObject(t),
    about: involvedEntities(t.key, 'about'),
    mentions: involvedEntities(t.key, 'mentioned'),
    ...disputeFields(t),
    ...tailFields(t),
  },
  filters: {
    article: refersTo(t.articleKey, ARTICLE, 'Id of the article.', 'china-kazakhstan-friendship'),
    kind: oneOf(t.kind, FIGURE_KINDS, 'Kind of number.', 'money'),
    subtype: hasSubtype(t.subtype, 'year-on-year growth'),
    unit: equalTo(t.unit, 'Unit of the value.', 'percent'),
    currency: checked(equalTo(t.currency, 'ISO 4217 code of the currency.', 'USD'), currencyFault),
    bound: oneOf(t.bound, FIGURE_BOUNDS, 'How the stated number bounds the true number.', 'over'),
    salience: oneOf(
      t.salience,
      FIGURE_SALIENCES,
      'Whether a reader would note the number, if the annotation says so.',
      'main',
    ),
    change: oneOf(
      t.changeDirection,
      CHANGE_DIRECTIONS,
      'Direction of the change that the number states.',
      'up',
    ),
    valueMin: {
      ...bounded(t.value, '>=', 'The lowest value.', 1000),
      faults: reversedRange('valueMax'),
    },
    valueMax: bounded(
      t.value,
      '<=',
      'The highest value. It must not be less than `valueMin`.',
      1000000,
    ),
    entity: related(
      ENTITY,
      involving(t.key, ['about']),
      'Id of an entity that the figure is about.',
      'kazakhstan',
    ),
    mentions: mentionsFilter(t.key),
    ...attributionFilters(t),
    section: oneOf(t.section, SECTION_KINDS, 'Kind of section.', 'body'),
    disputed: disputedFilter(t, false),
    ...dateRange(t, 'period'),
    ...originFilters('figure', t.key),
    ...updatedSince(t.articleKey),
    q: textSearch(t.key, 'the figure and its measure', 'trade'),
    ...partSearches(t.key, 'text', 'label'),
  },
  sorts: {
    position: sortBy(t.articleKey, t.position),
    value: sortBy(t.value),
    period: sortByDate(t),
    id: sortBy(t.id),
  },
  defaultSort: 'position',
  statistics: {
    value: t.value,
    units: {
      unit: sql`${t.unit} is not null`,
      // A rate, such as dollars a barrel, has a currency, too.
      currency: sql`${t.currency} is not null and ${t.kind} = 'money'`,
    },
  },
})
