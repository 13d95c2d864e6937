import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { once } from '../../model/once.js'
import { didYouMean } from '../../model/did-you-mean.js'
import { BadValue } from '../../query/collection.js'
import type { ProblemError } from '../problems.js'
import { readList } from './quoting.js'

/* The value of one parameter: read from its text by its schema, or everything that is wrong with it. */

/** Most terms of a vocabulary that a sentence lists; all of them stand in `allowed`. */
const MAX_LISTED = 10
/** Most characters of a wrong value that are repeated. */
const MAX_SHOWN = 100

type Result = { value: unknown } | { faults: ProblemError[] }

interface Schema {
  type?: string
  items?: TSchema
  enum?: string[]
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
}

/** Validators are compiled when they are first needed: there are many, in every format. */
const checkOf = (schema: TSchema) => {
  const validator = once(() => Compile(schema))
  return (value: unknown): boolean => validator().Check(value)
}

/** Compiles a reader of the values of a parameter: a scalar, or a list of scalars. */
export function compileValue(name: string, schema: TSchema): (text: string) => Result {
  const { items } = schema as Schema
  const [isRight, isItem] = [checkOf(schema), checkOf(items ?? schema)]
  return (text) => {
    try {
      const value =
        items === undefined ? scalar(schema, text) : readList(text, (one) => scalar(items, one))
      if (isRight(value)) return { value }
      return {
        faults: Array.isArray(value)
          ? listFaults(name, schema, value, isItem)
          : [{ parameter: name, ...wrong(name, schema, value) }],
      }
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      return { faults: [{ parameter: name, detail: `"${name}" ${error.message}` }] }
    }
  }
}

function scalar(schema: TSchema, text: string): unknown {
  const { type } = schema as Schema
  return (type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)
    ? Number(text)
    : text
}

/** What is wrong with a list, value by value; what would be right stands with the first. */
function listFaults(
  name: string,
  schema: TSchema,
  values: readonly unknown[],
  isItem: (value: unknown) => boolean,
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
    .filter((value) => !isItem(value))
    .map((value) => wrong(name, items, value, 'a comma-separated list, each value '))
  const repeated = distinct.filter(
    (value) => isItem(value) && values.indexOf(value) < values.lastIndexOf(value),
  )
  return [
    ...faults.map(({ detail, allowed }, i) => ({
      parameter: name,
      detail,
      ...(i === 0 && allowed && { allowed }),
    })),
    ...repeated.map((value) => ({
      parameter: name,
      detail: `"${name}" has the value ${shown(value)} more than once`,
    })),
  ]
}

/** What is wrong with one value. */
function wrong(
  name: string,
  schema: TSchema,
  value: unknown,
  list = '',
): Omit<ProblemError, 'parameter'> {
  const { enum: allowed } = schema as Schema
  if (allowed === undefined)
    return { detail: `"${name}" must be ${list}${expectation(schema)}, not ${shown(value)}` }
  const guess = didYouMean(String(value), allowed)
  if (allowed.length <= MAX_LISTED)
    return { detail: `"${name}" takes ${allowed.join(', ')}, not ${shown(value)}${guess}`, allowed }
  return {
    detail: `"${name}" does not take ${shown(value)}${guess === '' ? '; "allowed" lists what it takes' : guess}`,
    allowed,
  }
}

function shown(value: unknown): string {
  const text = String(value)
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`
}

/** What a number or a text must be, in words. */
function expectation(schema: TSchema): string {
  const { type, minimum, maximum, maxLength } = schema as Schema
  if (type !== 'integer' && type !== 'number')
    return `a text of 1 to ${String(maxLength)} characters`
  const range =
    minimum !== undefined && maximum !== undefined
      ? ` from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `, ${minimum} or more`
        : ''
  return `${type === 'integer' ? 'an integer' : 'a number'}${range}`
}
