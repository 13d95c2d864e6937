import type { TSchema } from 'typebox'
import { clip } from '../clip.js'
import { didYouMean } from '../did-you-mean.js'
import type { Fault } from '../errors.js'
import { joinedByAnd, joinedByOr } from '../joined.js'
import { escapeStep } from './json-positions.js'

/*
 * Describes the differences between a value and a schema. A JSON Schema validator would report
 * every fault of every branch of a union, and would not show the value. This module reports only
 * the branch of a union that is most similar to the value.
 */

interface Schema {
  type?: string
  anyOf?: TSchema[]
  enum?: unknown[]
  items?: TSchema
  properties?: Record<string, TSchema>
  required?: string[]
  additionalProperties?: TSchema | boolean
  patternProperties?: Record<string, TSchema>
  minItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  pattern?: string
  description?: string
}

/** The maximum number of characters of a wrong value in a message. */
const MAX_SHOWN = 80
/** The maximum number of faults that are counted in a branch of a union. */
const MAX_IN_UNION = 1000
/** The maximum number of known properties in a message. */
const MAX_LISTED = 12

/**
 * The faults of a value by a schema, each with its JSON Pointer. Empty if the schema allows the
 * value.
 * @param most the maximum number of faults, after which the search ends.
 */
export function schemaFaults(
  schema: TSchema,
  value: unknown,
  pointer = '',
  most = Infinity,
): Fault[] {
  const found: Fault[] = []
  if (most > 0)
    for (const fault of faultsOf(schema, value, pointer)) if (found.push(fault) >= most) break
  return found
}

const isAllowed = (schema: TSchema, value: unknown): boolean =>
  schemaFaults(schema, value, '', 1).length === 0

/**
 * Yields faults one by one, so that a value with a million faults need not be searched to the end.
 */
function* faultsOf(schema: TSchema, value: unknown, pointer: string): Generator<Fault> {
  const { anyOf, enum: terms, type } = schema as Schema
  if (anyOf !== undefined) yield* unionFaults(anyOf, value, pointer)
  else if (terms !== undefined) {
    if (terms.includes(value)) return
    const message = `must be ${joinedByOr(terms.map(String))}; it is ${shown(value)}${near(value, terms)}`
    yield { pointer, message }
  } else if (type !== undefined && !isOfType(value, type))
    yield { pointer, message: `must be ${TYPES[type] ?? type}; it is ${shown(value)}` }
  else if (type === 'object') yield* objectFaults(schema, value as object, pointer)
  else if (type === 'array') yield* arrayFaults(schema, value as unknown[], pointer)
  else {
    const message = scalarFault(schema, value)
    if (message !== undefined) yield { pointer, message }
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

/** The value, or its kind if it is long. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${clip(value.slice(0, 10 * MAX_SHOWN), MAX_SHOWN)}"`
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const near = (value: unknown, known: readonly unknown[]): string =>
  typeof value === 'string' ? didYouMean(value, known.map(String)) : ''

/** The faults by the branch with the fewest faults among those of the same type as the value. */
function unionFaults(branches: readonly TSchema[], value: unknown, pointer: string): Fault[] {
  const typeOf = (branch: TSchema) => (branch as Schema).type ?? 'string'
  const alike = branches.filter((branch) => isOfType(value, typeOf(branch)))
  if (alike.length === 0) {
    const types = [...new Set(branches.map((branch) => TYPES[typeOf(branch)]!))]
    return [{ pointer, message: `must be ${joinedByOr(types)}; it is ${shown(value)}` }]
  }
  return alike.slice(1).reduce<Fault[]>(
    (fewest, branch) => {
      const faults = schemaFaults(branch, value, pointer, fewest.length)
      return faults.length < fewest.length ? faults : fewest
    },
    schemaFaults(alike[0]!, value, pointer, MAX_IN_UNION),
  )
}

function* objectFaults(schema: Schema, value: object, pointer: string): Generator<Fault> {
  const { properties = {}, required = [], additionalProperties, patternProperties = {} } = schema
  const [anyProperty] = Object.values(patternProperties)
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `"${name}"`)
  const known = Object.keys(properties)
  if (missing.length > 0) yield { pointer, message: `must have ${joinedByAnd(missing)}` }
  for (const name of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[name]
    const at = `${pointer}/${escapeStep(name)}`
    const declared = Object.hasOwn(properties, name) ? properties[name] : anyProperty
    if (declared !== undefined) yield* faultsOf(declared, inner, at)
    else if (typeof additionalProperties === 'object')
      yield* faultsOf(additionalProperties, inner, at)
    else if (additionalProperties === false) {
      const others = known.length > MAX_LISTED ? '' : `; known are ${known.join(', ')}`
      yield { pointer: at, message: `is not a known property${near(name, known) || others}` }
    }
  }
}

function* arrayFaults(
  { items, minItems = 0 }: Schema,
  value: unknown[],
  pointer: string,
): Generator<Fault> {
  if (value.length < minItems)
    yield { pointer, message: 'must not be an empty list; leave it out if there is nothing' }
  else if (items !== undefined)
    for (const [i, item] of value.entries()) yield* faultsOf(items, item, `${pointer}/${i}`)
}

function scalarFault(schema: Schema, value: unknown): string | undefined {
  const { minLength = 0, maxLength = Infinity, minimum = -Infinity, pattern } = schema
  if (typeof value === 'number')
    return value < minimum ? `must be at least ${minimum}; it is ${value}` : undefined
  if (typeof value !== 'string') return undefined
  if (value.length < minLength) return 'must not be empty'
  const length = value.length > maxLength ? [...value].length : 0
  if (length > maxLength) return `must have at most ${maxLength} characters; it has ${length}`
  if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return undefined
  const [meaning = pattern] = (schema.description ?? pattern).split(';')
  return `must be ${meaning}; it is ${shown(value)}`
}

/**
 * Removes the parts of a value that a schema refuses. A wrong term of a vocabulary is replaced by
 * another term. A list with a fault is removed as a whole. Returns undefined if the rest is still
 * wrong.
 */
export function repair(schema: TSchema, value: unknown): unknown {
  const { enum: terms, type, properties = {}, required = [] } = schema as Schema
  if (isAllowed(schema, value)) return value
  if (terms !== undefined) return terms[0]
  if (type !== 'object' || !isOfType(value, 'object')) return undefined
  const kept = Object.entries(properties).flatMap(([name, declared]) => {
    if (!Object.hasOwn(value as object, name)) return []
    const repaired = repair(declared, (value as Record<string, unknown>)[name])
    return repaired === undefined ? [] : [[name, repaired] as const]
  })
  const whole = Object.fromEntries([
    ...kept,
    ...required
      .filter((name) => !kept.some(([key]) => key === name))
      .map((name) => [name, (properties[name] as Schema).enum?.[0]] as const),
  ])
  return isAllowed(schema, whole) ? whole : undefined
}
