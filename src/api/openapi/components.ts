import { STATUS_CODES } from 'node:http'

/*
 * The OpenAPI document names what it repeats: parameters, headers and error responses that several operations share
 * stand once, under `components`, and are referred to. (Fastify's routes have them inline, each with its own.)
 */

type Parts = Record<string | number, unknown>
interface Operation {
  tags?: string[]
  parameters?: { name: string }[]
  responses: Record<string, { headers?: Parts; content?: object }>
}
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components?: Record<string, Parts>
}

/** Where a part stands, what it is called there, and the tag of its operation. */
interface Place {
  holder: Parts
  key: string | number
  name: string
  scope: string
}

/** Replaces, in place, each part that stands twice or more by a reference to a component. */
export function shareComponents(document: Document): void {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const placesOf = (places: (operation: Operation) => Omit<Place, 'scope'>[]): Place[] =>
    operations.flatMap((operation) =>
      places(operation).map((place) => ({ ...place, scope: operation.tags?.[0] ?? '' })),
    )
  const components = (document.components ??= {})
  // Headers before the responses that hold them.
  components.headers = shared(
    'headers',
    placesOf(({ responses }) =>
      Object.values(responses).flatMap(({ headers: holder = {} }) =>
        Object.keys(holder).map((name) => ({ holder, key: name, name })),
      ),
    ),
  )
  components.parameters = shared(
    'parameters',
    placesOf(({ parameters = [] }) =>
      parameters.map(({ name }, key) => ({ holder: parameters as unknown as Parts, key, name })),
    ),
  )
  components.responses = shared(
    'responses',
    placesOf(({ responses: holder }) =>
      Object.keys(holder).map((status) => ({
        holder,
        key: status,
        name: STATUS_CODES[status]?.replaceAll(/\W/g, '') ?? status,
      })),
    ),
  )
}

/**
 * The components of a kind, with the places where they stood turned into references: the part that most operations of
 * several tags share gets the plain name; others have the tag before it.
 */
function shared(kind: string, places: Place[]): Parts {
  const byText = new Map<string, Place[]>()
  for (const place of places) {
    const text = JSON.stringify(place.holder[place.key])
    const same = byText.get(text)
    if (same) same.push(place)
    else byText.set(text, [place])
  }
  const named: Parts = {}
  for (const [text, same] of [...byText].sort(([, a], [, b]) => b.length - a.length)) {
    const [{ name, scope }] = same as [Place]
    const isCommon = same.some((place) => place.scope !== scope)
    const free = [...(isCommon ? [name] : []), `${scope}.${name}`].find((name) => !(name in named))
    if (same.length === 1 || free === undefined) continue
    named[free] = JSON.parse(text)
    for (const { holder, key } of same) holder[key] = { $ref: `#/components/${kind}/${free}` }
  }
  return named
}
