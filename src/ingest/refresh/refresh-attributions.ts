import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { jsonList, jsonObject } from '../../db/dialect/json.js'
import { inserter } from '../../db/inserter.js'
import type { Database } from '../../db/open.js'
import { recordId } from '../../model/ids.js'
import type { Span } from '../../model/text/text.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import { articles } from '../../records/articles/table.js'
import { conflictClaims } from '../../records/conflicts/table.js'
import { entities } from '../../records/entities/table.js'
import { events } from '../../records/events/table.js'
import { figures } from '../../records/figures/table.js'
import { quotes } from '../../records/quotes/table.js'
import { relations } from '../../records/relations/table.js'
import { attributions } from '../../records/shared/attributions.js'
import { citations } from '../../records/shared/citations.js'
import type { AssertedByNote } from '../../records/shared/notes.js'
import { attribute, type QuotedWords, type Statement } from '../prepare/attributions.js'

/** A table of statements that may be a speaker's claim. */
interface AttributedTable {
  table: typeof events | typeof figures | typeof relations | typeof conflictClaims
  key: SQLiteColumn
  claim?: SQLiteColumn
  source?: SQLiteColumn
}

const ATTRIBUTED: readonly AttributedTable[] = [
  { table: events, key: events.key },
  { table: figures, key: figures.key, source: figures.source },
  { table: relations, key: relations.key },
  { table: conflictClaims, key: conflictClaims.conflictKey, claim: conflictClaims.claim },
]

/** A row of one of these tables. */
interface StatementRow {
  key: number
  claim: number | null
  assertedBy: string | null
  source: string | null
  content: string
  words: string | null
}

/**
 * Decides again whose claim each record is, for articles that an older version of this program loaded. The result is
 * the same as after loading the articles again.
 */
export function refreshAttributions(db: Database): void {
  const insert = inserter(db, attributions)
  db.delete(attributions).run()
  for (const article of db.select({ key: articles.key, id: articles.id }).from(articles).all()) {
    const quoted = quotesOf(db, article.key)
    const found = ATTRIBUTED.flatMap((attributed) =>
      statementsOf(db, attributed, article.key).map((row) => ({ attributed, row })),
    )
    const resolve = { quote: quoteKey(db, article.id), speaker: speakerKey(db) }
    const result = attribute(
      quoted,
      found.map(({ row }) => statementOf(row, resolve)),
    )
    const ordinals = new Map<number, number>()
    for (const [i, { attributed, row }] of found.entries()) {
      const { voice, sayers } = result[i]!
      const { table, key, claim } = attributed
      db.update(table)
        .set({ voice })
        .where(and(eq(key, row.key), claim && eq(claim, row.claim)))
        .run()
      const first = ordinals.get(row.key) ?? 0
      ordinals.set(row.key, first + sayers.length)
      insert(
        sayers.map(({ quote, speaker, speakerText }, ordinal) => ({
          recordKey: row.key,
          ordinal: first + ordinal,
          claim: row.claim,
          quoteKey: quote,
          speakerKey: speaker,
          speakerText,
        })),
      )
    }
  }
}

/** The citations of a record in a role as JSON, and their words joined. */
const spansOf = (record: SQLiteColumn, role: CitationRole, claim?: SQLiteColumn) => {
  const { start, end, exact, ordinal } = citations
  const from = sql`
    from ${citations} where ${citations.recordKey} = ${record} and ${citations.role} = ${role}
    ${claim ? sql` and ${citations.claim} = ${claim}` : sql``}`
  return {
    spans: sql<string>`(select ${jsonList(jsonObject({ start, end, exact }), ordinal)} ${from})`,
    words: sql<string | null>`(select string_agg(${exact}, ' ' order by ${ordinal}) ${from})`,
  }
}

const quotesOf = (db: Database, articleKey: number): QuotedWords<number>[] =>
  db
    .select({
      quote: quotes.key,
      speaker: quotes.speakerKey,
      speakerText: quotes.speakerText,
      content: spansOf(quotes.key, 'content').spans,
    })
    .from(quotes)
    .where(eq(quotes.articleKey, articleKey))
    .orderBy(quotes.key)
    .all()
    .map((row) => ({ ...row, content: JSON.parse(row.content) as Span[] }))

function statementsOf(
  db: Database,
  { table, key, claim, source }: AttributedTable,
  articleKey: number,
): StatementRow[] {
  const columns: Record<keyof StatementRow, SQL> = {
    key: sql`${key}`,
    claim: claim ? sql`${claim}` : sql`null`,
    assertedBy: sql`${table.assertedBy}`,
    source: source ? sql`${source}` : sql`null`,
    content: spansOf(key, 'content', claim).spans,
    words: spansOf(key, 'attribution', claim).words,
  }
  const ofArticle = sql`${key} in (select "key" from "records" where "article_key" = ${articleKey})`
  return db
    .select(columns)
    .from(table)
    .where(ofArticle)
    .orderBy(sql`1, 2`)
    .all() as unknown as StatementRow[]
}

interface Resolve {
  quote: (id: string) => number
  speaker: (id: string) => number
}

function statementOf(
  { assertedBy, source, content, words }: StatementRow,
  resolve: Resolve,
): Statement<number> {
  const asserted = assertedBy === null ? null : (JSON.parse(assertedBy) as AssertedByNote)
  return {
    content: JSON.parse(content) as Span[],
    source: source ?? undefined,
    asserted: asserted
      ? {
          voice: asserted.voice,
          quotes: (asserted.quotes ?? []).map(resolve.quote),
          speakers: (asserted.speakers ?? []).map(resolve.speaker),
          words,
        }
      : undefined,
  }
}

const quoteKey = (db: Database, article: string) => (id: string) =>
  db
    .select({ key: quotes.key })
    .from(quotes)
    .where(eq(quotes.id, recordId(article, id)))
    .get()!.key

const speakerKey = (db: Database) => (id: string) =>
  db.select({ key: entities.key }).from(entities).where(eq(entities.id, id)).get()!.key
