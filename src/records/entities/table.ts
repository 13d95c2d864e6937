import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, NAME_FORMS } from '../../model/vocabulary/entities.js'
import { originColumns } from '../shared/origin-columns.js'
import { records } from '../shared/records.js'

/** The entities that articles name. Articles share them: the same id in two articles is one entity. */
export const entities = sqliteTable(
  'entities',
  {
    key: integer()
      .primaryKey()
      .references(() => records.key, { onDelete: 'cascade' }),
    id: text().notNull(),
    type: text({ enum: [...ENTITY_TYPES] }).notNull(),
    name: text().notNull(),
    /** The name without case and diacritics, for sorting. */
    sortName: text().notNull(),
    /** Maintained by triggers on `mentions`. */
    mentionCount: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('entities_id').on(t.id),
    index('entities_name').on(t.sortName, t.id),
    index('entities_type').on(t.type, t.sortName, t.id),
    index('entities_mention_count').on(t.mentionCount, t.id),
  ],
)

/** The columns of what an article says of an entity. */
const inArticle = () => ({
  entityKey: integer()
    .notNull()
    .references(() => entities.key, { onDelete: 'cascade' }),
  articleKey: integer()
    .notNull()
    .references(() => records.key, { onDelete: 'cascade' }),
})

/** The names that each article gives an entity. Ordinal 0 is the preferred name. */
export const entityNames = sqliteTable(
  'entity_names',
  {
    ...inArticle(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    form: text({ enum: [...NAME_FORMS] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.articleKey, t.ordinal] }),
    index('entity_names_article').on(t.articleKey, t.entityKey),
    index('entity_names_name').on(t.name, t.entityKey),
    index('entity_names_leaps').on(t.entityKey, t.name, t.form, t.ordinal),
  ],
)

/** Identifiers, the only data from outside the texts. All articles agree on an entity's identifier of a scheme. */
export const entityIdentifiers = sqliteTable(
  'entity_identifiers',
  {
    ...inArticle(),
    scheme: text({ enum: [...IDENTIFIER_SCHEMES] }).notNull(),
    value: text().notNull(),
    /** As filters take it. */
    identifier: text().generatedAlwaysAs(sql`("scheme" || ':' || "value")`, { mode: 'virtual' }),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.scheme, t.articleKey] }),
    index('entity_identifiers_identifier').on(t.identifier, t.entityKey),
    index('entity_identifiers_value').on(t.scheme, t.value),
    index('entity_identifiers_article').on(t.articleKey),
  ],
)

/** The annotators' own terms for the type of an entity, one per article. */
export const entitySubtypes = sqliteTable(
  'entity_subtypes',
  {
    ...inArticle(),
    subtype: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.articleKey] }),
    index('entity_subtypes_subtype').on(t.subtype, t.entityKey),
    index('entity_subtypes_article').on(t.articleKey),
  ],
)

/** The annotator's notes on an entity, one per article. */
export const entityNotes = sqliteTable(
  'entity_notes',
  {
    ...inArticle(),
    note: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.articleKey] }),
    index('entity_notes_article').on(t.articleKey),
  ],
)

/** The ids of entities that were merged into an entity, as each article keeps them. */
export const entityMergedIds = sqliteTable(
  'entity_merged_ids',
  {
    ...inArticle(),
    id: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.id, t.articleKey] }),
    index('entity_merged_ids_id').on(t.id, t.articleKey, t.entityKey),
    index('entity_merged_ids_article').on(t.articleKey),
  ],
)

/** The origin of an entity's names in an article, whether they are reviewed, and the article's date. */
export const entityOrigins = sqliteTable(
  'entity_origins',
  {
    ...inArticle(),
    ...originColumns(),
    /** `dateFirst` and `dateLast` of the article. */
    publishedFirst: integer(),
    publishedLast: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.articleKey] }),
    index('entity_origins_article').on(t.articleKey),
    index('entity_origins_first').on(t.entityKey, t.publishedFirst),
    index('entity_origins_last').on(t.entityKey, t.publishedLast),
    index('entity_origins_origin').on(t.reviewed, t.origin),
  ],
)
