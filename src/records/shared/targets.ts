import type { Target } from '../../query/collection.js'
import { articles } from '../articles/table.js'
import { entities, entityMergedIds, entityNames } from '../entities/table.js'

/* The records to which filters refer by ids. */

export const ENTITY: Target & Required<Pick<Target, 'names'>> = {
  singular: 'entity',
  key: entities.key,
  id: entities.id,
  name: entities.name,
  names: {
    key: entityNames.entityKey,
    name: entityNames.name,
    examples: {
      'astana': 'Astana',
      'china': 'China',
      'ju-peng': 'Ju Peng',
      'kassym-jomart-tokayev': 'Tokayev',
      'kazakhstan': 'Kazakhstan',
      'xi-jinping': 'Xi',
      'xinhua': 'Xinhua',
    },
  },
  mergedIds: {
    key: entityMergedIds.entityKey,
    id: entityMergedIds.id,
    article: entityMergedIds.articleKey,
  },
}

export const ARTICLE: Target = {
  singular: 'article',
  key: articles.key,
  id: articles.id,
  name: articles.title,
}
