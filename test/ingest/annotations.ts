import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import type { AnnotationFile } from '../../src/ingest/source/annotation.js'
import { createFinder, type Finder } from '../../src/ingest/words/finder.js'
import { indexText } from '../../src/model/text/text.js'
import type { LocatedFault } from '../../src/model/errors.js'
import { folder } from '../helper.js'

/*
 * Small annotation files. Each test writes its own text and annotation, so that everything an expectation depends
 * on is beside it.
 */

export type Annotation = Omit<AnnotationFile, 'article'> & {
  article?: Partial<AnnotationFile['article']>
}

/** Completes an annotation with an article: its id is "a", its title the first line of the text. */
export function complete(text: string, { article, ...rest }: Annotation = {}): AnnotationFile {
  const [title] = text.split(/\r?\n/)
  return {
    article: {
      id: 'a',
      textFile: 'a.txt',
      title: { exact: title!, occurrence: 1 },
      language: 'en',
      ...article,
    },
    ...rest,
  }
}

/** Writes a text and its annotation to a folder. Returns the path of the annotation file. */
export function write(path: string, text: string, annotation: Annotation = {}): string {
  const file = complete(text, annotation)
  const json = join(path, `${file.article.id}.json`)
  const textPath = join(path, file.article.textFile ?? 'a.txt')
  mkdirSync(dirname(textPath), { recursive: true })
  writeFileSync(textPath, text)
  writeFileSync(json, JSON.stringify(file, null, 2))
  return json
}

/** The same in a folder that is removed after the test. */
export const annotate = (t: Test, text: string, annotation: Annotation = {}): string =>
  write(folder(t), text, annotation)

export const finderOf = (text: string): Finder => createFinder(indexText(text))

/** The error that a function throws. */
export function failure(run: () => unknown): Error & {
  lines?: readonly string[]
  faults?: readonly LocatedFault[]
} {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
