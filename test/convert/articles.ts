import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { convertAnnotations, type Converted } from '../../src/convert/annotate.js'
import { parseBrat } from '../../src/convert/brat.js'
import type { MappingFile } from '../../src/convert/mapping.js'
import { readMapping } from '../../src/convert/read-mapping.js'
import type { Standoff } from '../../src/convert/standoff.js'
import { parseWebAnnotations } from '../../src/convert/webannotation.js'
import { prepareArticle, type PreparedArticle } from '../../src/ingest/prepare.js'
import { readSource } from '../../src/ingest/source.js'
import { folder } from '../helper.js'

/*
 * Small texts with annotations in other formats. Offsets are counted here from the words, in code points, so that a
 * test shows words only.
 */

/** A `T` line of brat: words, or several for a broken span; `|` before a word means its last occurrence. */
export function T(text: string, id: string, type: string, ...words: string[]): string {
  const pieces = words.map((one) => {
    const last = one.startsWith('|')
    const exact = last ? one.slice(1) : one
    const at = last ? text.lastIndexOf(exact) : text.indexOf(exact)
    if (at === -1) throw new Error(`"${exact}" is not in the text`)
    const start = [...text.slice(0, at)].length
    return { place: `${start} ${start + [...exact].length}`, exact }
  })
  return `${id}\t${type} ${pieces.map(({ place }) => place).join(';')}\t${pieces
    .map(({ exact }) => exact)
    .join(' ')
    .replace(/\r?\n/g, ' ')}`
}

/** A mapping file over the default mapping. */
export function mappingOf(t: Test, mapping?: MappingFile) {
  if (mapping === undefined) return readMapping()
  const path = join(folder(t), 'mapping.json')
  writeFileSync(path, JSON.stringify(mapping))
  return readMapping(path)
}

export interface Outcome extends Converted {
  /** The file as loading prepares it: every word was found. */
  prepared: PreparedArticle
  /** `line id: why` of what was not mapped. */
  listed: string[]
}

export function outcomeOf(t: Test, standoff: Standoff, mapping?: MappingFile): Outcome {
  const converted = convertAnnotations(standoff, mappingOf(t, mapping), {
    id: 'a',
    textFile: 'a.txt',
    language: 'en',
  })
  const here = folder(t)
  writeFileSync(join(here, 'a.txt'), standoff.text.text)
  writeFileSync(join(here, 'a.json'), JSON.stringify(converted.annotation))
  const prepared = prepareArticle(readSource(join(here, 'a.json')))
  return {
    ...converted,
    prepared,
    listed: converted.unmapped.map(({ line, id, why }) => `${line} ${id}: ${why}`),
  }
}

export const fromBrat = (
  t: Test,
  text: string,
  lines: readonly string[],
  mapping?: MappingFile,
): Outcome => outcomeOf(t, parseBrat('a.ann', lines.join('\n'), text), mapping)

export const fromWeb = (
  t: Test,
  text: string,
  annotations: unknown,
  mapping?: MappingFile,
): Outcome =>
  outcomeOf(t, parseWebAnnotations('a.jsonld', JSON.stringify(annotations, null, 1), text), mapping)

/** `role:words` of a record's citations. */
export const citationsOf = ({ prepared }: Outcome, id: string): string[] =>
  prepared.records
    .find((record) => record.id === `a:${id}`)
    ?.citations.map(({ role, exact }) => `${role}:${exact}`) ?? []

/** `entity@start words` of all mentions. */
export const mentionsOf = ({ prepared }: Outcome): string[] =>
  prepared.mentions.map(({ entity, start, exact }) => `${entity}@${start} ${exact}`)

/** Writes a text and its annotations beside each other. */
export function files(t: Test, content: Record<string, string | Uint8Array>): string {
  const path = join(folder(t), 'in')
  mkdirSync(path)
  for (const [name, one] of Object.entries(content)) writeFileSync(join(path, name), one)
  return path
}
