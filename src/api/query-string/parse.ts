import type { TObject } from 'typebox'
import { didYouMean } from '../../model/did-you-mean.js'
import { Problem, type ProblemCode, type ProblemError } from '../problems.js'
import { compileValue } from './values.js'

/*
 * Query strings, strictly: what the schema does not declare, stands twice or has the wrong type is a 400
 * that says so. Nothing is coerced but the text of a number into that number and commas into a list.
 */

/** Most faults that one answer lists: many of them name what is allowed. */
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
export function compileQuery(
  schema: TObject,
): (raw: Record<string, string[]>) => Record<string, unknown> {
  const properties = new Map(
    Object.entries(schema.properties).map(([name, property]) => [
      name,
      compileValue(name, property),
    ]),
  )
  const names = [...properties.keys()]
  const required = (schema as { required?: string[] }).required ?? []
  return (raw) => {
    if (MALFORMED in raw)
      throw new Problem('malformed-url', 'the query string is not valid percent-encoded UTF-8')
    const faults: { code: ProblemCode; error: ProblemError }[] = []
    const values: Record<string, unknown> = {}
    for (const [name, texts] of Object.entries(raw)) {
      if (faults.length >= MAX_FAULTS) break
      const read = properties.get(name)
      if (read === undefined) {
        faults.push({
          code: 'unknown-parameter',
          error: {
            parameter: name,
            detail: `there is no parameter "${name}"${didYouMean(name, names)}`,
            allowed: names,
          },
        })
      } else if (texts.length > 1) {
        faults.push({
          code: 'repeated-parameter',
          error: {
            parameter: name,
            detail: `"${name}" stands ${texts.length} times; write it once, several values separated by commas where it takes a list`,
          },
        })
      } else {
        const result = read(texts[0]!)
        if ('faults' in result)
          faults.push(
            ...result.faults.map((error) => ({ code: 'invalid-parameter' as const, error })),
          )
        else values[name] = result.value
      }
    }
    for (const name of required) {
      if (!(name in raw))
        faults.push({
          code: 'missing-parameter',
          error: { parameter: name, detail: `"${name}" is required` },
        })
    }
    const [first] = faults
    if (first !== undefined)
      throw new Problem(
        first.code,
        first.error.detail,
        faults.slice(0, MAX_FAULTS).map(({ error }) => error),
      )
    return values
  }
}
