import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { api, type Api } from '../contract.js'
import { databaseFile, folder, SEED } from '../helper.js'

/*
 * Small made-up articles beside the seed for what counts characters: surrogate pairs before, in and between
 * spans, emoji of several code points, combining marks, and scripts of both directions.
 */

export const TEXT = `😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧

中国和 Қазақстан 🇰🇿 signed. “Cafe\u0301 𠮷野家 is open 🎉, and stays so,” said Zoe\u0301 on 2 July.
שלום 😀 مرحبا: 3 𝟜 visits 🎡.`

const annotation = {
  article: {
    id: 'scripts',
    textFile: 'scripts.txt',
    title: '😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧',
    language: 'mul',
    publisher: 'zoya',
    published: { edtf: '2024-07-02/2024-07-03', basis: 'stated' },
  },
  sections: [{ kind: 'headline', exact: '😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧' }],
  entities: [
    { id: 'zoya', type: 'media', name: 'Зоя' },
    { id: 'zoe', type: 'person', name: 'Zoe\u0301' },
    { id: 'accord', type: 'agreement', name: '𝒢-accord' },
    { id: 'qazaqstan', type: 'country', name: 'Қазақстан' },
    { id: 'yoshinoya', type: 'organization', name: '𠮷野家' },
    { id: 'shalom', type: 'work', name: 'שלום' },
  ],
  quotes: [
    {
      id: 'open',
      kind: 'direct',
      content: ['Cafe\u0301 𠮷野家 is open 🎉', 'stays so'],
      speaker: 'zoe',
      speakerWords: { exact: 'Zoe\u0301', suffix: ' on' },
      cue: 'said',
      medium: 'remark',
      date: { edtf: '2024-07-02', basis: 'stated', words: 'on 2 July' },
    },
  ],
  events: [
    {
      id: 'signing',
      type: 'agreement',
      label: 'Signing',
      status: 'happened',
      content: '中国和 Қазақстан 🇰🇿 signed',
      participants: [{ entity: 'qazaqstan', role: 'party' }],
    },
  ],
  figures: [{ id: 'visits', kind: 'count', value: 4, measure: 'visits', content: '𝟜 visits 🎡' }],
  relations: [
    {
      id: 'tie',
      subject: 'zoe',
      predicate: 'party-to',
      object: 'accord',
      content: 'Zoe\u0301 — 𝒢-accord',
    },
  ],
}

/** The seed and the article `scripts` behind the API. */
export async function scriptsApi(t: Test): Promise<Api> {
  const path = folder(t)
  writeFileSync(join(path, 'scripts.txt'), TEXT)
  writeFileSync(join(path, 'scripts.json'), JSON.stringify(annotation))
  return api(t, { path: databaseFile(t, [SEED, join(path, 'scripts.json')]) })
}

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

export const COLLECTIONS = {
  mention: 'mentions',
  quote: 'quotes',
  event: 'events',
  figure: 'figures',
  image: 'images',
  relation: 'relations',
  conflict: 'conflicts',
}

/** All rows of a list. */
export async function readAll<T = Row>({ get }: Pick<Api, 'get'>, url: string): Promise<T[]> {
  const rows: T[] = []
  for (let next: string | null = url; next !== null;) {
    const body: { data: T[]; links: { next: string | null } } = (await get(next)).json()
    rows.push(...body.data)
    next = body.links.next
  }
  return rows
}

/** The rows with the kind of each, of every collection of an article, the article itself first. */
export async function recordsOf(
  api: Pick<Api, 'get'>,
  article: string,
): Promise<(Row & { kind: string })[]> {
  const own = (await api.get(`/v1/articles/${article}`)).json<Row>()
  const lists = await Promise.all(
    Object.entries(COLLECTIONS).map(async ([kind, name]) =>
      (await readAll(api, `/v1/${name}?article=${article}&limit=100`)).map((row) => ({
        ...row,
        kind,
      })),
    ),
  )
  return [{ ...own, kind: 'article' }, ...lists.flat()]
}

/** Statements of a request but those of its snapshot. */
export async function statementsOf({ get, statements }: Api, url: string): Promise<number> {
  statements.length = 0
  const { status, text } = await get(url)
  if (status !== 200) throw new Error(`${url} -> ${status} ${text}`)
  return statements.filter((statement) => !/^(begin|commit)/i.test(statement)).length
}
