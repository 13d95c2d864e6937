import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { RecordKind } from '../model/vocabulary/records.js'
import { PARTICIPANT_ROLES, type InvolvementRole } from '../model/vocabulary/roles.js'
import type { Embed, Embeds } from '../query/collection.js'
import { articles } from './articles/table.js'
import { entities } from './entities/table.js'
import { events } from './events/table.js'
import { figures } from './figures/table.js'
import { images } from './images/table.js'
import { mentions } from './mentions/table.js'
import { quotes } from './quotes/table.js'
import { DECLARATIONS, LISTED_DECLARATIONS, PLACED_DECLARATIONS } from './registry.js'
import { relations } from './relations/table.js'
import { contextOf } from './shared/context.js'
import type { PlacedDeclaration } from './shared/declaration.js'
import { involvements } from './shared/involvements.js'

/* The embeds of records. Collections do not import each other; this file connects them. */

const { article, entity, mention, quote, event, figure, image, relation } = DECLARATIONS

const entityAt = (key: SQLiteColumn, description: string): Embed => ({
  collection: entity.collection,
  key,
  description,
})

/** The entities that have one of these roles in a record. */
const involved = (
  record: SQLiteColumn,
  roles: readonly InvolvementRole[],
  description: string,
): Embed => ({
  collection: entity.collection,
  description,
  many: { order: [entities.sortName, entities.id] },
  on: sql`${entities.key} in (select ${involvements.entityKey} from ${involvements}
    where ${involvements.recordKey} = ${record} and ${involvements.role} in ${[...roles]})`,
})

const inReadingOrder = (
  { collection, table }: PlacedDeclaration,
  on: SQL,
  description: string,
): Embed => ({
  collection,
  on,
  description,
  many: { order: [table.articleKey, table.position, table.id] },
})

/** The records of a kind that an article has. */
const ofArticle = (kind: PlacedDeclaration): Embed =>
  inReadingOrder(
    kind,
    sql`${kind.table.articleKey} = ${articles.key}`,
    `The first ${kind.collection.name} of the article.`,
  )

/** The records of a kind in which an entity has a role. */
const withEntity = (kind: PlacedDeclaration): Embed =>
  inReadingOrder(
    kind,
    sql`${kind.table.key} in (
  select ${involvements.recordKey} from ${involvements} where ${involvements.entityKey} = ${entities.key})`,
    `The first ${kind.collection.name} that involve the entity.`,
  )

/** Articles do not embed their mentions, which are too many; entities do. */
const listsOfArticle = Object.fromEntries(
  LISTED_DECLARATIONS.map((kind) => [kind.collection.name, ofArticle(kind)]),
)

/** The embeds of each kind except `article` and `context`, which every record of an article has. */
const OWN: Partial<Record<RecordKind, Readonly<Record<string, Embed>>>> = {
  article: { publisher: entityAt(articles.publisherKey, 'The publisher.'), ...listsOfArticle },
  entity: {
    mentions: inReadingOrder(
      mention,
      sql`${mentions.entityKey} = ${entities.key}`,
      'The first mentions of the entity.',
    ),
    quotes: inReadingOrder(
      quote,
      sql`${quotes.speakerKey} = ${entities.key}`,
      'The first quotes of the entity.',
    ),
    events: withEntity(event),
    figures: withEntity(figure),
    images: withEntity(image),
    relations: withEntity(relation),
  },
  mention: { entity: entityAt(mentions.entityKey, 'The entity.') },
  quote: {
    speaker: entityAt(quotes.speakerKey, 'The speaker.'),
    addressee: entityAt(quotes.addresseeKey, 'The addressee.'),
  },
  event: {
    place: entityAt(events.placeKey, 'The place.'),
    participants: involved(events.key, PARTICIPANT_ROLES, 'The participants.'),
  },
  figure: { about: involved(figures.key, ['about'], 'The entities that the figure is about.') },
  image: {
    place: entityAt(images.placeKey, 'The place where the picture was taken.'),
    photographer: entityAt(images.photographerKey, 'The photographer.'),
    agency: entityAt(images.agencyKey, 'The agency.'),
    depicted: involved(images.key, ['depicted'], 'The entities in the picture.'),
  },
  relation: {
    subject: entityAt(relations.subjectKey, 'The subject.'),
    object: entityAt(relations.objectKey, 'The object.'),
  },
}

const articleOf = ({ table }: PlacedDeclaration): Embed => ({
  collection: article.collection,
  key: table.articleKey,
  description: 'The article.',
})

/** The embeds of each collection. */
export const EMBEDS: Embeds = Object.fromEntries([
  ...[article, entity].map(({ kind, collection }) => [collection.name, OWN[kind] ?? {}] as const),
  ...PLACED_DECLARATIONS.map(
    (kind) =>
      [
        kind.collection.name,
        { article: articleOf(kind), ...OWN[kind.kind], context: contextOf(kind.table) },
      ] as const,
  ),
])
