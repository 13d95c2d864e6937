import { and, eq, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../db/open.js'
import { prepare } from '../db/statements.js'
import { entities, entityIdentifiers, entityNames } from '../records/entities/table.js'
import { sortForm } from '../model/ids.js'
import { foldWords } from '../model/folding.js'
import { IDENTIFIER_SCHEMES, type EntityType, type IdentifierScheme } from '../model/vocabulary.js'
import type { EntityNote } from '../records/entities/note.js'
import { namesOf } from './mentions.js'
import type { PreparedArticle } from './prepare.js'
import type { KeyOf } from './rows.js'
import type { ArticleRows } from './tables.js'

/* Entities are the same in every article: what is known of those that an article names, and the rows that it adds. */

/** An entity that is in the database. */
interface Known {
  key: number
  type: EntityType
  name: string
}

export interface EntityReader {
  /** Those of some ids that are there, by id. */
  known(ids: readonly string[]): Map<string, Known>
  /**
   * Checks that the entities of an article are those of the articles loaded before, except the one that it replaces.
   * @throws AnnotationError where one differs in type, name or an identifier.
   */
  assertAgree(
    article: PreparedArticle,
    known: ReadonlyMap<string, Known>,
    replaced: number | null,
  ): void
  /** The entities to which an article gives a name that no other one gives them. */
  namedOnlyIn(articleKey: number): number[]
  /** All names of an entity. */
  namesOf(key: number): string[]
}

/** Its statements are prepared once. */
export function entityReader(db: Database): EntityReader {
  const { placeholder } = sql
  const otherThan = (articleKey: SQLiteColumn) =>
    sql`${articleKey} is not ${placeholder('replaced')}`
  const byId = prepare<[id: string, key: number, type: EntityType, name: string]>(
    db,
    db
      .select({ id: entities.id, key: entities.key, type: entities.type, name: entities.name })
      .from(entities)
      .where(sql`${entities.id} in (select value from json_each(${placeholder('ids')}))`),
  )
  const identifier = prepare<[value: string]>(
    db,
    db
      .select({ value: entityIdentifiers.value })
      .from(entityIdentifiers)
      .where(
        and(
          eq(entityIdentifiers.entityKey, placeholder('key')),
          eq(entityIdentifiers.scheme, placeholder('scheme')),
          otherThan(entityIdentifiers.articleKey),
        ),
      )
      .limit(1),
  )
  const isNamed = prepare(
    db,
    db
      .select({ one: sql`1` })
      .from(entityNames)
      .where(and(eq(entityNames.entityKey, placeholder('key')), otherThan(entityNames.articleKey)))
      .limit(1),
  )
  const names = prepare<[name: string]>(
    db,
    db
      .selectDistinct({ name: entityNames.name })
      .from(entityNames)
      .where(eq(entityNames.entityKey, placeholder('key'))),
  )
  const namedOnlyIn = db.$client
    .prepare<[number], number>(
      `
    select distinct entity_key from entity_names named where article_key = ? and not exists (
      select 1 from entity_names where name = named.name and entity_key = named.entity_key and article_key <> named.article_key)`,
    )
    .pluck()

  return {
    known: (ids) =>
      new Map(
        byId
          .all({ ids: JSON.stringify(ids) })
          .map(([id, key, type, name]) => [id, { key, type, name }]),
      ),
    namedOnlyIn: (articleKey) => namedOnlyIn.all(articleKey),
    namesOf: (key) => names.all({ key }).map(([name]) => name),
    assertAgree: ({ source, entities: notes }, known, replaced) => {
      for (const [i, { id, type, name, identifiers = {} }] of notes.entries()) {
        const before = known.get(id)
        if (before === undefined) continue
        if (
          (before.type !== type || foldWords(before.name) !== foldWords(name)) &&
          isNamed.get({ key: before.key, replaced })
        ) {
          throw source.fail([
            {
              pointer: `/entities/${i}`,
              message: `entity "${id}" is ${type} "${name}" here, but ${before.type} "${before.name}" in the articles loaded before`,
            },
          ])
        }
        for (const scheme of IDENTIFIER_SCHEMES) {
          const value = identifiers[scheme]
          const [other] =
            value === undefined ? [] : (identifier.get({ key: before.key, scheme, replaced }) ?? [])
          if (other === undefined || other === value) continue
          throw source.fail([
            {
              pointer: `/entities/${i}/identifiers/${scheme}`,
              message: `the ${scheme} identifier of "${id}" is "${String(value)}" here, but "${other}" in the articles loaded before`,
            },
          ])
        }
      }
    },
  }
}

/** Adds the rows of the entities of an article: of those that are new, and of what it says of each. */
export function addEntityRows(
  rows: ArticleRows,
  notes: readonly EntityNote[],
  keys: { isNew: (entity: string) => boolean; keyOf: KeyOf; articleKey: number },
): void {
  const { isNew, keyOf, articleKey } = keys
  for (const note of notes) {
    const { id, type, name } = note
    const entityKey = keyOf(id)
    if (isNew(id)) {
      rows.records.push({ key: entityKey, kind: 'entity', articleKey: null })
      rows.entities.push({
        key: entityKey,
        id,
        type,
        name,
        sortName: sortForm(name),
        mentionCount: 0,
      })
    }
    for (const [ordinal, { name, form }] of namesOf(note).entries())
      rows.entityNames.push({ entityKey, articleKey, ordinal, name, form })
    for (const [scheme, value] of Object.entries(note.identifiers ?? {}))
      rows.entityIdentifiers.push({
        entityKey,
        articleKey,
        scheme: scheme as IdentifierScheme,
        value,
      })
    if (note.note !== undefined) rows.entityNotes.push({ entityKey, articleKey, note: note.note })
  }
}
