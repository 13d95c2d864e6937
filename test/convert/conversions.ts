import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import {
  convertAnnotations,
  type Converted,
} from '../../src/convert/annotation-file/convert-annotations.js'
import { parseBrat } from '../../src/convert/formats/brat/brat.js'
import { parseWebAnnotations } from '../../src/convert/formats/web-annotation/web-annotation.js'
import type { MappingFile } from '../../src/convert/mapping/mapping.js'
import { readMapping } from '../../src/convert/mapping/read-mapping.js'
import type { Standoff } from '../../src/convert/standoff/standoff.js'
import { prepareArticle, type PreparedArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { folder } from '../helper.js'

/*
 * Converts small texts with annotations. Each conversion is also prepared for loading, so its words
 * are in the text.
 */

/**
 * A brat line for a text-bound annotation of some words, with offsets counted from the text.
 * Several words are one discontinuous annotation; `|` before words means their last occurrence.
 */
export function T(text: string, id: string, type: string, ...words: string[]): string {
  const fragments = words.map((one) => {
    const isLast = one.startsWith('|')
    const exact = isLast ? one.slice(1) : one
    const at = isLast ? text.lastIndexOf(exact) : text.indexOf(exact)
    if (at === -1) throw new Error(`"${exact}" is not in the text`)
    const start = [...text.slice(0, at)].length
    return { offsets: `${start} ${start + [...exact].length}`, exact }
  })
  const offsets = fragments.map((fragment) => fragment.offsets).join(';')
  const exact = fragments.map((fragment) => fragment.exact).join(' ')
  return `${id}\t${type} ${offsets}\t${exact.replace(/\r?\n/g, ' ')}`
}

export interface Outcome extends Converted {
  /** The annotation file as loading prepares it. */
  prepared: PreparedArticle
  /** The unmapped annotations as `line id: reason`. */
  reported: string[]
}

/** Converts and prepares annotations, by a mapping file over the default mapping. */
function convert(t: Test, standoff: Standoff, mappingFile?: MappingFile): Outcome {
  const path = folder(t)
  const mappingPath = join(path, 'mapping.json')
  if (mappingFile !== undefined) writeFileSync(mappingPath, JSON.stringify(mappingFile))
  const mapping = readMapping(mappingFile && mappingPath)
  const head = { id: 'a', textFile: 'a.txt', language: 'en' }
  const converted = convertAnnotations(standoff, mapping, head)
  writeFileSync(join(path, 'a.txt'), standoff.text.text)
  writeFileSync(join(path, 'a.json'), JSON.stringify(converted.annotation))
  return {
    ...converted,
    prepared: prepareArticle(readSource(join(path, 'a.json'))),
    reported: converted.unmapped.map(({ line, id, reason }) => `${line} ${id}: ${reason}`),
  }
}

export const fromBrat = (
  t: Test,
  text: string,
  lines: readonly string[],
  mapping?: MappingFile,
): Outcome => convert(t, parseBrat('a.ann', lines.join('\n'), text), mapping)

export const fromWebAnnotations = (
  t: Test,
  text: string,
  annotations: unknown,
  mapping?: MappingFile,
): Outcome =>
  convert(t, parseWebAnnotations('a.jsonld', JSON.stringify(annotations, null, 1), text), mapping)

/** A record's citations as `role:words`. */
export const citationsOf = ({ prepared }: Outcome, id: string): string[] =>
  prepared.records
    .find((record) => record.id === `a:${id}`)
    ?.citations.map(({ role, exact }) => `${role}:${exact}`) ?? []

/** All mentions as `entity@start words`. */
export const mentionsOf = ({ prepared }: Outcome): string[] =>
  prepared.mentions.map(({ entity, start, exact }) => `${entity}@${start} ${exact}`)

/** Writes files into a new folder. */
export function writeInputs(t: Test, contents: Record<string, string | Uint8Array>): string {
  const path = join(folder(t), 'in')
  mkdirSync(path)
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}
