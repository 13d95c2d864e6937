import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { DEFAULT_MAPPING } from './defaults.js'
import { parseJson, readUtf8 } from './files.js'
import {
  ATTRIBUTE_RULES,
  EntityRule,
  MappingFile,
  SPAN_RULES,
  STRUCTURE_RULES,
  type Mapping,
} from './mapping.js'
import { record } from './selectors.js'
import { faultsOf } from './standoff.js'

const MAX_MAPPING = 1024 * 1024
const RULES = {
  spans: SPAN_RULES,
  relations: STRUCTURE_RULES,
  events: STRUCTURE_RULES,
  attributes: ATTRIBUTE_RULES,
  references: { entity: EntityRule },
}
const SECTIONS = Object.keys(RULES) as (keyof typeof RULES)[]

interface Wrong {
  path: string[]
  message: string
}

/**
 * The mapping of a file, over the default one unless it says `"defaults": false`; the default one without a file.
 * @throws VerbatimError with every fault as `file:line:column /pointer message`.
 */
export function readMapping(path?: string): Mapping {
  if (path === undefined) return lookUps([DEFAULT_MAPPING])
  const json = readUtf8(path, MAX_MAPPING)
  const value = parseJson(path, json)
  const wrong = wrongIn(value)
  const faults = faultsOf(path)
  const tree = wrong.length > 0 ? parseTree(json) : undefined
  for (const { path: at, message } of wrong) {
    const before = json.slice(0, offsetOf(tree, at)).split('\n')
    faults.add(
      before.length,
      before.at(-1)!.length + 1,
      `${at.map((step) => `/${step}`).join('') || '/'} ${message}`,
    )
  }
  faults.end()
  const file = value as MappingFile
  return lookUps(file.defaults === false ? [file] : [DEFAULT_MAPPING, file])
}

function offsetOf(tree: ReturnType<typeof parseTree>, path: readonly string[]): number {
  if (tree === undefined) return 0
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

const errorsOf = (schema: TSchema, value: unknown, path: readonly string[]): Wrong[] => {
  const validator = Compile(schema)
  if (validator.Check(value)) return []
  return validator
    .Errors(value)
    .filter(({ keyword }) => keyword !== 'boolean')
    .map((error) => {
      const allowed =
        'allowedValues' in error.params ? `: ${error.params.allowedValues.join(', ')}` : ''
      const extra =
        'additionalProperties' in error.params
          ? ` (unknown: ${String(error.params.additionalProperties)})`
          : ''
      return {
        path: [
          ...path,
          ...error.instancePath
            .split('/')
            .slice(1)
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
        ],
        message: `${error.message}${allowed}${extra}`,
      }
    })
}

/** Rules are checked one by one against what they set out to be, for the errors of a union would name all that they are not. */
function wrongIn(value: unknown): Wrong[] {
  const file = record(value)
  if (file === undefined) return [{ path: [], message: 'must be object' }]
  const rest = Object.fromEntries(
    Object.entries(file).filter(([key]) => !SECTIONS.includes(key as keyof typeof RULES)),
  )
  return [
    ...errorsOf(MappingFile, rest, []),
    ...SECTIONS.flatMap((section) => {
      if (file[section] === undefined) return []
      const rules = record(file[section])
      if (rules === undefined) return [{ path: [section], message: 'must be object' }]
      return Object.entries(rules).flatMap(([type, rule]) =>
        wrongRule(RULES[section], rule, [section, type]),
      )
    }),
  ]
}

function wrongRule(
  variants: Record<string, TSchema>,
  rule: unknown,
  path: readonly string[],
): Wrong[] {
  const stated = Object.keys(variants).filter((key) => Object.hasOwn(record(rule) ?? {}, key))
  const [key] = stated
  if (key === undefined || stated.length > 1)
    return [
      { path: [...path], message: `must have exactly one of: ${Object.keys(variants).join(', ')}` },
    ]
  return errorsOf(variants[key]!, rule, path)
}

function lookUps(files: readonly MappingFile[]): Mapping {
  const over = <Rule>(rules: (file: MappingFile) => Record<string, Rule> | undefined) =>
    new Map(files.flatMap((file) => Object.entries(rules(file) ?? {})))
  return {
    spans: over(({ spans }) => spans),
    relations: over(({ relations }) => relations),
    events: over(({ events }) => events),
    attributes: over<Mapping['attributes'] extends ReadonlyMap<string, infer Rule> ? Rule : never>(
      ({ attributes }) => attributes,
    ),
    references: over(({ references }) => references),
    schemes: over(({ schemes }) => schemes),
    ignore: new Set(files.flatMap(({ ignore = [] }) => ignore)),
  }
}
