import t from 'tap'
import { COLLECTIONS, type RecordKind } from '../../src/model/vocabulary/records.js'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, ids, readAll, type Row } from '../api/lists.js'

/*
 * A reference must agree with the record that it refers to: the tests follow every reference and link,
 * and compare id, name, type and URL. A single record must be the same as in the list.
 */

const api = await corpusApi(t)
const records = new Map<string, Row>()
const collections = collectionsOf(api.document)
const lists = new Map<string, Row[]>()
for (const { name, path } of collections) {
  lists.set(name, await readAll(api, path))
  for (const row of lists.get(name)!) records.set(row.url, row)
}
interface Pointer {
  id: string
  url: string
  name?: string
  type?: string
  kind?: RecordKind
  rel?: string
}

/** Every object inside a record that refers to another record. */
function pointersIn(value: unknown): Pointer[] {
  if (Array.isArray(value)) return value.flatMap(pointersIn)
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.values(value).flatMap(pointersIn)
  return 'id' in value && 'url' in value ? [value as Pointer, ...parts] : parts
}

const shortened = (words: string): string =>
  [...words].length > 200 ? `${[...words].slice(0, 200).join('')}…` : words

function faultsOf({ id, url, name, type, kind }: Pointer): string[] {
  const record = records.get(url)
  if (record === undefined) return [`${url} is not a record`]
  const [, , collection] = url.split('/')
  const named =
    collection === 'quotes'
      ? shortened(String(record.text))
      : collection === 'conflicts'
        ? shortened(String(record.about))
        : (record.name ?? record.title)
  const kindOrType = (record.type as string | undefined) ?? collection!.replace(/s$/, '')
  return Object.entries({
    [`${url} has the id ${record.id}, not ${id}`]: record.id !== id,
    [`${url} is called ${String(named)}, not ${String(name)}`]:
      name !== undefined && named !== name,
    [`${url} is of type ${kindOrType}, not ${String(type)}`]:
      type !== undefined && kindOrType !== type,
    [`${url} is not in the collection of ${String(kind)}`]:
      kind !== undefined && !url.startsWith(`/v1/${COLLECTIONS[kind]}/`),
  })
    .filter(([, wrong]) => wrong)
    .map(([fault]) => fault)
}

for (const { name, path } of collections) {
  const rows = lists.get(name)!

  t.test(`${path}: ids and URLs are unique, and the URL ends with the id`, async (t) => {
    t.equal(new Set(ids(rows)).size, rows.length)
    t.equal(new Set(rows.map(({ url }) => url)).size, rows.length)
    t.strictSame(
      rows.filter(({ id, url }) => url !== `${path}/${id}`),
      [],
    )
  })

  t.test(`${path}: a single record is the same as in the list`, async (t) => {
    for (const row of rows) {
      const reply = await api.get(row.url)
      if (reply.status !== 200 || JSON.stringify(reply.json()) !== JSON.stringify(row))
        t.strictSame(reply.json(), row, row.url)
    }
    t.not(rows.length, 0)
  })

  t.test(`${path}: every reference agrees with the record that it refers to`, async (t) => {
    let count = 0
    for (const row of rows) {
      const pointers = pointersIn(Object.values(row))
      count += pointers.length
      const faults = pointers.flatMap(faultsOf)
      if (faults.length > 0) t.fail(`${row.id}: ${faults.join('; ')}`)
    }
    t.ok(name === 'entities' || count >= rows.length, `${count} references`)
  })

  t.test(`${path}: an id is found percent-encoded and plain`, async (t) => {
    const { id } = rows[0]!
    for (const written of [id, encodeURIComponent(id)])
      t.equal((await api.get(`${path}/${written}`)).json<Row>().id, id)
  })
}
