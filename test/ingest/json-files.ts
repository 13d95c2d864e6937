import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { readSource, type Source } from '../../src/ingest/source/source.js'
import { folder } from '../helper.js'

/* Annotation files of any content, beside a short text. */

export const ARTICLE =
  '"article": { "id": "a", "textFile": "a.txt", "title": "Hello", "language": "en" }'
export const TEXT = 'Hello 😀\n'

/** Writes an annotation file and its text; `run` reads them. */
export function read(t: Test, json: string | Buffer): { path: string; run: () => Source } {
  const path = join(folder(t), 'a.json')
  writeFileSync(join(path, '../a.txt'), TEXT)
  writeFileSync(path, json)
  return { path, run: () => readSource(path) }
}
