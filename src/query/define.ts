import type { TObject } from 'typebox'
import type { Collection, Target } from './collection.js'
import { withDerived } from './derived-filters.js'
import { hasId } from './filters.js'

/** Declares a collection: its fields are checked against its shape, it can be filtered by id, and its filters have all forms. */
export function defineCollection<S extends TObject>(collection: Collection<S>): Collection {
  return {
    ...collection,
    filters: withDerived({
      ...collection.filters,
      id: hasId(collection.target ?? nameless(collection), exampleId(collection.schema)),
    }),
  }
}

/** The references of filters to records that have ids only. */
const nameless = ({ singular, id }: Pick<Collection, 'singular' | 'id'>): Target => ({
  singular,
  key: id,
  id,
  name: id,
})

/** The id in the documentation's examples, from the shape. */
export const exampleId = (schema: TObject): string =>
  (schema.properties.id as { examples?: string[] }).examples?.[0] ?? ''
