import { foldWords } from '../model/folding.js'
import { VerbatimError } from '../model/errors.js'
import { withoutBom } from '../model/json.js'
import { readChunks } from '../model/read-file.js'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, type EntityType } from '../model/vocabulary/entities.js'
import { asList, asObject, asString, type JsonObject } from './json-values.js'
import { splitJson } from './json-stream.js'
import { parseJson } from './parse-json.js'

/*
 * Entities that a database has already, as `/v1/entities` gives them: an object with `data`, an array, or
 * lines. Mentions are linked by an identifier, or else by their name and type.
 */

export interface KnownEntity {
  id: string
  type: EntityType
  name: string
  identifiers: Readonly<Record<string, string>>
}

/** What a group of mentions has to be found by. */
export interface Sought {
  type: EntityType
  names: readonly string[]
  identifiers: Readonly<Record<string, string>>
}

export interface KnownEntities {
  has: (id: string) => boolean
  /** The one known entity, or all that it may be if that is in doubt. */
  find: (sought: Sought) => KnownEntity | KnownEntity[]
}

export const NO_ENTITIES: KnownEntities = { has: () => false, find: () => [] }

/** @throws VerbatimError with the first entry that is no entity. */
export function readKnownEntities(path: string): KnownEntities {
  const ids = new Set<string>()
  const byIdentifier = new Map<string, KnownEntity>()
  const byName = new Map<string, Set<KnownEntity>>()
  for (const { json, line } of splitJson(path, readChunks(path))) {
    const value = parseJson(path, withoutBom(json))
    const listed = asObject(value)?.data ?? value
    for (const one of asList(listed)) {
      const { entity, names } = readEntity(asObject(one), `${path}:${line}`)
      ids.add(entity.id)
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
    find: ({ type, names, identifiers }) => {
      for (const [scheme, key] of Object.entries(identifiers)) {
        const entity = byIdentifier.get(`${scheme}:${key}`)
        if (entity !== undefined) return entity
      }
      const all = [...new Set(names.flatMap((name) => [...(byName.get(keyOf(type, name)) ?? [])]))]
      const fitting = all.filter((entity) => agree(entity.identifiers, identifiers))
      return fitting.length === 1 && isNamed(fitting[0]!, names) ? fitting[0]! : fitting
    },
  }
}

const keyOf = (type: string, name: string): string => `${type} ${foldWords(name).toLowerCase()}`

const isNamed = ({ name }: KnownEntity, names: readonly string[]): boolean =>
  names.some((one) => foldWords(one) === foldWords(name))

/** Whether two entities can be one: no scheme has two identifiers. */
const agree = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean => Object.entries(one).every(([scheme, key]) => (other[scheme] ?? key) === key)

function readEntity(
  object: JsonObject | undefined,
  at: string,
): { entity: KnownEntity; names: string[] } {
  const { id, type, name, names, identifiers } = object ?? {}
  const knownType = ENTITY_TYPES.find((one) => one === type)
  const [knownId, knownName] = [asString(id), asString(name)]
  if (knownId === undefined || knownType === undefined || knownName === undefined)
    throw new VerbatimError(`${at} holds an entry that is no entity with an id, a type and a name`)
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
  }
}
