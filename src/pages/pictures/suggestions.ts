import type { Edition } from '../../query/collection.js'
import { together } from '../../query/together.js'
import type { Readers } from '../data/readers.js'

/** A value of a filter, with its name. */
export interface Suggestion {
  id: string
  name: string
}

const [MOST_ENTITIES, MOST_ARTICLES] = [60, 30]

/**
 * The suggestions in the fields of a picture's form: the entities named most, and the newest articles. The filters take
 * ids.
 */
export function readSuggestions(
  readers: Readers,
  edition: Edition,
): Record<'entity' | 'article', Suggestion[]> {
  const [entity, article] = together([
    () =>
      readers
        .list(
          'entity',
          { fields: ['id', 'name'], sort: ['-mentionCount'], limit: MOST_ENTITIES },
          edition,
        )
        .records.map(({ id, name }) => ({ id, name })),
    () =>
      readers
        .list('article', { fields: ['id', 'title'], limit: MOST_ARTICLES }, edition)
        .records.map(({ id, title }) => ({ id, name: title })),
  ])
  return { entity, article }
}
