import { and, eq, sql } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { integerAt, textAt } from '../../db/dialect/json.js'
import { integersOf, jsonRows, textsOf } from '../../db/dialect/lists.js'
import type { Database } from '../../db/open.js'
import { limitTo, prepare } from '../../db/statements.js'
import { entities, entityIdentifiers, entityNames } from '../../records/entities/table.js'
import { foldWords } from '../../model/text/folding.js'
import { IDENTIFIER_SCHEMES, type EntityType } from '../../model/vocabulary/entities.js'
import type { PreparedArticle } from '../prepare/prepare.js'

/* Entities are shared: an article must agree with those that other articles have named. */

/** An entity in the database. */
interface KnownEntity {
  key: number
  type: EntityType
  name: string
}

export interface EntityReader {
  /** The entities of an article that the database has, by id. */
  known(article: PreparedArticle): Map<string, KnownEntity>
  /**
   * Checks the entities of an article against the articles loaded before, except the one that it replaces.
   * @throws AnnotationError if an entity differs in type, name or an identifier.
   */
  assertAgree(
    article: PreparedArticle,
    known: ReadonlyMap<string, KnownEntity>,
    replaced: number | undefined,
  ): void
  /** The entities that have a name from this article alone. */
  namedOnlyIn(articleKey: number): number[]
  /** All names of some entities, in order; an entity without names is left out. */
  namesOf(keys: readonly number[]): Map<number, string[]>
}

/** A contradiction to the articles loaded before. */
interface Fault {
  pointer: string
  message: string
}

/** Prepares the statements once. */
export function entityReader(db: Database): EntityReader {
  const { placeholder } = sql
  const otherThan = (articleKey: SQLiteColumn) =>
    sql`${articleKey} is distinct from ${placeholder('replaced')}`
  const byId = prepare<[id: string, key: number, type: EntityType, name: string]>(
    db,
    db
      .select({ id: entities.id, key: entities.key, type: entities.type, name: entities.name })
      .from(entities)
      .where(sql`${entities.id} in ${textsOf(placeholder('ids'))}`),
  )
  /** The identifiers that other articles give to pairs of an entity and a scheme, by the index of the pair. */
  const identifiersOf = prepare<[pair: number, value: string | null]>(
    db,
    db
      .select({
        pair: sql`"pair"."key"`,
        value: sql`(select ${entityIdentifiers.value} from ${entityIdentifiers}
          where ${entityIdentifiers.entityKey} = ${integerAt(sql`"pair"."value"`, 0)} and ${entityIdentifiers.scheme} = ${textAt(sql`"pair"."value"`, 1)}
            and ${otherThan(entityIdentifiers.articleKey)} limit 1)`,
      })
      .from(jsonRows(placeholder('pairs'), 'pair')),
  )
  const isNamed = prepare(
    db,
    db
      .select({ one: sql`1` })
      .from(entityNames)
      .where(and(eq(entityNames.entityKey, placeholder('key')), otherThan(entityNames.articleKey)))
      .limit(limitTo(1)),
  )
  const names = prepare<[key: number, name: string]>(
    db,
    db
      .selectDistinct({ key: entityNames.entityKey, name: entityNames.name })
      .from(entityNames)
      .where(sql`${entityNames.entityKey} in ${integersOf(placeholder('keys'))}`)
      .orderBy(entityNames.entityKey, entityNames.name),
  )
  const other = alias(entityNames, 'other')
  const namedOnlyIn = prepare<[key: number]>(
    db,
    db
      .selectDistinct({ key: entityNames.entityKey })
      .from(entityNames)
      .where(
        and(
          eq(entityNames.articleKey, placeholder('key')),
          sql`not exists (select 1 from ${entityNames} as ${other} where ${other.name} = ${entityNames.name}
            and ${other.entityKey} = ${entityNames.entityKey} and ${other.articleKey} <> ${entityNames.articleKey})`,
        ),
      ),
  )

  type Known = ReadonlyMap<string, KnownEntity>
  interface Except {
    replaced: number | null
  }

  const nameFaults = ({ entities }: PreparedArticle, known: Known, except: Except): Fault[] =>
    entities.flatMap(({ id, type, name }, i) => {
      const before = known.get(id)
      if (before === undefined) return []
      const agrees = before.type === type && foldWords(before.name) === foldWords(name)
      if (agrees || !isNamed.get({ key: before.key, ...except })) return []
      return {
        pointer: `/entities/${i}`,
        message: `entity "${id}" is ${type} "${name}" here, but ${before.type} "${before.name}" in the articles loaded before`,
      }
    })

  function identifierFaults({ entities }: PreparedArticle, known: Known, except: Except): Fault[] {
    const given = entities.flatMap(({ id, identifiers = {} }, i) =>
      IDENTIFIER_SCHEMES.flatMap((scheme) => {
        const [entity, value] = [known.get(id), identifiers[scheme]]
        return entity === undefined || value === undefined
          ? []
          : [
              {
                pair: [entity.key, scheme],
                place: `/entities/${i}/identifiers/${scheme}`,
                id,
                scheme,
                value,
              },
            ]
      }),
    )
    if (given.length === 0) return []
    const pairs = JSON.stringify(given.map(({ pair }) => pair))
    const others = new Map(identifiersOf.all({ pairs, ...except }))
    return given.flatMap(({ place, id, scheme, value }, i) => {
      const other = others.get(i) ?? value
      const message = `the ${scheme} identifier of "${id}" is "${value}" here, but "${other}" in the articles loaded before`
      return other === value ? [] : [{ pointer: place, message }]
    })
  }

  return {
    known: ({ entities }) =>
      new Map(
        byId
          .all({ ids: JSON.stringify(entities.map(({ id }) => id)) })
          .map(([id, key, type, name]) => [id, { key, type, name }]),
      ),
    namedOnlyIn: (articleKey) => namedOnlyIn.all({ key: articleKey }).map(([key]) => key),
    namesOf: (keys) => {
      const all = new Map<number, string[]>()
      for (const [key, name] of names.all({ keys: JSON.stringify(keys) })) {
        const before = all.get(key)
        if (before === undefined) all.set(key, [name])
        else before.push(name)
      }
      return all
    },
    assertAgree: (article, known, replaced) => {
      const except = { replaced: replaced ?? null }
      const faults = [
        ...nameFaults(article, known, except),
        ...identifierFaults(article, known, except),
      ]
      if (faults.length > 0) throw article.source.fail(faults)
    },
  }
}
