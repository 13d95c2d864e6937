import { eq, sql } from 'drizzle-orm'
import type { Reader } from '../../query/collection.js'
import { articles, sections } from '../../records/articles/table.js'
import { urlOf } from '../../records/shared/json-sql.js'

export type TextReader = ReturnType<typeof createTextReader>

/** Reads the texts of articles, by statements prepared once. */
export function createTextReader({ db }: Reader) {
  const { placeholder } = sql
  const article = db
    .select({ key: articles.key, length: articles.characters })
    .from(articles)
    .where(eq(articles.id, placeholder('id')))
    .prepare()
  const slice = db
    .select({
      text: sql<string>`substr(${articles.text}, ${placeholder('start')} + 1, ${placeholder('length')})`,
    })
    .from(articles)
    .where(eq(articles.key, placeholder('key')))
    .prepare()
  return {
    /** The internal key of an article and the length of its text in code points; undefined for an unknown id. */
    article: (id: string) => article.get({ id }),
    /** The characters `[start, end)`, counted in code points. */
    slice: (key: number, start: number, end: number): string =>
      slice.get({ key, start, length: end - start })?.text ?? '',
  }
}

/** Reads the sections of an article as a JSON array; undefined for an unknown id. */
export function createSectionReader(
  { db }: Reader,
  base: string,
): (id: string) => string | undefined {
  const url = sql`${urlOf('article', articles.id)} || '/text#char=' || ${sections.start} || ',' || ${sections.end}`
  const section = sql`json_object('kind', ${sections.kind}, 'start', ${sections.start}, 'end', ${sections.end}, 'exact', ${sections.exact}, 'url', ${url})`
  const list = sql`(select json_group_array(${section} order by ${sections.ordinal}) from ${sections} where ${sections.articleKey} = ${articles.key})`
  const statement = db
    .select({ json: sql<string>`${list}` })
    .from(articles)
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare()
  return (id) => statement.get({ id, base })?.json
}
