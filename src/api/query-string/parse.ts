import type { TObject } from 'typebox'
import { didYouMean } from '../../model/did-you-mean.js'
import { Problem, type ProblemCode, type ProblemError } from '../problems.js'
import { compileValue, type ValueReader } from './values.js'

/*
 * Query strings are read strictly: an unknown parameter, a repeated one, or a value of the wrong type is a 400 that names
 * it. The only conversions are from the text of a number or a boolean to that value, and from commas or repeated names
 * to a list.
 */

/** The maximum number of faults that one problem lists. Many of them name all allowed values. */
const MAX_FAULTS = 20

/** The values given to each name, each as its decoded parts between raw commas: `%2C` is part of a value, `,` ends it. */
export type RawQuery = Record<string, string[][]>

/** The name under which a query string that is not percent-encoded UTF-8 is reported. */
const MALFORMED = '\0malformed'

/** Splits a query string, and decodes its names and the parts of its values. */
export function parseQueryString(text: string): RawQuery {
  const query = Object.create(null) as RawQuery
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const [name, value] = splitPair(pair)
    try {
      const values = (query[decode(name)] ??= [])
      values.push(value.split(',').map(decode))
    } catch {
      return { [MALFORMED]: [] }
    }
  }
  return query
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=')
  return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

/** The values of a query by name, or the problem that lists everything wrong with it. */
type QueryResult = { value: Record<string, unknown> } | { error: Problem }

interface Fault {
  code: ProblemCode
  error: ProblemError
}

/** Compiles a reader of queries whose parameters are the properties of `schema`: scalars, or lists of scalars (quoting.ts). */
export function compileQuery(schema: TObject): (raw: RawQuery) => QueryResult {
  const { required = [] } = schema as { required?: string[] }
  let readers: Map<string, ValueReader> | undefined
  return (raw) => {
    if (MALFORMED in raw) return { error: malformed() }
    readers ??= compileReaders(schema) // at the first request, because there are many schemas
    const faults: Fault[] = []
    const value: Record<string, unknown> = {}
    for (const [name, given] of Object.entries(raw)) {
      if (faults.length >= MAX_FAULTS) break
      const reader = readers.get(name)
      if (reader === undefined) faults.push(unknownParameter(name, [...readers.keys()]))
      else if (given.length > 1 && !reader.takesList)
        faults.push(repeatedParameter(name, given.length))
      else {
        const result = reader.read(given)
        if ('faults' in result) faults.push(...result.faults.map(invalidParameter))
        else value[name] = result.value
      }
    }
    for (const name of required) if (!(name in raw)) faults.push(missingParameter(name))
    return faults.length === 0 ? { value } : { error: problemOf(faults) }
  }
}

const compileReaders = ({ properties }: TObject): Map<string, ValueReader> =>
  new Map(
    Object.entries(properties).map(([name, property]) => [name, compileValue(name, property)]),
  )

const malformed = () =>
  new Problem('malformed-url', 'the query string is not valid percent-encoded UTF-8')

function problemOf(faults: readonly Fault[]): Problem {
  const [{ code, error }] = faults as [Fault]
  const errors = faults.slice(0, MAX_FAULTS).map(({ error }) => error)
  return new Problem(code, error.detail, errors)
}

const unknownParameter = (name: string, allowed: string[]): Fault => ({
  code: 'unknown-parameter',
  error: {
    parameter: name,
    detail: `there is no parameter "${name}"${didYouMean(name, allowed)}`,
    allowed,
  },
})

const repeatedParameter = (name: string, count: number): Fault => ({
  code: 'repeated-parameter',
  error: {
    parameter: name,
    detail: `"${name}" is given ${count} times, but takes one value`,
  },
})

const missingParameter = (name: string): Fault => ({
  code: 'missing-parameter',
  error: { parameter: name, detail: `"${name}" is required` },
})

const invalidParameter = (error: ProblemError): Fault => ({ code: 'invalid-parameter', error })
