import { COLLECTIONS } from '../../src/model/vocabulary/records.js'
import type { Api } from '../contract.js'

/* Reads whole lists through the API. */

export interface Citation {
  role: string
  start: number
  end: number
  exact: string
}
export interface Row {
  id: string
  url: string
  citations: Citation[]
  [property: string]: unknown
}

const { article: _articles, entity: _entities, ...collections } = COLLECTIONS
/** The collections whose records belong to one article, by kind. */
export const OF_ARTICLES = collections

/** All rows of a list, following `links.next`. */
export async function readAll<T = Row>({ get }: Pick<Api, 'get'>, url: string): Promise<T[]> {
  const rows: T[] = []
  for (let next: string | null = url; next !== null;) {
    const body: { data: T[]; links: { next: string | null } } = (await get(next)).json()
    rows.push(...body.data)
    next = body.links.next
  }
  return rows
}

/** The records of an article with their kinds, the article itself first. */
export async function recordsOf(
  api: Pick<Api, 'get'>,
  article: string,
): Promise<(Row & { kind: string })[]> {
  const own = (await api.get(`/v1/articles/${article}`)).json<Row>()
  const lists = await Promise.all(
    Object.entries(OF_ARTICLES).map(async ([kind, name]) =>
      (await readAll(api, `/v1/${name}?article=${article}&limit=100`)).map((row) => ({
        ...row,
        kind,
      })),
    ),
  )
  return [{ ...own, kind: 'article' }, ...lists.flat()]
}

/** The number of statements that a request runs, without those of its snapshot. */
export async function countStatements({ get, statements }: Api, url: string): Promise<number> {
  statements.length = 0
  const { status, text } = await get(url)
  if (status !== 200) throw new Error(`${url} -> ${status} ${text}`)
  return statements.filter((statement) => !/^(begin|commit)/i.test(statement)).length
}
