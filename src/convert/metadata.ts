import { basename, extname } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { withoutBom } from '../model/json/json.js'
import { readUtf8 } from '../model/files/read-file.js'
import { readCsv } from './csv.js'
import { HEAD_NAMES, readHead } from './document-head.js'
import { Fields } from './fields.js'
import { asObject, asString, type JsonObject } from './json-values.js'
import { foldType } from './mapping/type-map.js'
import { linesOf } from './lines.js'
import { parseJson, parseWithFaults, throwFaults } from './parse-json.js'
import type { DocumentHead } from './standoff/source-document.js'

/*
 * Reads a metadata file, which has the properties of publications: CSV with a header row, JSON with
 * either an array of objects or an object for each document, or JSON Lines. The first column or a property
 * such as `id` or `file` names the document by the id of its article, the name of its file or its
 * own name.
 */

/** The maximum size of a metadata file, in bytes. */
const MAX_METADATA = 32 * 2 ** 20
const KEY = new Set(['id', 'articleid', 'file', 'filename', 'docid', 'document', 'name'])
/** The maximum number of faults that are listed. */
const MAX_FAULTS = 20

/** The heads of documents, by the names of the documents. */
export interface Metadata {
  /** The head of the document that has one of these names; empty if the file does not list it. */
  headOf: (names: readonly (string | undefined)[]) => DocumentHead
  /** The names in the file for which there was no document. */
  unused: () => string[]
}

/** @throws VerbatimError with every row that cannot be read and each value that does not fit. */
export function readMetadata(path: string): Metadata {
  const content = withoutBom(readUtf8(path, MAX_METADATA))
  const rows = rowsOf(path, content)
  const heads = new Map<string, DocumentHead>()
  const faults: string[] = []
  for (const { at, object } of rows) {
    const fields = new Fields(object)
    const key = fields.take(KEY, (value) => (value === '' ? undefined : asString(value)))
    const head = readHead([fields])
    if (key === undefined) faults.push(`${at} names no document: it has no "id" or "file"`)
    else if (heads.has(nameOf(key))) faults.push(`${at} is a second row for "${key}"`)
    else heads.set(nameOf(key), head)
    for (const { key: name, value } of fields
      .left()
      .filter(({ key: name }) => HEAD_NAMES.has(foldType(name))))
      if (value !== '') faults.push(`${at} ${name}: ${JSON.stringify(value)} does not fit`)
  }
  if (faults.length > 0) throw new VerbatimError(faults.slice(0, MAX_FAULTS))
  const unused = new Set(heads.keys())
  return {
    headOf: (names) => {
      const keys = names.filter((name) => name !== undefined).map(nameOf)
      const key = keys.find((one) => heads.has(one))
      if (key === undefined) return {}
      unused.delete(key)
      return heads.get(key)!
    },
    unused: () => [...unused],
  }
}

/** The name of a file without its folder and its ending, whatever its case. */
const nameOf = (name: string): string => basename(name.trim(), extname(name.trim())).toLowerCase()

interface MetadataRow {
  /** The place in the file. */
  at: string
  object: JsonObject
}

function rowsOf(path: string, content: string): MetadataRow[] {
  const ending = extname(path).toLowerCase()
  if (ending === '.json') return jsonRows(path, content)
  return ['.jsonl', '.ndjson'].includes(ending)
    ? [...lineRows(path, content)]
    : csvRows(path, content)
}

function* lineRows(path: string, content: string): Generator<MetadataRow> {
  for (const { row, line } of linesOf(content)) {
    if (row.trim() === '') continue
    const { value, valueFaults } = parseWithFaults(path, row, line)
    throwFaults(path, row, valueFaults, line)
    const object = asObject(value)
    if (object === undefined) throw new VerbatimError(`${path}:${line} must be an object`)
    yield { at: `${path}:${line}`, object }
  }
}

function csvRows(path: string, content: string): MetadataRow[] {
  const { rows } = readCsv<JsonObject>(path, content)
  return rows.map((object, index) => ({ at: `${path}: row ${index + 1}`, object }))
}

function jsonRows(path: string, content: string): MetadataRow[] {
  const value = parseJson(path, content)
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [`/${index}`, one])
    : Object.entries(asObject(value) ?? {}).map(([id, one]) => [
        `/${id}`,
        asObject(one) && { ...asObject(one), id },
      ])
  return entries.map(([pointer, one]) => {
    const object = asObject(one)
    if (object === undefined) throw new VerbatimError(`${path}: ${pointer} must be an object`)
    return { at: `${path}: ${pointer}`, object }
  })
}
