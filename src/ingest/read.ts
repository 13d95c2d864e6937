import { inflateRawSync } from 'node:zlib'
import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '../db/open.js'
import { limitTo } from '../db/statements.js'
import { articles } from '../records/articles/table.js'
import { sources } from '../records/shared/sources.js'
import type { AnnotationFile } from './annotation.js'

/** What an article was loaded from: its annotations, without where the text is, and the text. */
export interface Loaded {
  id: string
  annotation: AnnotationFile
  text: string
}

const columns = {
  key: articles.key,
  id: articles.id,
  text: articles.text,
  annotation: sources.annotation,
}
type Row = { [Name in keyof typeof columns]: (typeof columns)[Name]['_']['data'] }

const loaded = ({ id, text, annotation }: Row): Loaded => ({
  id,
  text,
  annotation: JSON.parse(inflateRawSync(annotation).toString()) as AnnotationFile,
})

/** One article; undefined where there is none with the id. */
export function readLoaded(db: Database, id: string): Loaded | undefined {
  const row = db
    .select(columns)
    .from(articles)
    .innerJoin(sources, eq(sources.articleKey, articles.key))
    .where(eq(articles.id, id))
    .get()
  return row && loaded(row)
}

/** Every article in the order of loading, one at a time. */
export function* readAllLoaded(db: Database): Generator<Loaded> {
  const next = db
    .select(columns)
    .from(articles)
    .innerJoin(sources, eq(sources.articleKey, articles.key))
    .where(gt(articles.key, sql.placeholder('after')))
    .orderBy(asc(articles.key))
    .limit(limitTo(1))
    .prepare()
  for (let row = next.get({ after: -1 }); row !== undefined; row = next.get({ after: row.key }))
    yield loaded(row)
}
