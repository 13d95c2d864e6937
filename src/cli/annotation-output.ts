import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotationFile } from '../ingest/annotation.js'
import { annotationSchema } from '../ingest/annotation-schema.js'
import { writeFiles } from './output-folder.js'

/* Annotation files as commands write them for people: in lines, beside the schema for editors. */

const SCHEMA_FILE = 'annotation.schema.json'

/** Writes the schema of annotation files to a folder, unless it has one. */
export function writeSchema(folder: string, force: boolean): void {
  if (force || !existsSync(join(folder, SCHEMA_FILE)))
    writeFiles(folder, { [SCHEMA_FILE]: inLines(annotationSchema()) }, { force })
}

/** The content of an annotation file that names its text and the schema beside it. */
export const annotationJson = (annotation: AnnotationFile, textFile: string): string =>
  inLines({ $schema: `./${SCHEMA_FILE}`, ...withText(annotation, { textFile }) })

/** The annotation file with its text or the path of it, directly after the article's id. */
export function withText(
  { article: { id, ...head }, ...notes }: AnnotationFile,
  text: { text: string } | { textFile: string },
): object {
  return { article: { id, ...text, ...head }, ...notes }
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
