/* The OpenAPI document as the tests read it. */

type Json = Record<string, unknown>

/** The document with the shared parameters, headers and responses in their places. References to schemas stay. */
export function inlined<Document>(document: Document): Document {
  const { components } = document as { components: Json }
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(resolve)
    const [, kind, name] =
      /^#\/components\/(parameters|headers|responses)\/(.*)$/.exec(String((value as Json).$ref)) ??
      []
    if (kind !== undefined && name !== undefined) return resolve((components[kind] as Json)[name])
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]))
  }
  return { ...document, paths: resolve((document as { paths: Json }).paths) }
}
