import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotationFile } from '../ingest/source/annotation.js'
import { annotationSchema } from '../ingest/source/annotation-schema.js'
import { writeFiles } from './output-folder.js'

/* Writes annotation files for people: indented, and beside the schema for editors. */

const SCHEMA_FILE = 'annotation.schema.json'

/** Writes the schema of annotation files to a folder, unless the folder has it already. */
export function writeSchema(folder: string, force: boolean): void {
  if (force || !existsSync(join(folder, SCHEMA_FILE)))
    writeFiles(folder, { [SCHEMA_FILE]: inLines(annotationSchema()) }, { force })
}

/** The content of an annotation file that refers to its text file and to the schema beside it. */
export const annotationJson = (annotation: AnnotationFile, textFile: string): string =>
  inLines({ $schema: `./${SCHEMA_FILE}`, ...withText(annotation, { textFile }) })

/**
 * Adds the text, or the path of its file, to an annotation file, directly after the id of the
 * article.
 */
export function withText(
  { article: { id, ...head }, ...notes }: AnnotationFile,
  text: { text: string } | { textFile: string },
): object {
  return { article: { id, ...text, ...head }, ...notes }
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
