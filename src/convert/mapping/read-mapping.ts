import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { readUtf8 } from '../../model/files.js'
import { parseJson } from '../files.js'
import { createFaultList } from '../standoff/fault-list.js'
import { DEFAULT_MAPPING } from './default-mapping.js'
import { mappingFaults } from './mapping-faults.js'
import type { Mapping, MappingFile } from './mapping.js'

/** The largest mapping file, in bytes. */
const MAX_MAPPING_FILE = 2 ** 20

/**
 * Reads a mapping file over the default mapping; without a file, the default mapping itself. A file with
 * `"defaults": false` stands alone.
 * @throws VerbatimError with every fault as `file:line:column /pointer message`.
 */
export function readMapping(path?: string): Mapping {
  if (path === undefined) return toMapping([DEFAULT_MAPPING])
  const json = readUtf8(path, MAX_MAPPING_FILE)
  const value = parseJson(path, json)
  const wrong = mappingFaults(value)
  const faults = createFaultList(path)
  const tree = wrong.length > 0 ? parseTree(json) : undefined
  for (const { pointer, message } of wrong) {
    const before = json.slice(0, offsetOf(tree, pointer)).split('\n')
    faults.add(before.length, before.at(-1)!.length + 1, `${pointer || '/'} ${message}`)
  }
  faults.throwIfAny()
  const file = value as MappingFile
  return toMapping(file.defaults === false ? [file] : [DEFAULT_MAPPING, file])
}

function offsetOf(tree: ReturnType<typeof parseTree>, pointer: string): number {
  if (tree === undefined) return 0
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth)
    const node =
      findNodeAtLocation(tree, steps) ??
      findNodeAtLocation(
        tree,
        steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      )
    if (node !== undefined) return node.offset
  }
  return tree.offset
}

/** The rules of several files. The last rule for a type wins. */
function toMapping(files: readonly MappingFile[]): Mapping {
  const merge = <Rule>(rulesOf: (file: MappingFile) => Record<string, Rule> | undefined) =>
    new Map(files.flatMap((file) => Object.entries(rulesOf(file) ?? {})))
  return {
    spans: merge(({ spans }) => spans),
    relations: merge(({ relations }) => relations),
    events: merge(({ events }) => events),
    attributes: merge(({ attributes }) => attributes),
    references: merge(({ references }) => references),
    schemes: merge(({ schemes }) => schemes),
    ignore: new Set(files.flatMap(({ ignore = [] }) => ignore)),
  }
}
