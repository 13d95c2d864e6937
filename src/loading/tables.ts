import type { Database } from '../db/open.js'
import { inserter, type NewRow } from '../db/statements.js'
import { articles, coverageExceptions, sections } from '../db/tables/articles.js'
import { citations } from '../db/tables/citations.js'
import { conflictClaims, conflicts } from '../db/tables/conflicts.js'
import { entities, entityIdentifiers, entityNames, entityNotes } from '../db/tables/entities.js'
import { events } from '../db/tables/events.js'
import { figures } from '../db/tables/figures.js'
import { images } from '../db/tables/images.js'
import { involvements } from '../db/tables/involvements.js'
import { mentions } from '../db/tables/mentions.js'
import { quotes } from '../db/tables/quotes.js'
import { recordLinks, records } from '../db/tables/records.js'
import { relations } from '../db/tables/relations.js'
import { sources } from '../db/tables/sources.js'

/** What an article has rows in, each table after those that it refers to. */
const TABLES = {
  records, entities, entityNames, entityIdentifiers, entityNotes, articles, sources, sections, coverageExceptions,
  mentions, quotes, events, figures, images, relations, conflicts, conflictClaims, citations, involvements, recordLinks,
}

/** The rows of one article, by table. */
export type ArticleRows = { [Name in keyof typeof TABLES]: NewRow<(typeof TABLES)[Name]>[] }

export const noRows = (): ArticleRows => Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as ArticleRows

/** Prepares the insertion of an article's rows, in an order that foreign keys allow. */
export function articleInserter(db: Database): (rows: ArticleRows) => void {
  const inserters = Object.entries(TABLES).map(([name, table]) => [name as keyof ArticleRows, inserter(db, table) as (rows: readonly unknown[]) => void] as const)
  return (rows) => { for (const [name, insert] of inserters) insert(rows[name]) }
}
