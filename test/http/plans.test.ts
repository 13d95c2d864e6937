import t from 'tap'
import { corpusApi } from './corpus.js'
import { collectionsOf, exampleOf, query } from './lists.js'

/*
 * How SQLite finds the rows of a page, told by EXPLAIN QUERY PLAN: from an index in the order of the list, so that it ends after the page
 * and starts at its cursor. What must collect matches first and sort them is listed with the reason; of these, only keys are sorted.
 */

const SORTED: Record<string, string> = {
  'articles entity': 'the articles of an entity are found by its records',
  'entities name': 'a name has few entities', 'entities article': 'an article has few entities', 'entities wikidata': 'an identifier has few entities',
  'mentions type': 'types stand with the entities, not with their mentions', 'mentions text': 'those named by the same words',
  'events article': 'an article has few events',
  'events participant': 'found by the involvements of one entity', 'images depicted': 'found by the involvements of one entity',
  ...Object.fromEntries(['quotes', 'events', 'figures', 'images', 'relations'].map((name) => [`${name} entity`, 'found by the involvements of one entity'])),
}
/** Full text has an order of its own; ranges have one, too, by which few matches are found (many are met in the order of the list). */
const isSorted = (name: string): boolean => / (?:q|from|to|valueMin|valueMax)$/.test(name) || name in SORTED

interface Step { id: number; parent: number; detail: string }

const api = await corpusApi(t)

/** The steps by which the statement of a page finds its rows, without those that make their JSON. */
async function stepsOf(url: string): Promise<string[]> {
  api.statements.length = 0
  const { status } = await api.get(url)
  const statement = api.statements.find((text) => text.includes('"page"'))
  if (status !== 200 || statement === undefined) throw new Error(`${url}: ${String(status)}`)
  const steps = api.db.$client.prepare(`explain query plan ${statement}`).all() as Step[]
  const page = steps.find(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) page$/.test(detail))
  if (page === undefined) throw new Error(steps.map(({ detail }) => detail).join('; '))
  const below = (id: number): Step[] => steps.filter(({ parent }) => parent === id).flatMap((step) => [step, ...below(step.id)])
  return below(page.id).map(({ detail }) => detail).filter((detail) => /^(?:SCAN|USE TEMP)/.test(detail) && !/^SCAN (?:json_each|search) VIRTUAL TABLE/.test(detail))
}

for (const { name, path, filters, keys } of collectionsOf(api.document)) {
  t.test(`${name} are read in order from an index, whatever the sort`, async (t) => {
    for (const sort of keys.flatMap((key) => [key, `-${key}`])) {
      const first = `${path}?sort=${sort}&limit=3`
      const next = (await api.get(first)).json<{ links: { next: string } }>().links.next
      for (const url of [first, next]) {
        const steps = await stepsOf(url)
        t.ok(steps.every((step) => /^SCAN \w+ USING (?:COVERING )?INDEX/.test(step)), `${url}: ${steps.join('; ')}`)
      }
    }
  })

  t.test(`${name} are found by an index for every filter`, async (t) => {
    for (const filter of filters) {
      const steps = await stepsOf(`${path}?${query({ [filter.name]: exampleOf(filter) ?? '' })}&limit=3`)
      const allowed = isSorted(`${name} ${filter.name}`) ? /^USE TEMP B-TREE FOR ORDER BY$/ : /^SCAN \w+ USING (?:COVERING )?INDEX/
      t.ok(steps.every((step) => allowed.test(step)), `${filter.name}: ${steps.join('; ')}`)
    }
  })
}
