import type { Database } from '../db/open.js'
import { inserter, type NewRow } from '../db/statements.js'
import { articles, coverageExceptions, sections } from '../records/articles/table.js'
import { citations } from '../records/shared/citations.js'
import { conflictClaims, conflicts } from '../records/conflicts/table.js'
import { entities, entityIdentifiers, entityNames, entityNotes } from '../records/entities/table.js'
import { events } from '../records/events/table.js'
import { figures } from '../records/figures/table.js'
import { images } from '../records/images/table.js'
import { involvements } from '../records/shared/involvements.js'
import { mentions } from '../records/mentions/table.js'
import { quotes } from '../records/quotes/table.js'
import { recordLinks, records } from '../records/shared/records.js'
import { relations } from '../records/relations/table.js'
import { sources } from '../records/shared/sources.js'

/** What is looked at before the next article is written, each table after those that it refers to. */
const SHARED = { records, entities, entityNames, entityIdentifiers, entityNotes, articles }
/** What is not: of several articles, these can be written table by table. */
const OWN = {
  sources,
  sections,
  coverageExceptions,
  mentions,
  quotes,
  events,
  figures,
  images,
  relations,
  conflicts,
  conflictClaims,
  citations,
  involvements,
  recordLinks,
}
const TABLES = { ...SHARED, ...OWN }

/** The rows of articles, by table. */
export type ArticleRows = { [Name in keyof typeof TABLES]: NewRow<(typeof TABLES)[Name]>[] }
type TableName = keyof ArticleRows

const namesOf = (tables: object): TableName[] => Object.keys(tables) as TableName[]

export const noRows = (): ArticleRows =>
  Object.fromEntries(namesOf(TABLES).map((name) => [name, []])) as unknown as ArticleRows

/** How many of the rows are an article's own. */
export const countOwn = (rows: ArticleRows): number =>
  namesOf(OWN).reduce((sum, name) => sum + rows[name].length, 0)

/** Prepares the insertion of the rows of articles, in an order that foreign keys allow; what was inserted is taken out of the rows. */
export function articleInserters(
  db: Database,
): Record<'insertShared' | 'insertOwn', (rows: ArticleRows) => void> {
  const inserterOf = (tables: Partial<typeof TABLES>) => {
    const inserters = Object.entries(tables).map(
      ([name, table]) =>
        [name as TableName, inserter(db, table) as (rows: readonly unknown[]) => void] as const,
    )
    return (rows: ArticleRows) => {
      for (const [name, insert] of inserters) insert(rows[name].splice(0))
    }
  }
  return { insertShared: inserterOf(SHARED), insertOwn: inserterOf(OWN) }
}
