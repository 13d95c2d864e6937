import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { api, type Api } from '../contract.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { readAll } from './read-lists.js'

/*
 * Small made-up articles that share their entities, for tests across articles: entities that are
 * mentioned together, and events with equal, open, BCE and missing dates.
 */

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dov', 'Eva', 'Fay', 'Gus']
const TYPES = ['person', 'person', 'country', 'organization', 'person', 'place', 'country']
const DATES = [
  '2024-07-02',
  undefined,
  '2024',
  '-0138',
  '2024-07-02',
  '2022-09',
  undefined,
  '[..0024]',
  '2024-07-01/..',
  '2024-07-02',
]
export const NOTES = 9

/** The names in a line of an article: a different selection for each line. */
const namesIn = (n: number, line: number): string[] =>
  NAMES.filter((_, i) => (n * 7 + line * 5 + i * 3) % 4 < 2)

/** The API over the seed and these articles. */
export async function networkApi(t: Test): Promise<Api> {
  return api(t, { path: databaseFile(t, [SEED, writeNotes(folder(t))]) })
}

/** Writes the articles and their annotation files into a folder, which it returns. */
export function writeNotes(path: string): string {
  mkdirSync(path, { recursive: true })
  for (let n = 0; n < NOTES; n++) {
    const lines = [0, 1, 2, 3].map(
      (line) => `Line ${line} of ${n}: ${namesIn(n, line).join(' and ')}.`,
    )
    writeFileSync(
      join(path, `note-${n}.txt`),
      `Note ${n}\n\n${lines.join('\n\n')}\n\nAda met Ben. Cleo hosts Ada. “Well ${n},” said someone. It was done ${n}.`,
    )
    writeFileSync(join(path, `note-${n}.json`), JSON.stringify(annotation(n)))
  }
  return path
}

function annotation(n: number): object {
  const date = (property: string, i: number) =>
    DATES[i % DATES.length] === undefined
      ? {}
      : { [property]: { edtf: DATES[i % DATES.length], basis: 'stated' } }
  const present = NAMES.map((name, i) => ({ id: name.toLowerCase(), type: TYPES[i], name })).filter(
    ({ name }) =>
      ['Ada', 'Ben', 'Cleo'].includes(name) ||
      [0, 1, 2, 3].some((line) => namesIn(n, line).includes(name)),
  )
  return {
    article: {
      id: `note-${n}`,
      textFile: `note-${n}.txt`,
      title: { exact: `Note ${n}`, occurrence: 1 },
      language: 'en',
      publisher: 'ada',
      ...date('published', n),
    },
    sections: [{ kind: 'headline', exact: { exact: `Note ${n}`, occurrence: 1 } }],
    entities: present,
    quotes: [
      {
        id: 'well',
        kind: 'direct',
        content: `Well ${n},`,
        medium: 'remark',
        ...(n % 2 === 0 && { speaker: 'ben' }),
        ...date('date', n + 1),
      },
    ],
    events: [
      {
        id: 'met',
        type: 'meeting',
        label: 'A meeting',
        status: 'happened',
        content: 'Ada met Ben',
        participants: [{ entity: 'ada', role: 'participant' }],
        ...date('date', n + 2),
      },
      {
        id: 'done',
        type: 'other',
        label: 'It is done',
        status: 'planned',
        content: `It was done ${n}`,
        ...date('date', n + 4),
      },
    ],
    relations: [
      { id: 'visit', subject: 'ada', predicate: 'visits', object: 'ben', content: 'Ada met Ben' },
      ...(n % 3 === 0
        ? [
            {
              id: 'welcome',
              subject: 'cleo',
              predicate: 'welcomes',
              object: 'ada',
              label: 'hosts',
              content: 'Cleo hosts Ada',
            },
          ]
        : []),
    ],
  }
}

export interface Mention {
  id: string
  entity: { id: string; name: string; type: string }
  article: { id: string }
  citations: { start: number }[]
}
export interface Relation {
  id: string
  url: string
  subject: { id: string; type: string }
  object: { id: string; type: string }
  predicate: string
  article: { id: string }
}
export interface Network {
  mentions: Mention[]
  relations: Relation[]
  /** The type of each entity. */
  types: Map<string, string>
  /** The entities that each section mentions, by `article ordinal`. */
  sections: Map<string, Set<string>>
}

/** Reads the network from the lists of the API. */
export async function readNetwork(api: Api): Promise<Network> {
  const mentions = await readAll<Mention>(api, '/v1/mentions?limit=100')
  const relations = await readAll<Relation>(api, '/v1/relations?limit=100')
  const sections = new Map<string, Set<string>>()
  for (const id of new Set(mentions.map(({ article }) => article.id))) {
    const { data } = (await api.get(`/v1/articles/${id}/sections`)).json<{
      data: { start: number; end: number }[]
    }>()
    data.forEach(({ start, end }, i) => {
      const here = mentions.filter(
        ({ article, citations: [span] }) =>
          article.id === id && span!.start >= start && span!.start < end,
      )
      sections.set(`${id} ${i}`, new Set(here.map(({ entity }) => entity.id)))
    })
  }
  return {
    mentions,
    relations,
    sections,
    types: new Map(mentions.map(({ entity }) => [entity.id, entity.type])),
  }
}

/** The number of sections, of all or some articles, that mention both entities. */
export const countSharedSections = (
  { sections }: Network,
  a: string,
  b: string,
  articles?: readonly string[],
): number =>
  [...sections].filter(
    ([key, entities]) =>
      articles?.includes(key.split(' ')[0]!) !== false && entities.has(a) && entities.has(b),
  ).length
