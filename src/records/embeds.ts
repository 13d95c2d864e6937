import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { articles as articleTable } from './articles/table.js'
import { conflicts as conflictTable } from './conflicts/table.js'
import { entities as entityTable } from './entities/table.js'
import { events as eventTable } from './events/table.js'
import { figures as figureTable } from './figures/table.js'
import { images as imageTable } from './images/table.js'
import { involvements } from './shared/involvements.js'
import { mentions as mentionTable } from './mentions/table.js'
import { quotes as quoteTable } from './quotes/table.js'
import { relations as relationTable } from './relations/table.js'
import type { Collection, Embed, Embeds } from '../query/collection.js'
import { PARTICIPANT_ROLES, type InvolvementRole } from '../model/vocabulary.js'
import { articles } from './articles/collection.js'
import { conflicts } from './conflicts/collection.js'
import { entities } from './entities/collection.js'
import { events } from './events/collection.js'
import { figures } from './figures/collection.js'
import { images } from './images/collection.js'
import { mentions } from './mentions/collection.js'
import { quotes } from './quotes/collection.js'
import { relations } from './relations/collection.js'

/* What can be embedded in what. It stands apart from the collections, which know nothing of each other. */

const article = (key: SQLiteColumn): Embed => ({
  collection: articles,
  key,
  description: 'The article',
})
const entity = (key: SQLiteColumn, description: string): Embed => ({
  collection: entities,
  key,
  description,
})

/** The entities that take part in a record in one of these roles. */
const involved = (
  record: SQLiteColumn,
  roles: readonly InvolvementRole[],
  description: string,
): Embed => ({
  collection: entities,
  description,
  many: { order: [entityTable.sortName, entityTable.id] },
  on: sql`${entityTable.key} in (select ${involvements.entityKey} from ${involvements}
    where ${involvements.recordKey} = ${record} and ${involvements.role} in ${[...roles]})`,
})

interface RecordTable {
  articleKey: SQLiteColumn
  position: SQLiteColumn
  id: SQLiteColumn
}
const inReadingOrder = (
  collection: Collection,
  t: RecordTable,
  on: SQL,
  description: string,
): Embed => ({ collection, on, description, many: { order: [t.articleKey, t.position, t.id] } })

/** An article's own records. */
const ofArticle = (collection: Collection, t: RecordTable): Embed =>
  inReadingOrder(
    collection,
    t,
    sql`${t.articleKey} = ${articleTable.key}`,
    `Its first ${collection.name}`,
  )

/** The records in which an entity takes part. */
const withEntity = (collection: Collection, t: RecordTable & { key: SQLiteColumn }): Embed =>
  inReadingOrder(
    collection,
    t,
    sql`${t.key} in (
  select ${involvements.recordKey} from ${involvements} where ${involvements.entityKey} = ${entityTable.key})`,
    `The first ${collection.name} that involve it`,
  )

export const EMBEDS: Embeds = {
  articles: {
    publisher: entity(articleTable.publisherKey, 'Who published it'),
    quotes: ofArticle(quotes, quoteTable),
    events: ofArticle(events, eventTable),
    figures: ofArticle(figures, figureTable),
    images: ofArticle(images, imageTable),
    relations: ofArticle(relations, relationTable),
    conflicts: ofArticle(conflicts, conflictTable),
  },
  entities: {
    mentions: inReadingOrder(
      mentions,
      mentionTable,
      sql`${mentionTable.entityKey} = ${entityTable.key}`,
      'The first places where it is named',
    ),
    quotes: inReadingOrder(
      quotes,
      quoteTable,
      sql`${quoteTable.speakerKey} = ${entityTable.key}`,
      'The first quotes of which it is the speaker',
    ),
    events: withEntity(events, eventTable),
    figures: withEntity(figures, figureTable),
    images: withEntity(images, imageTable),
    relations: withEntity(relations, relationTable),
  },
  mentions: {
    article: article(mentionTable.articleKey),
    entity: entity(mentionTable.entityKey, 'The entity'),
  },
  quotes: {
    article: article(quoteTable.articleKey),
    speaker: entity(quoteTable.speakerKey, 'Who said it'),
    addressee: entity(quoteTable.addresseeKey, 'To whom it was said'),
  },
  events: {
    article: article(eventTable.articleKey),
    place: entity(eventTable.placeKey, 'Where'),
    participants: involved(eventTable.key, PARTICIPANT_ROLES, 'Who took part'),
  },
  figures: {
    article: article(figureTable.articleKey),
    about: involved(figureTable.key, ['about'], 'The entities it is about'),
  },
  images: {
    article: article(imageTable.articleKey),
    place: entity(imageTable.placeKey, 'Where it was taken'),
    photographer: entity(imageTable.photographerKey, 'Who took it'),
    agency: entity(imageTable.agencyKey, 'For whom'),
    depicted: involved(imageTable.key, ['depicted'], 'Who or what is in the picture'),
  },
  relations: {
    article: article(relationTable.articleKey),
    subject: entity(relationTable.subjectKey, 'The subject'),
    object: entity(relationTable.objectKey, 'The object'),
  },
  conflicts: { article: article(conflictTable.articleKey) },
}
