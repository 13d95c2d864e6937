import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, exampleOf, query } from '../api/lists.js'

/*
 * How SQLite finds the rows of a page, told by EXPLAIN QUERY PLAN: it either walks an index in the order of the list, and ends after the
 * page, or collects matches by an index and sorts their keys. Never does it read a table and sort what it finds, and without filters it always walks.
 */

/** No index finds these: they are tested on each row, and few of a record's kind fail. */
const TESTED = ['events role']
/** No record of the corpus matches these, so nothing is looked for. */
const UNMATCHED = ['figures mentions', 'figures mentionsName', 'relations saidByText']

interface Step {
  detail: string
}

const api = await corpusApi(t)

/** The steps by which the statement that finds the rows of a page does so. */
async function allStepsOf(url: string): Promise<string[]> {
  api.statements.length = 0
  const { status } = await api.get(url)
  const statement = api.statements.find((text) => / order by .* limit \S+$/.test(text))
  if (status !== 200 || statement === undefined) throw new Error(`${url}: ${status}`)
  const steps = api.db.$client.prepare(`explain query plan ${statement}`).all() as Step[]
  return steps.map(({ detail }) => detail)
}

/** Steps that read a bound list, the full-text index, or the few records whose dates are long or open. */
const INTENDED =
  /^SCAN (?:\w+ VIRTUAL TABLE|\w+ USING (?:COVERING )?INDEX \w+_long_(?:as|des)cending$)/

/** The other steps that read a whole table or index, or sort. */
const stepsOf = async (url: string): Promise<string[]> =>
  (await allStepsOf(url)).filter(
    (detail) => /^(?:SCAN|USE TEMP)/.test(detail) && !INTENDED.test(detail),
  )

for (const { name, path, filters, keys } of collectionsOf(api.document)) {
  t.test(`${name} are read in order from an index, whatever the sort`, async (t) => {
    for (const sort of keys.flatMap((key) => [key, `-${key}`])) {
      const first = `${path}?sort=${sort}&limit=3`
      const next = (await api.get(first)).json<{ links: { next: string } }>().links.next
      for (const url of [first, next]) {
        const steps = await stepsOf(url)
        t.ok(
          steps.every((step) => /^SCAN \w+ USING (?:COVERING )?INDEX/.test(step)),
          `${url}: ${steps.join('; ')}`,
        )
      }
    }
  })

  t.test(
    `${name} by two keys are read from the index of the first one, and only what is equal in it is sorted`,
    async (t) => {
      for (const [one, two] of keys.flatMap((one) =>
        keys.filter((two) => two !== one).map((two) => [one, two] as const),
      )) {
        for (const sort of [
          `${one},${two}`,
          `-${one},${two}`,
          `${one},-${two}`,
          `-${one},-${two}`,
        ]) {
          const first = `${path}?sort=${sort}&limit=3`
          const next = (await api.get(first)).json<{ links: { next: string } }>().links.next
          for (const url of [first, next]) {
            const steps = await stepsOf(url)
            t.ok(
              steps.every((step) =>
                /^SCAN \w+ USING (?:COVERING )?INDEX|^USE TEMP B-TREE FOR (?:RIGHT PART|LAST (?:\d+ )?TERMS?) OF ORDER BY/.test(
                  step,
                ),
              ),
              `${url}: ${steps.join('; ')}`,
            )
          }
        }
      }
    },
  )

  t.test(
    `${name} are found by an index for every filter, or met in the order of the list`,
    async (t) => {
      const skipped = [...TESTED, ...UNMATCHED]
      for (const filter of filters.filter(
        (filter) => !skipped.includes(`${name} ${filter.name}`),
      )) {
        for (const sort of keys) {
          const steps = await stepsOf(
            `${path}?${query({ [filter.name]: exampleOf(filter) ?? '', sort })}&limit=3`,
          )
          const walks = steps.every((step) => /^SCAN \w+ USING (?:COVERING )?INDEX/.test(step))
          const collects = steps.every((step) => /^USE TEMP B-TREE FOR ORDER BY$/.test(step))
          t.ok(walks || collects, `${filter.name} by ${sort}: ${steps.join('; ')}`)
        }
      }
    },
  )
}

for (const { name, path, filters, keys } of collectionsOf(api.document)) {
  t.test(`${name} without some values are met in the order of the list`, async (t) => {
    const lists = filters.filter(
      ({ name, schema }) =>
        schema.type === 'array' && !['missing', 'present', 'identifier', 'currency'].includes(name),
    )
    for (const filter of lists) {
      for (const sort of keys) {
        const url = `${path}?${query({ [`${filter.name}.not`]: 'no-such-thing', sort })}&limit=3`
        if ((filter.schema.items?.enum ?? []).length > 0) continue
        const steps = await stepsOf(url)
        t.ok(
          steps.every((step) => /^SCAN \w+ USING (?:COVERING )?INDEX/.test(step)),
          `${url}: ${steps.join('; ')}`,
        )
      }
    }
  })
}

for (const [sort, order] of [
  ['date', 'ascending'],
  ['-date', 'descending'],
] as const) {
  t.test(
    `what lasts until a day or longer, by ${sort}, is a range of the index by date, merged with what is long or open`,
    async (t) => {
      const steps = await allStepsOf(`/v1/events?from=2024&sort=${sort}&limit=3`)
      t.match(steps, [
        'MERGE (UNION ALL)',
        'LEFT',
        `SEARCH events USING INDEX events_date_${order} (date_${order}>? AND date_${order}<?)`,
        'RIGHT',
        `SCAN events USING INDEX events_long_${order}`,
      ])
    },
  )
}
