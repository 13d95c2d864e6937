import { sql, type SQL } from 'drizzle-orm'
import { MAX_EMBEDDED, type Collection, type Embed, type Embeds } from './collection.js'

/* Which parts of a record a request asks for: `fields` and `embed`, as the SQL that builds its JSON. */

/** `fields` and `embed` as they were asked for; both are paths. */
export interface Selection {
  fields?: readonly string[]
  embed?: readonly string[]
}

type Tree = Map<string, Tree>

/** Paths as a tree: `a`, `a.b` and `a.c` become a with b and c below it. */
export function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map()
  for (const path of paths) {
    let node = root
    for (const part of path.split('.')) {
      const next: Tree = node.get(part) ?? new Map<string, Tree>()
      node.set(part, next)
      node = next
    }
  }
  return root
}

/** What tells the statements of two selections apart. */
export const selectionShape = ({ fields = [], embed = [] }: Selection): string => `${[...fields].sort().join()} ${[...embed].sort().join()}`

/** The record of the row at hand as JSON text, built inside SQLite. */
export function recordJson(collection: Collection, { fields, embed = [] }: Selection, embeds: Embeds): SQL<string> {
  return objectOf(collection, fields && new Set(treeOf(fields).keys()), treeOf(embed), embeds)
}

/** Each field is a nested SQL chunk, since Drizzle would unqualify a bare column here. */
function objectOf(collection: Collection, wanted: ReadonlySet<string> | undefined, embedded: Tree, embeds: Embeds): SQL<string> {
  const members = Object.entries(collection.fields).filter(([name]) => wanted?.has(name) !== false)
  const parts = members.map(([name, value]) => sql`${literal(name)}, ${value}`)
  if (embedded.size > 0) {
    const inner = [...embedded].map(([name, below]) => sql`${literal(name)}, ${embeddedJson(embeds[collection.name]![name]!, below, embeds)}`)
    parts.push(sql`'embedded', json_object(${sql.join(inner, sql`, `)})`)
  }
  return sql<string>`json_object(${sql.join(parts, sql`, `)})`
}

function embeddedJson({ collection, on, many }: Embed, below: Tree, embeds: Embeds): SQL {
  const object = objectOf(collection, undefined, below, embeds)
  if (!many) return sql`json((select ${object} from ${collection.table} where ${on}))`
  const order = sql.join(many.order.map((column) => sql`${column}`), sql`, `)
  return sql`json((select json_group_array(json(item)) from (
    select ${object} as item from ${collection.table} where ${on} order by ${order} limit ${sql.raw(String(MAX_EMBEDDED))})))`
}

const literal = (name: string): SQL => sql.raw(`'${name}'`)

/** Cuts nested fields out of a record that has its wanted top-level ones; text to text. */
export function pruneJson(json: string, fields: readonly string[] | undefined): string {
  if (!fields?.some((path) => path.includes('.'))) return json
  return JSON.stringify(prune(JSON.parse(json), treeOf(fields), fields))
}

function prune(value: unknown, tree: Tree, fields: readonly string[], at = ''): unknown {
  if (tree.size === 0 || fields.includes(at)) return value
  if (Array.isArray(value)) return value.map((item) => prune(item, tree, fields, at))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => tree.has(name) || (at === '' && name === 'embedded'))
  return Object.fromEntries(kept.map(([name, item]) => [name, prune(item, tree.get(name) ?? new Map<string, Tree>(), fields, at === '' ? name : `${at}.${name}`)]))
}
