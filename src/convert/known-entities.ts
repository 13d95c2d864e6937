import { foldWords } from '../model/text/folding.js'
import { VerbatimError } from '../model/errors.js'
import { withoutBom } from '../model/json/json.js'
import { readChunks } from '../model/files/read-file.js'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, type EntityType } from '../model/vocabulary/entities.js'
import { asList, asObject, asString, type JsonObject } from './json-values.js'
import { splitJson } from './json-stream.js'
import { parseJson } from './parse-json.js'

/*
 * The entities that a database already has, in the forms of `/v1/entities`: an object with `data`,
 * an array, or lines. Mentions are linked to them by the id of an entity that was merged into them, by an identifier, or
 * by name and type, in this order.
 */

export interface KnownEntity {
  id: string
  type: EntityType
  name: string
  identifiers: Readonly<Record<string, string>>
}

/** The properties by which a mentioned entity is looked up. */
export interface MentionedEntity {
  /** The id that it has, or would get. */
  id: string
  type: EntityType
  names: readonly string[]
  identifiers: Readonly<Record<string, string>>
}

export interface KnownEntities {
  has: (id: string) => boolean
  /** The known entity, or all candidates if there is doubt. */
  find: (mentioned: MentionedEntity) => KnownEntity | KnownEntity[]
}

export const NO_ENTITIES: KnownEntities = { has: () => false, find: () => [] }

/** @throws VerbatimError with the first entry that is not an entity. */
export function readKnownEntities(path: string): KnownEntities {
  const ids = new Set<string>()
  const byMergedId = new Map<string, KnownEntity>()
  const byIdentifier = new Map<string, KnownEntity>()
  const byName = new Map<string, Set<KnownEntity>>()
  for (const { json, line } of splitJson(path, readChunks(path))) {
    const value = parseJson(path, withoutBom(json))
    const listed = asObject(value)?.data ?? value
    for (const one of asList(listed)) {
      const { entity, names, mergedIds } = readEntity(asObject(one), `${path}:${line}`)
      ids.add(entity.id)
      for (const id of mergedIds) byMergedId.set(id, entity)
      for (const [scheme, key] of Object.entries(entity.identifiers))
        byIdentifier.set(`${scheme}:${key}`, entity)
      for (const name of names) {
        const key = keyOf(entity.type, name)
        byName.set(key, (byName.get(key) ?? new Set()).add(entity))
      }
    }
  }
  return {
    has: (id) => ids.has(id),
    find: ({ id, type, names, identifiers }) => {
      const successor = ids.has(id) ? undefined : byMergedId.get(id)
      if (successor?.type === type && areCompatible(successor.identifiers, identifiers))
        return successor
      for (const [scheme, key] of Object.entries(identifiers)) {
        const entity = byIdentifier.get(`${scheme}:${key}`)
        if (entity !== undefined) return entity
      }
      const all = [...new Set(names.flatMap((name) => [...(byName.get(keyOf(type, name)) ?? [])]))]
      const fitting = all.filter((entity) => areCompatible(entity.identifiers, identifiers))
      return fitting.length === 1 && isNamed(fitting[0]!, names) ? fitting[0]! : fitting
    },
  }
}

const keyOf = (type: string, name: string): string => `${type} ${foldWords(name).toLowerCase()}`

const isNamed = ({ name }: KnownEntity, names: readonly string[]): boolean =>
  names.some((one) => foldWords(one) === foldWords(name))

/** True if two entities may be the same: they have no different identifiers of one scheme. */
const areCompatible = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean => Object.entries(one).every(([scheme, key]) => (other[scheme] ?? key) === key)

function readEntity(
  object: JsonObject | undefined,
  at: string,
): { entity: KnownEntity; names: string[]; mergedIds: string[] } {
  const { id, type, name, names, identifiers, mergedIds } = object ?? {}
  const knownType = ENTITY_TYPES.find((one) => one === type)
  const [knownId, knownName] = [asString(id), asString(name)]
  if (knownId === undefined || knownType === undefined || knownName === undefined)
    throw new VerbatimError(
      `${at} has an entry that is not an entity with an id, a type and a name`,
    )
  const entries = Array.isArray(identifiers)
    ? identifiers.map((one): [unknown, unknown] => [asObject(one)?.scheme, asObject(one)?.value])
    : Object.entries(asObject(identifiers) ?? {})
  const schemes: readonly unknown[] = IDENTIFIER_SCHEMES
  const known = entries.filter(([scheme, value]) => schemes.includes(scheme) && asString(value))
  const further = asList(names).map((one) => asString(asObject(one)?.name))
  return {
    entity: {
      id: knownId,
      type: knownType,
      name: knownName,
      identifiers: Object.fromEntries(known) as Record<string, string>,
    },
    names: [knownName, ...further.filter((one) => one !== undefined)],
    mergedIds: asList(mergedIds)
      .map(asString)
      .filter((one) => one !== undefined),
  }
}
