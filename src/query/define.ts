import type { TObject } from 'typebox'
import type { Collection } from './collection.js'
import { hasId } from './filters.js'

/** Declares a collection: its fields are checked against its shape, and it can be filtered by id. */
export function defineCollection<S extends TObject>(collection: Collection<S>): Collection {
  return {
    ...collection,
    filters: { id: hasId(collection.id, exampleId(collection.schema)), ...collection.filters },
  }
}

/** The id in the documentation's examples, from the shape. */
export const exampleId = (schema: TObject): string =>
  (schema.properties.id as { examples?: string[] }).examples?.[0] ?? ''
