import type { TObject, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { didYouMean } from '../model/suggest.js'
import { BadValue } from './collection.js'
import { Problem, type ProblemCode, type ProblemError } from './problems.js'
import { readList } from './quoting.js'

/*
 * Query strings, strictly: what the schema does not declare, stands twice or has the wrong type is a 400
 * that says so. Nothing is coerced but the text of a number into that number and commas into a list.
 */

/** Most faults that one answer lists: each of them names what is allowed. */
const MAX_FAULTS = 20

/** A query string as it came: every value of every name; null where it is not percent-encoded UTF-8. */
export type RawQuery = Record<string, string[]> | null

export function parseQueryString(text: string): Record<string, unknown> {
  const query: Record<string, string[]> = Object.create(null) as Record<string, string[]>
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const [name, value] = splitOnce(pair)
    try {
      const key = decodeURIComponent(name.replaceAll('+', ' '))
      const values = query[key] ?? []
      values.push(decodeURIComponent(value.replaceAll('+', ' ')))
      query[key] = values
    } catch {
      return { [MALFORMED]: [] }
    }
  }
  return query
}

const MALFORMED = '\0malformed'

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

/** Compiles a reader of query strings for an object schema whose properties are scalars or lists of scalars (quoting.ts). */
export function compileQuery(schema: TObject): (raw: Record<string, string[]>) => Record<string, unknown> {
  const properties = new Map(Object.entries(schema.properties).map(([name, property]) => [name, compileParameter(name, property)]))
  const names = [...properties.keys()]
  const required = (schema as { required?: string[] }).required ?? []
  return (raw) => {
    if (MALFORMED in raw) throw new Problem('malformed-url', 'the query string is not valid percent-encoded UTF-8')
    const faults: { code: ProblemCode; error: ProblemError }[] = []
    const values: Record<string, unknown> = {}
    for (const [name, texts] of Object.entries(raw)) {
      if (faults.length === MAX_FAULTS) break
      const read = properties.get(name)
      if (read === undefined) {
        faults.push({ code: 'unknown-parameter', error: { parameter: name, detail: `there is no parameter "${name}"${didYouMean(name, names)}`, allowed: names } })
      } else if (texts.length > 1) {
        faults.push({ code: 'repeated-parameter', error: { parameter: name, detail: `"${name}" stands ${String(texts.length)} times; write it once, several values separated by commas where it takes a list` } })
      } else {
        const result = read(texts[0]!)
        if ('error' in result) faults.push({ code: 'invalid-parameter', error: result.error })
        else values[name] = result.value
      }
    }
    for (const name of required) {
      if (!(name in raw)) faults.push({ code: 'missing-parameter', error: { parameter: name, detail: `"${name}" is required` } })
    }
    const [first] = faults
    if (first !== undefined) throw new Problem(first.code, first.error.detail, faults.map(({ error }) => error))
    return values
  }
}

type Result = { value: unknown } | { error: ProblemError }

function compileParameter(name: string, schema: TSchema): (text: string) => Result {
  let validator: ReturnType<typeof Compile> | undefined // compiled when it is first needed: there are many, in every format
  const expected = expectation(schema)
  return (text) => {
    let value: unknown
    try {
      value = readValue(schema, text)
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      return { error: { parameter: name, detail: `"${name}" ${error.message}` } }
    }
    validator ??= Compile(schema)
    if (validator.Check(value)) return { value }
    const { items } = schema as { items?: TSchema }
    const allowed = enumOf(items ?? schema)
    const shown = text.length > 100 ? `${text.slice(0, 100)}...` : text
    return { error: { parameter: name, detail: `"${name}" must be ${expected}, not "${shown}"`, ...(allowed && { allowed }) } }
  }
}

function readValue(schema: TSchema, text: string): unknown {
  const { type, items } = schema as { type?: string; items?: TSchema }
  if (type === 'array') return readList(text, (value) => readValue(items ?? {}, value))
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text
  return text
}

const enumOf = (schema: TSchema): string[] | undefined => (schema as { enum?: string[] }).enum

/** What a parameter takes, in words. */
function expectation(schema: TSchema): string {
  const { type, items, minimum, maximum, maxLength, maxItems } = schema as {
    type?: string; items?: TSchema; minimum?: number; maximum?: number; maxLength?: number; maxItems?: number
  }
  if (type === 'array') return `a comma-separated list of up to ${String(maxItems)} different values, each ${expectation(items ?? {})}`
  const allowed = enumOf(schema)
  if (allowed !== undefined) return `one of ${allowed.join(', ')}`
  if (type === 'integer' || type === 'number') {
    const range = minimum !== undefined && maximum !== undefined ? ` from ${String(minimum)} to ${String(maximum)}` : minimum !== undefined ? `, ${String(minimum)} or more` : ''
    return `${type === 'integer' ? 'an integer' : 'a number'}${range}`
  }
  return `a text of 1 to ${String(maxLength)} characters`
}
