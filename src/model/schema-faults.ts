import type { TSchema } from 'typebox'
import { clip } from './clip.js'
import { didYouMean } from './did-you-mean.js'
import type { Fault } from './errors.js'
import { escapeStep } from './json-positions.js'

/*
 * Says in words how a value differs from a schema. A JSON Schema validator would report every fault
 * of every branch of a union, and not the value. This module walks the schema beside the value, and
 * of a union it reports the branch that is most like the value.
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

/** Most characters of a wrong value that a message shows. */
const MAX_SHOWN = 80
/** Most known properties that a message lists. */
const MAX_LISTED = 12

/** The faults of a value that a schema refuses, each at its JSON Pointer; none if it allows the value. */
export function schemaFaults(schema: TSchema, value: unknown, pointer = ''): Fault[] {
  const { anyOf, enum: terms, type } = schema as Schema
  const fault = (message: string): Fault[] => [{ pointer, message }]
  if (anyOf !== undefined) return unionFaults(anyOf, value, pointer)
  if (terms !== undefined)
    return terms.includes(value)
      ? []
      : fault(
          `must be ${alternatives(terms.map(String))}; it is ${shown(value)}${near(value, terms)}`,
        )
  if (type !== undefined && !isOfType(value, type))
    return fault(`must be ${TYPES[type] ?? type}; it is ${shown(value)}`)
  if (type === 'object') return objectFaults(schema, value as object, pointer)
  if (type === 'array') return arrayFaults(schema, value as unknown[], pointer)
  const message = scalarFault(schema, value)
  return message === undefined ? [] : fault(message)
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

const alternatives = (all: readonly string[]): string =>
  all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} or ${all.at(-1)!}`
const near = (value: unknown, known: readonly unknown[]): string =>
  typeof value === 'string' ? didYouMean(value, known.map(String)) : ''

/** The faults by the branch with the fewest, among the branches of the value's type. */
function unionFaults(branches: readonly TSchema[], value: unknown, pointer: string): Fault[] {
  const typeOf = (branch: TSchema) => (branch as Schema).type ?? 'string'
  const alike = branches.filter((branch) => isOfType(value, typeOf(branch)))
  if (alike.length === 0) {
    const types = [...new Set(branches.map((branch) => TYPES[typeOf(branch)]!))]
    return [{ pointer, message: `must be ${alternatives(types)}; it is ${shown(value)}` }]
  }
  return alike
    .map((branch) => schemaFaults(branch, value, pointer))
    .reduce((fewest, faults) => (faults.length < fewest.length ? faults : fewest))
}

function objectFaults(schema: Schema, value: object, pointer: string): Fault[] {
  const { properties = {}, required = [], additionalProperties, patternProperties = {} } = schema
  const [anyProperty] = Object.values(patternProperties)
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `"${name}"`)
  const known = Object.keys(properties)
  return [
    ...(missing.length === 0
      ? []
      : [{ pointer, message: `must have ${missing.join(', ').replace(/, (?=[^,]*$)/, ' and ')}` }]),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const at = `${pointer}/${escapeStep(name)}`
      const declared = Object.hasOwn(properties, name) ? properties[name] : anyProperty
      if (declared !== undefined) return schemaFaults(declared, inner, at)
      if (typeof additionalProperties === 'object')
        return schemaFaults(additionalProperties, inner, at)
      if (additionalProperties !== false) return []
      const others = known.length > MAX_LISTED ? '' : `; known are ${known.join(', ')}`
      return [{ pointer: at, message: `is not a known property${near(name, known) || others}` }]
    }),
  ]
}

function arrayFaults({ items, minItems = 0 }: Schema, value: unknown[], pointer: string): Fault[] {
  if (value.length < minItems)
    return [{ pointer, message: 'must not be an empty list; leave it out if there is nothing' }]
  return items === undefined
    ? []
    : value.flatMap((item, i) => schemaFaults(items, item, `${pointer}/${i}`))
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
 * The value without the parts that a schema refuses. A wrong term of a vocabulary is replaced by
 * another term. A list with a fault is left out as a whole. Undefined if the rest is still wrong.
 */
export function repair(schema: TSchema, value: unknown): unknown {
  const { enum: terms, type, properties = {}, required = [] } = schema as Schema
  if (schemaFaults(schema, value).length === 0) return value
  if (terms !== undefined) return terms[0]
  if (type !== 'object' || !isOfType(value, 'object')) return undefined
  const kept = Object.entries(value as object).flatMap(([name, inner]) => {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined
    const repaired = declared === undefined ? undefined : repair(declared, inner)
    return repaired === undefined ? [] : [[name, repaired] as const]
  })
  const whole = Object.fromEntries([
    ...kept,
    ...required
      .filter((name) => !kept.some(([key]) => key === name))
      .map((name) => [name, (properties[name] as Schema).enum?.[0]] as const),
  ])
  return schemaFaults(schema, whole).length === 0 ? whole : undefined
}
