import { Type, type Static, type TSchema, type TSchemaOptions } from 'typebox'

/* Functions that make schemas, refer to them and read them. */

export const Closed = { additionalProperties: false } as const
export const nullable = <T extends TSchema>(schema: T, options: TSchemaOptions = {}) =>
  Type.Union([schema, Type.Null()], options)
/** A term of a vocabulary. */
export const term = <const T extends string>(terms: readonly T[], description: string) =>
  Type.Enum([...terms], { type: 'string', description })
/** The name of the OpenAPI component of a schema; empty if it is not one. */
export const idOf = (schema: TSchema): string => (schema as { $id?: string }).$id ?? ''
const targets = new Map<string, TSchema>()

/** A reference to the OpenAPI component of a schema. */
export function ref<T extends TSchema>(schema: T) {
  targets.set(idOf(schema), schema)
  return Type.Unsafe<Static<T>>(Type.Ref(idOf(schema)))
}

interface Parts {
  $ref?: string
  anyOf?: TSchema[]
  items?: TSchema
  properties?: Record<string, TSchema>
}

/**
 * The paths of a schema's properties, such as `citations.exact`. References, lists and unions are
 * followed.
 */
export function propertyPaths(schema: TSchema): string[] {
  const { properties = {} } = objectOf(schema)
  return Object.entries(properties).flatMap(([name, property]) => [
    name,
    ...propertyPaths(property).map((path) => `${name}.${path}`),
  ])
}

export interface PropertyKind {
  path: string
  kind: 'scalar' | 'list'
}

/** The paths of a schema's scalars and lists. References and unions are followed, but not lists. */
export function propertyKinds(schema: TSchema): PropertyKind[] {
  return Object.entries(objectOf(schema).properties ?? {}).flatMap(
    ([name, property]): PropertyKind[] => {
      if (isList(property)) return [{ path: name, kind: 'list' }]
      const inner = propertyKinds(property)
      return inner.length === 0
        ? [{ path: name, kind: 'scalar' }]
        : inner.map(({ path, kind }) => ({ path: `${name}.${path}`, kind }))
    },
  )
}

const isList = (schema: TSchema): boolean =>
  'items' in schema || ((schema as Parts).anyOf?.some(isList) ?? false)

/** The object schema behind references, unions and lists; {} for a scalar. */
function objectOf(schema: TSchema): Parts {
  const { $ref, anyOf, items, ...parts } = schema as Parts
  if ($ref !== undefined) return objectOf(targets.get($ref) ?? {})
  if (anyOf) return anyOf.map(objectOf).find(({ properties }) => properties) ?? {}
  return items ? objectOf(items) : parts
}
