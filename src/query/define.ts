import type { TObject } from 'typebox'
import type { Collection, Target } from './collection.js'
import { withDerived } from './derived-filters.js'
import { hasId } from './filters.js'

/** Declares a collection, and adds the filter `id` and the derived filters. The compiler compares the fields with the shape. */
export function defineCollection<S extends TObject>(collection: Collection<S>): Collection {
  return {
    ...collection,
    filters: withDerived({
      ...collection.filters,
      id: hasId(collection.target ?? nameless(collection), exampleId(collection.schema)),
    }),
  }
}

/** The target of a filter for records that have ids, but no names. */
const nameless = ({ singular, id }: Pick<Collection, 'singular' | 'id'>): Target => ({
  singular,
  key: id,
  id,
  name: id,
})

/** The id in the documentation's examples, from the shape. */
export const exampleId = (schema: TObject): string =>
  (schema.properties.id as { examples?: string[] }).examples?.[0] ?? ''
