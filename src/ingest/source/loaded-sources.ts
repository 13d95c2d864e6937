import { inflateRawSync } from 'node:zlib'
import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '../../db/open.js'
import { limitTo } from '../../db/statements.js'
import { articles } from '../../records/articles/table.js'
import { sources } from '../../records/shared/sources.js'
import type { AnnotationFile } from './annotation.js'

/** The annotation and the text from which an article was loaded. */
export interface LoadedSource {
  id: string
  /** The annotation file, without `$schema` and the key of its text. */
  annotation: AnnotationFile
  text: string
}

/** The source of one article; undefined if there is no such article. */
export function readLoadedSource(db: Database, id: string): LoadedSource | undefined {
  const row = selectSources(db).where(eq(articles.id, id)).get()
  return row && toLoadedSource(row)
}

/** The sources of all articles in the order of loading, one in memory at a time. */
export function* readLoadedSources(db: Database): Generator<LoadedSource> {
  const next = selectSources(db)
    .where(gt(articles.key, sql.placeholder('after')))
    .orderBy(asc(articles.key))
    .limit(limitTo(1))
    .prepare()
  for (let row = next.get({ after: -1 }); row !== undefined; row = next.get({ after: row.key }))
    yield toLoadedSource(row)
}

const selectSources = (db: Database) =>
  db
    .select({
      key: articles.key,
      id: articles.id,
      text: articles.text,
      annotation: sources.annotation,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.articleKey, articles.key))

type SourceRow = NonNullable<ReturnType<ReturnType<typeof selectSources>['get']>>

const toLoadedSource = ({ id, text, annotation }: SourceRow): LoadedSource => ({
  id,
  text,
  annotation: JSON.parse(inflateRawSync(annotation).toString()) as AnnotationFile,
})
