import { withoutBom } from '../../model/json/json.js'
import { readUtf8 } from '../../model/files/read-file.js'
import { parseJson, throwFaults } from '../parse-json.js'
import { DEFAULT_MAPPING } from './default-mapping.js'
import { mappingFaults } from './mapping-faults.js'
import type { Mapping, MappingFile } from './mapping.js'
import { TypeMap } from './type-map.js'

/** The maximum size of a mapping file, in bytes. */
const MAX_MAPPING_FILE = 2 ** 20

/**
 * Reads a mapping file. Its rules take precedence over those of the default mapping. With
 * `"defaults": false`, the default mapping does not apply. Without a file, returns the default
 * mapping.
 * @throws VerbatimError with every fault as `file:line:column /pointer message`.
 */
export function readMapping(path?: string): Mapping {
  if (path === undefined) return toMapping([DEFAULT_MAPPING])
  const json = withoutBom(readUtf8(path, MAX_MAPPING_FILE))
  const value = parseJson(path, json)
  throwFaults(path, json, mappingFaults(value))
  const file = value as MappingFile
  return toMapping(file.defaults === false ? [file] : [DEFAULT_MAPPING, file])
}

/** Merges mapping files. For each type, the last rule wins. */
function toMapping(files: readonly MappingFile[]): Mapping {
  const merge = <Rule>(rulesOf: (file: MappingFile) => Record<string, Rule> | undefined) =>
    new TypeMap(files.map((file) => Object.entries(rulesOf(file) ?? {})))
  return {
    spans: merge(({ spans }) => spans),
    relations: merge(({ relations }) => asLists(relations)),
    events: merge(({ events }) => events),
    attributes: merge(({ attributes }) => attributes),
    references: new Map(files.flatMap(({ references = {} }) => Object.entries(references))),
    schemes: merge(({ schemes }) => schemes),
    ignore: new TypeMap(
      files.map(({ ignore = [] }) => ignore.map((type) => [type, true] as const)),
    ),
  }
}

const asLists = <Rule>(
  rules: Record<string, Rule | Rule[]> = {},
): Record<string, readonly Rule[]> =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [type, Array.isArray(rule) ? rule : [rule]]),
  )
