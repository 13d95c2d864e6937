import { LRUCache } from 'lru-cache'
import { prepare, type Built, type Prepared } from './statements.js'
import type { Database } from './open.js'

/** How many shapes of statements are kept prepared for each reader: a collection, the search, the timeline. */
const KEPT_STATEMENTS = 60

/** Gives the statement that was prepared before for the same shape of a request, or prepares it. */
export type Statements = (shape: string, build: () => Built) => Prepared<unknown[]>['all']

export function createStatements(db: Database): Statements {
  const kept = new LRUCache<string, ReturnType<Statements>>({ max: KEPT_STATEMENTS })
  return (shape, build) => {
    const known = kept.get(shape) ?? prepare<unknown[]>(db, build()).all
    kept.set(shape, known)
    return known
  }
}
