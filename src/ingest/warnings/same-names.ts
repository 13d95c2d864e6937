import { sql } from 'drizzle-orm'
import { jsonMap } from '../../db/dialect/json.js'
import type { Database } from '../../db/open.js'
import type { Fault } from '../../model/errors.js'
import { foldWords } from '../../model/text/folding.js'
import { sortForm } from '../../model/ids.js'
import { entities, entityIdentifiers } from '../../records/entities/table.js'
import type { EntityNote } from '../../records/entities/note.js'
import type { PreparedArticle } from '../prepare/prepare.js'

/** An entity of another id, and where it is. */
interface Namesake {
  id: string
  place: string
  identifiers: Readonly<Record<string, string>>
}

type Finds = (note: EntityNote) => Namesake[]

/** The names of entities, by which those of the same name and type under other ids are found. */
export interface Names {
  /** The warnings of an article, whose entities are then known as well. */
  warningsOf(article: PreparedArticle): Fault[]
}

const keyOf = ({ type, name }: Pick<EntityNote, 'type' | 'name'>): string =>
  `${type} ${foldWords(name).toLowerCase()}`

/** @param db the database whose entities are known, too. */
export function createNames(db?: Database): Names {
  const known = new Map<string, Namesake[]>()
  const finds: Finds[] = [(note) => known.get(keyOf(note)) ?? []]
  if (db !== undefined) finds.push(entitiesIn(db))
  return {
    warningsOf: ({ source, entities: notes }) =>
      notes.flatMap((note, index) => {
        const others = finds
          .flatMap((find) => find(note))
          .filter((other) => other.id !== note.id && !differ(other.identifiers, note.identifiers))
        const own = { id: note.id, place: source.path, identifiers: note.identifiers ?? {} }
        known.set(keyOf(note), [...(known.get(keyOf(note)) ?? []), own])
        return [...new Map(others.map((other) => [other.id, other])).values()].map(
          ({ id, place }): Fault => ({
            pointer: `/entities/${index}/id`,
            message: `"${note.id}" has the name and type of "${id}" in ${place}: if they are the same, give them one id; otherwise, give them different identifiers`,
          }),
        )
      }),
  }
}

/** True if both have an identifier of one scheme, and not the same. */
const differ = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string | undefined>> = {},
): boolean =>
  Object.entries(one).some(
    ([scheme, value]) => other[scheme] !== undefined && other[scheme] !== value,
  )

/** The entities of a database with the name and type of a note. */
function entitiesIn(db: Database): Finds {
  return (note) =>
    db
      .select({
        id: entities.id,
        name: entities.name,
        identifiers: sql<string>`(select ${jsonMap(entityIdentifiers.scheme, entityIdentifiers.value)}
          from ${entityIdentifiers} where ${entityIdentifiers.entityKey} = ${entities.key})`,
      })
      .from(entities)
      .where(sql`${entities.sortName} = ${sortForm(note.name)} and ${entities.type} = ${note.type}`)
      .all()
      .filter(({ name }) => keyOf({ type: note.type, name }) === keyOf(note))
      .map(({ id, identifiers }) => ({
        ...{ id, place: 'the database' },
        identifiers: JSON.parse(identifiers) as Record<string, string>,
      }))
}
