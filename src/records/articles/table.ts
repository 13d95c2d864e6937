import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { firstSubtag, valueIf } from '../../db/dialect/generated.js'
import { PUBLICATION_BASES } from '../../model/vocabulary/claims.js'
import { GAPS, SECTION_KINDS } from '../../model/vocabulary/text.js'
import { dateColumns, dateIndexes } from '../shared/columns.js'
import { entities } from '../entities/table.js'
import { records } from '../shared/records.js'

/** Source texts, character for character as published. A trigger refuses to change `text`. */
export const articles = sqliteTable(
  'articles',
  {
    key: integer()
      .primaryKey()
      .references(() => records.key, { onDelete: 'cascade' }),
    id: text().notNull(),
    title: text().notNull(),
    titleBasis: text({ enum: [...PUBLICATION_BASES] })
      .notNull()
      .default('stated'),
    sortTitle: text().notNull(),
    language: text().notNull(),
    /** The first subtag of the language tag, in lower case. */
    primaryLanguage: text().generatedAlwaysAs(firstSubtag(sql`"language"`), { mode: 'virtual' }),
    publisherKey: integer().references(() => entities.key),
    url: text(),
    /** The date of the last change, as JSON of an `EdtfDate`. */
    modified: text(),
    license: text(),
    licenseBasis: text({ enum: [...PUBLICATION_BASES] }),
    rights: text(),
    rightsBasis: text({ enum: [...PUBLICATION_BASES] }),
    note: text(),
    /** The date of publication. */
    ...dateColumns(),
    /** Length of the text in code points. */
    characters: integer().notNull(),
    /** SHA-256 of the text and its annotation file: loading the same files again changes nothing. */
    digest: text().notNull(),
    text: text().notNull(),
  },
  (t) => [
    uniqueIndex('articles_id').on(t.id),
    index('articles_title').on(t.sortTitle, t.id),
    index('articles_primary_language').on(t.primaryLanguage, t.dateDescending, t.dateOrder, t.id),
    index('articles_publisher').on(t.publisherKey, t.dateDescending, t.dateOrder, t.id),
    ...dateIndexes('articles', t),
  ],
)

/** The authors of an article: entities, or names from outside the text. */
export const articleAuthors = sqliteTable(
  'article_authors',
  {
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    entityKey: integer().references(() => entities.key),
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleKey, t.ordinal] }),
    index('article_authors_entity').on(t.entityKey),
    index('article_authors_name').on(t.name),
  ],
)

/**
 * The text of each article a second time, in pieces, so that a span is compared with the pieces
 * that it touches instead of the whole text. A trigger on `articles` writes them.
 */
export const textPieces = sqliteTable(
  'text_pieces',
  {
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.ordinal] })],
)

/** Runs of the text with a kind. Together they cover every character except white space. */
export const sections = sqliteTable(
  'sections',
  {
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    kind: text({ enum: [...SECTION_KINDS] }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    exact: text().notNull(),
    /** The words of a hashtag without `#`; null for any other section. */
    tag: text().generatedAlwaysAs(valueIf(sql`"kind" = 'tag'`, sql`ltrim("exact", '#')`), {
      mode: 'virtual',
    }),
  },
  (t) => [
    primaryKey({ columns: [t.articleKey, t.ordinal] }),
    index('sections_tag')
      .on(t.tag, t.articleKey)
      .where(sql`${t.tag} is not null`),
    check('sections_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
)

/** Exceptions of the coverage report: words that look unannotated, each with the reason why no record covers it. */
export const coverageExceptions = sqliteTable(
  'coverage_exceptions',
  {
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    gap: text({ enum: [...GAPS] }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    exact: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.ordinal] })],
)

/**
 * The counts of the coverage report, as JSON of the properties before its lists. They are stored,
 * because counting reads the whole text. The loader writes them, and `migrate` adds missing ones.
 */
export const storedCoverage = sqliteTable('stored_coverage', {
  key: integer()
    .primaryKey()
    .references(() => articles.key, { onDelete: 'cascade' }),
  counts: text().notNull(),
})

/** The items of the coverage report in reading order: gaps, and exceptions by their ordinal. */
export const coverageItems = sqliteTable(
  'coverage_items',
  {
    articleKey: integer()
      .notNull()
      .references(() => storedCoverage.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    gap: text({ enum: [...GAPS] }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    exception: integer(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.ordinal] })],
)
