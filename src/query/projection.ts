import { sql, type SQL } from 'drizzle-orm'
import { json, jsonList, jsonObject, jsonText } from '../db/dialect/json.js'
import { makeUrlsAbsolute } from '../model/absolute-urls.js'
import { MAX_EMBEDDED, type Collection, type Embed, type Embeds } from './collection.js'

/*
 * The parts of a record that a request selects with `fields` and `embed`: the SQL that returns their JSON, and the work that
 * remains to be done on the JSON.
 */

/** The paths in `fields` and in `embed` of a request. */
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

/** The part of a statement's shape that its selection decides. */
export const selectionShape = ({ fields = [], embed = [] }: Selection): string =>
  `${[...fields].sort().join()} ${[...embed].sort().join()}`

/** The table of a collection with the stored JSON joined to it, if a selection uses that. */
export const recordTables = ({ table, stored }: Collection, { fields }: Selection): SQL =>
  stored && !fields ? sql`${table} ${stored.joins}` : sql`${table}`

/**
 * SQL for the JSON of the record in a row of `recordTables`, and of the records embedded in it. `page` gives the keys of
 * all records of the page; a record that several of them embed is then built once.
 */
export function recordJson(
  collection: Collection,
  { fields, embed = [] }: Selection,
  embeds: Embeds,
  page?: SQL,
): SQL<string> {
  const own = fields
    ? jsonText(builtJson(collection, new Set(treeOf(fields).keys())))
    : storedOrBuilt(collection)
  if (embed.length === 0) return sql<string>`${own}`
  const members = Object.entries(embeddedMembers(collection, treeOf(embed), embeds, page))
  const texts = members.map(
    ([name, value]) => sql`${sql.raw(`'"${name}":'`)} || ${jsonText(value)}`,
  )
  return sql`(
    select substr("own", 1, length("own") - 1) || case when "own" = '{}' then '' else ',' end ||
      ${sql.join(texts, sql` || ',' || `)} || '}'
    from (select ${own} as "own") as "whole")`
}

/** The stored JSON, or else the built one. SQLite evaluates the second value only if the first is null. */
const storedOrBuilt = (collection: Collection): SQL =>
  collection.stored
    ? sql`coalesce(${collection.stored.json}, ${jsonText(builtJson(collection))})`
    : jsonText(builtJson(collection))

/**
 * SQL that builds the JSON of the record in the current row: the `wanted` properties, or all of them. The members are
 * nested SQL chunks, since Drizzle would leave the table out of a bare column here.
 */
export function builtJson(
  { fields }: Collection,
  wanted?: ReadonlySet<string>,
  more: Readonly<Record<string, SQL>> = {},
): SQL {
  const members = Object.entries(fields).filter(([name]) => wanted?.has(name) !== false)
  return jsonObject({ ...Object.fromEntries(members), ...more })
}

/** The members that `embed` adds to a record: the embedded records, and the number of records in each list, which may be cut. */
function embeddedMembers(
  outer: Collection,
  embedded: Tree,
  embeds: Embeds,
  page?: SQL,
): Record<string, SQL> {
  const all = [...embedded].map(
    ([path, below]) => [path, below, embeds[outer.name]![path]!] as const,
  )
  const records = all.map(
    ([path, below, embed]) => [path, embeddedJson(outer, embed, below, embeds, page)] as const,
  )
  const sizes = all.flatMap(([path, , embed]) =>
    embed.many
      ? [[path, sql`(select count(*) from ${embed.collection.table} where ${embed.on})`] as const]
      : [],
  )
  return {
    embedded: jsonObject(Object.fromEntries(records)),
    ...(sizes.length > 0 && { embeddedSizes: jsonObject(Object.fromEntries(sizes)) }),
  }
}

function embeddedJson(
  outer: Collection,
  embed: Embed,
  below: Tree,
  embeds: Embeds,
  page?: SQL,
): SQL {
  const { collection } = embed
  if (!collection) return embed.json
  const { table } = collection
  const { key } = table
  const nested = below.size > 0
  const object = nested
    ? jsonText(builtJson(collection, undefined, embeddedMembers(collection, below, embeds)))
    : storedOrBuilt(collection)
  const tables = nested ? sql`${table}` : recordTables(collection, {})
  if (embed.many) {
    const order = sql.join(
      embed.many.order.map((column) => sql`${column}`),
      sql`, `,
    )
    return json(sql`(select ${jsonList(json(sql`"item"`))} from (
      select ${object} as "item" from ${tables} where ${embed.on}
      order by ${order} limit ${sql.raw(String(MAX_EMBEDDED))}) as "items")`)
  }
  if (page === undefined)
    return json(sql`(select ${object} from ${tables} where ${key} = ${embed.key})`)
  const keys = sql`(select ${embed.key} from ${outer.table} where ${outer.table.key} in ${page})`
  return json(sql`(
    with "common" as materialized (
      select ${key} as "key", ${object} as "json" from ${tables} where ${key} in ${keys})
    select "json" from "common" where "key" = ${embed.key})`)
}

/**
 * Returns a function that finishes the JSON of records, which commas separate: it puts `base` before URLs, computes embeds and
 * prunes nested fields. Undefined if nothing remains to be done.
 */
export function finisherOf(
  collection: Collection,
  { fields, embed = [] }: Selection,
  base: string,
  embeds: Embeds,
): ((json: string) => string) | undefined {
  const nested = fields?.some((path) => path.includes('.')) ? fields : undefined
  const computes = embed.some((path) => isComputed(collection.name, path.split('.'), embeds))
  if (nested === undefined && !computes)
    return base === '' ? undefined : (json) => makeUrlsAbsolute(json, base)
  const [kept, embedded] = [treeOf(nested ?? []), treeOf(embed)]
  return (json) =>
    (JSON.parse(`[${makeUrlsAbsolute(json, base)}]`) as unknown[])
      .map((record) => {
        if (computes) finishEmbedded(record, collection.name, embedded, embeds)
        return JSON.stringify(nested ? prune(record, kept, nested) : record)
      })
      .join(',')
}

function isComputed(outer: string, [first = '', ...below]: string[], embeds: Embeds): boolean {
  const { collection } = embeds[outer]![first]!
  return collection ? below.length > 0 && isComputed(collection.name, below, embeds) : true
}

/** Computes the embeds of a record, and of the records that are embedded in it, in place. */
function finishEmbedded(record: unknown, outer: string, tree: Tree, embeds: Embeds): void {
  const { embedded } = record as { embedded: Record<string, unknown> }
  for (const [name, below] of tree) {
    const embed = embeds[outer]![name]!
    const value = embedded[name]
    if (!embed.collection) embedded[name] = embed.finish(value)
    else if (below.size > 0)
      for (const inner of [value].flat())
        if (inner !== null) finishEmbedded(inner, embed.collection.name, below, embeds)
  }
}

/** The members that `embed` adds, whatever `fields` selects. */
const EMBEDDED = ['embedded', 'embeddedSizes']

function prune(value: unknown, tree: Tree, fields: readonly string[], at = ''): unknown {
  if (tree.size === 0 || fields.includes(at)) return value
  if (Array.isArray(value)) return value.map((item) => prune(item, tree, fields, at))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([name]) => tree.has(name) || (at === '' && EMBEDDED.includes(name)),
  )
  return Object.fromEntries(
    kept.map(([name, item]) => [
      name,
      prune(
        item,
        tree.get(name) ?? new Map<string, Tree>(),
        fields,
        at === '' ? name : `${at}.${name}`,
      ),
    ]),
  )
}
