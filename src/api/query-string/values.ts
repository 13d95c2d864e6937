import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { didYouMean } from '../../model/did-you-mean.js'
import { joinedByOr } from '../../model/joined.js'
import { BadValue } from '../../query/collection.js'
import { NO_COMMA } from '../../query/filters.js'
import type { ProblemError } from '../problems.js'
import { readList } from './quoting.js'

/* Reads the value of one parameter from its text by its schema, or lists everything that is wrong with it. */

/** The maximum number of terms that a sentence lists; `allowed` lists all of them. */
const MAX_LISTED = 10
/** The maximum number of characters of a wrong value that an error repeats. */
const MAX_SHOWN = 100

export interface ValueReader {
  /** True if the parameter may be given several times. */
  takesList: boolean
  /** Reads the values given to a parameter, each as its parts between raw commas. A scalar has the first value, whole. */
  read: (given: readonly (readonly string[])[]) => { value: unknown } | { faults: ProblemError[] }
}

const ENCODED_COMMA = '; a comma written as %2C is part of a value, a plain comma separates values'

interface Schema {
  type?: string
  items?: TSchema
  enum?: string[]
  minimum?: number
  maximum?: number
  maxLength?: number
  pattern?: string
  maxItems?: number
}

/** Compiles a validator when it is first needed, because each format of each list has many. */
function validatorOf(schema: TSchema): (value: unknown) => boolean {
  let validator: ReturnType<typeof Compile> | undefined
  return (value) => (validator ??= Compile(schema)).Check(value)
}

/** Compiles a reader of the values of a parameter: a scalar, or a list of scalars. */
export function compileValue(name: string, schema: TSchema): ValueReader {
  const { items } = schema as Schema
  const isValid = validatorOf(schema)
  const isValidItem = validatorOf(items ?? schema)
  const read: ValueReader['read'] = (given) => {
    try {
      const value =
        items === undefined
          ? readScalar(schema, given[0]!.join(','))
          : given.flatMap(readList).map((item) => readScalar(items, item))
      if (isValid(value)) return { value }
      return {
        faults: Array.isArray(value)
          ? listFaults(name, schema, value, isValidItem)
          : [{ parameter: name, ...faultOf(name, schema, value) }],
      }
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      return { faults: [{ parameter: name, detail: `"${name}" ${error.message}` }] }
    }
  }
  return { takesList: items !== undefined, read }
}

const BOOLEANS = ['true', 'false']

function readScalar(schema: TSchema, text: string): unknown {
  const { type } = schema as Schema
  if (type === 'boolean' && BOOLEANS.includes(text)) return text === 'true'
  return (type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)
    ? Number(text)
    : text
}

/** The faults of a list, value by value. The first one lists the allowed values. */
function listFaults(
  name: string,
  schema: TSchema,
  values: readonly unknown[],
  isValidItem: (value: unknown) => boolean,
): ProblemError[] {
  const { items = {}, maxItems = Infinity } = schema as Schema
  if (values.length > maxItems)
    return [
      {
        parameter: name,
        detail: `"${name}" must be a list of up to ${maxItems} values, not of ${values.length}`,
      },
    ]
  const distinct = [...new Set(values)]
  const faults = distinct
    .filter((value) => !isValidItem(value))
    .map((value) => faultOf(name, items, value, 'each value of '))
  const repeated = distinct.filter(
    (value) => isValidItem(value) && values.indexOf(value) < values.lastIndexOf(value),
  )
  return [
    ...faults.map(({ detail, allowed }, i) => ({
      parameter: name,
      detail,
      ...(i === 0 && allowed && { allowed }),
    })),
    ...repeated.map((value) => ({
      parameter: name,
      detail: `"${name}" has the value ${quote(value)} more than once`,
    })),
  ]
}

/** The fault of one value. `list` stands before the name of a parameter that takes several. */
function faultOf(
  name: string,
  schema: TSchema,
  value: unknown,
  list = '',
): Omit<ProblemError, 'parameter'> {
  const { type, enum: allowed = type === 'boolean' ? BOOLEANS : undefined } = schema as Schema
  const comma = list !== '' && String(value).includes(',') ? ENCODED_COMMA : ''
  if (allowed === undefined)
    return {
      detail: `${list}"${name}" must be ${expectation(schema)}, not ${quote(value)}${comma}`,
    }
  const guess = comma || didYouMean(String(value), allowed)
  if (allowed.length <= MAX_LISTED)
    return {
      detail: `"${name}" takes ${joinedByOr(allowed)}, not ${quote(value)}${guess}`,
      allowed,
    }
  return {
    detail: `"${name}" does not take ${quote(value)}${guess === '' ? '; errors[].allowed lists its values' : guess}`,
    allowed,
  }
}

function quote(value: unknown): string {
  const text = String(value)
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`
}

/** Says what a number or a text must be. */
function expectation(schema: TSchema): string {
  const { type, minimum, maximum, maxLength, pattern } = schema as Schema
  if (type !== 'integer' && type !== 'number')
    return `a text of 1 to ${String(maxLength)} characters${pattern === NO_COMMA ? ' without a comma' : ''}`
  const range =
    minimum !== undefined && maximum !== undefined
      ? ` from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `, ${minimum} or more`
        : ''
  return `${type === 'integer' ? 'an integer' : 'a number'}${range}`
}
