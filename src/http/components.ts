import { STATUS_CODES } from 'node:http'

/*
 * The OpenAPI document names what it repeats: parameters, headers and error responses that several operations share
 * stand once, under `components`, and are referred to. (Fastify's routes have them inline, each with its own.)
 */

type Part = object
type Responses = Record<string, Part & { headers?: Record<string, Part> }>
interface Operation { tags?: string[]; parameters?: (Part & { name: string })[]; responses: Responses }
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components?: Record<string, Record<string, unknown>>
}

/** Replaces, in place, each part that stands twice or more by a reference to a component. */
export function shareComponents(document: Document): void {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const components = document.components ??= {}
  share(components, 'headers', operations.flatMap(({ responses, tags }) => Object.values(responses)
    .flatMap(({ headers = {} }) => Object.keys(headers).map((name): Place => ({ holder: headers, key: name, name, scope: tags?.[0] })))))
  share(components, 'parameters', operations.flatMap(({ parameters = [], tags }) => parameters
    .map(({ name }, key): Place => ({ holder: parameters, key, name, scope: tags?.[0] }))))
  share(components, 'responses', operations.flatMap(({ responses, tags }) => Object.keys(responses)
    .map((status): Place => ({ holder: responses, key: status, name: STATUS_CODES[status]?.replaceAll(/\W/g, '') ?? status, scope: tags?.[0] }))))
}

/** Where a part stands, what it is called there, and the tag of its operation. */
interface Place { holder: object; key: string | number; name: string; scope: string | undefined }

/** The part that most operations of several tags share gets the plain name; others have the tag before it. */
function share(components: Record<string, Record<string, unknown>>, kind: string, places: Place[]): void {
  const byText = new Map<string, Place[]>()
  for (const place of places) {
    const text = JSON.stringify((place.holder as Record<string | number, unknown>)[place.key])
    byText.set(text, [...byText.get(text) ?? [], place])
  }
  const named: Record<string, unknown> = {}
  for (const [text, same] of [...byText].sort(([, a], [, b]) => b.length - a.length)) {
    const [{ name, scope }] = same as [Place]
    const scopes = new Set(same.map(({ scope }) => scope))
    const free = [...scopes.size > 1 ? [name] : [], `${scope ?? ''}.${name}`].find((name) => !(name in named))
    if (same.length === 1 || free === undefined) continue
    named[free] = JSON.parse(text)
    for (const { holder, key } of same) (holder as Record<string | number, unknown>)[key] = { $ref: `#/components/${kind}/${free}` }
  }
  components[kind] = named
}
