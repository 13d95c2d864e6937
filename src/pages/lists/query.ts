import { encodeValue } from '../../api/query-string/quoting.js'

/* The parameters of a list, and addresses that change them. */

export type Parameters = readonly (readonly [name: string, value: unknown])[]

/** An address with parameters. */
export function addressOf(path: string, parameters: Parameters): string {
  const query = parameters.map(([name, value]) => `${name}=${encodeValue(value)}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** The values of a parameter as texts. */
export const valuesOf = (parameters: Parameters, name: string): string[] => {
  const value = parameters.find(([other]) => other === name)?.[1]
  if (value === undefined) return []
  return [value].flat().map((one) => String(one as string | number | boolean))
}

/** The parameters without one value of one of them. */
export const without = (parameters: Parameters, name: string, value: string): Parameters =>
  parameters.flatMap(([other, given]): Parameters => {
    if (other !== name) return [[other, given]]
    const left = Array.isArray(given) ? given.filter((one) => String(one) !== value) : []
    return left.length === 0 ? [] : [[other, left]]
  })

/** Parameters that do not decide which records are listed. */
const NO_FILTERS: ReadonlySet<string> = new Set(['sort', 'limit'])
export const filtersOf = (parameters: Parameters): Parameters =>
  parameters.filter(([name]) => !NO_FILTERS.has(name))
