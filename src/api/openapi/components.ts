import { STATUS_CODES } from 'node:http'
import type { Components, PathOperation } from './types.js'

/*
 * Moves parameters, headers and responses that occur twice or more to `components`. Generators make types of the names of
 * parameters and responses, so these names are identifiers and differ from those of schemas (.config/openapi-lint.js).
 */

type Parts = Record<string | number, unknown>

/** An occurrence of a part: the object that holds it, its key there, and the names for its component. */
interface Place {
  holder: Parts
  key: string | number
  /** The collection or tag of the operation. */
  scope: string
  name: string
  /** The name if another part has the plain one. */
  scopedName: string
}

/** Replaces repeated parts of the operations, in place, by references; returns their components. */
export function shareComponents(operations: readonly PathOperation[]): Components {
  return {
    headers: shared('headers', operations.flatMap(headerPlaces)), // before the responses that hold them
    parameters: shared('parameters', operations.flatMap(parameterPlaces)),
    responses: shared('responses', operations.flatMap(responsePlaces)),
  }
}

/** Components of headers have the names of the headers. */
const headerPlaces = ({ operation: { tags, responses } }: PathOperation): Place[] =>
  Object.values(responses).flatMap(({ headers = {} }) =>
    Object.keys(headers).map((name) => {
      const [scope = ''] = tags
      return { holder: headers, key: name, scope, name, scopedName: `${name}-${scope}` }
    }),
  )

const parameterPlaces = ({ path, operation: { parameters } }: PathOperation): Place[] =>
  parameters.map(({ name, in: place }, key) => {
    const scope = /^\/v1\/(\w+)/.exec(path)?.[1] ?? ''
    const plain = `${name.split('.').map(title).join('')}${place === 'path' ? 'PathParam' : 'Param'}`
    const holder = parameters as unknown as Parts
    return { holder, key, scope, name: plain, scopedName: `${title(scope)}${plain}` }
  })

/** The names of the ranges of statuses. */
const RANGES: Record<string, string> = { '4XX': 'ClientError', '5XX': 'ServerError' }

/** Successful responses are shared only if several operations have the same. */
const responsePlaces = ({ path, operation: { responses } }: PathOperation): Place[] =>
  Object.keys(responses).map((status) => {
    const successful = `${title(path.split(/\W/).at(-1)!)}Response`
    const name =
      status === '200'
        ? successful
        : (RANGES[status] ?? (STATUS_CODES[status] ?? status).replaceAll(/\W/g, ''))
    return { holder: responses, key: status, scope: '', name, scopedName: name }
  })

/**
 * The components of a kind, by name. If parts of the same name differ, the one that the most operations of several scopes
 * share has the plain name.
 */
function shared<Part>(kind: string, places: readonly Place[]): Record<string, Part> {
  const byText = new Map<string, [Place, ...Place[]]>()
  for (const place of places) {
    const text = JSON.stringify(place.holder[place.key])
    const same = byText.get(text)
    if (same) same.push(place)
    else byText.set(text, [place])
  }
  const components = new Map<string, Part>()
  for (const [text, same] of [...byText].sort(([, a], [, b]) => b.length - a.length)) {
    if (same.length === 1) continue
    const [{ scope, name, scopedName }] = same
    const isCommon = scope === '' || same.some((place) => place.scope !== scope)
    const free = isCommon && !components.has(name) ? name : scopedName
    if (components.has(free)) continue
    components.set(free, JSON.parse(text) as Part)
    for (const { holder, key } of same) holder[key] = { $ref: `#/components/${kind}/${free}` }
  }
  return Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
