import { createStatements } from '../../db/statements.js'
import type { Edition, Reader } from '../../query/collection.js'
import type { EditionCache } from '../../query/edition-cache.js'
import { hasId } from '../../query/filters.js'
import { planFilters } from '../../query/plan.js'
import { createUnknownValues, type Warning } from '../../query/unknown-values.js'
import { ARTICLE, ENTITY } from '../../records/shared/targets.js'

/** The parameters of ties that name records. */
const NAMING = {
  entity: hasId(ENTITY, 'xi-jinping'),
  article: hasId(ARTICLE, 'china-kazakhstan-friendship'),
}

/** Finds the ids in `entity` and `article` that no record has. */
export function unknownIdsReader(reader: Reader, cache: EditionCache) {
  const warningsOf = createUnknownValues(reader.db, createStatements(reader), cache)
  return (query: Partial<Record<keyof typeof NAMING, string[]>>, edition: Edition): Warning[] =>
    warningsOf(planFilters(NAMING, query).filters, 0, edition)
}
