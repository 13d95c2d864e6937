import { eq, sql } from 'drizzle-orm'
import type { Reader } from '../../query/collection.js'
import { articles, sections } from '../../records/articles/table.js'
import { urlOf } from '../../records/shared/json-sql.js'

/** Reads texts and their sections by statements prepared once. Each read gives undefined for an unknown id. */
export function createTextReader({ db }: Reader, base: string) {
  const { placeholder } = sql
  const isArticle = eq(articles.id, placeholder('id'))
  const length = db
    .select({ length: articles.characters })
    .from(articles)
    .where(isArticle)
    .prepare()
  const slice = db
    .select({
      text: sql<string>`substr(${articles.text}, ${placeholder('start')} + 1, ${placeholder('length')})`,
    })
    .from(articles)
    .where(isArticle)
    .prepare()
  const url = sql`${urlOf('article', articles.id)} || '/text#char=' || ${sections.start} || ',' || ${sections.end}`
  const section = sql`json_object('kind', ${sections.kind}, 'start', ${sections.start}, 'end', ${sections.end}, 'exact', ${sections.exact}, 'url', ${url})`
  const list = sql`(select json_group_array(${section} order by ${sections.ordinal}) from ${sections} where ${sections.articleKey} = ${articles.key})`
  const sectionList = db
    .select({ json: sql<string>`${list}` })
    .from(articles)
    .where(isArticle)
    .prepare()
  return {
    /** Length of the text in code points. */
    length: (id: string) => length.get({ id })?.length,
    /** The characters `[start, end)`, counted in code points. */
    slice: (id: string, start: number, end: number) =>
      slice.get({ id, start, length: end - start })?.text,
    /** All sections as a JSON array. */
    sections: (id: string) => sectionList.get({ id, base })?.json,
  }
}
