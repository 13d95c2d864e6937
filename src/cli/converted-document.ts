import type { Converted } from '../convert/annotation-file/convert-annotations.js'
import type { ConvertedDocument, DocumentOutcome } from '../convert/convert-input.js'
import type { Input } from '../convert/inputs.js'
import { stageFiles, type StagedFiles } from './output-folder.js'
import { countRecords } from './record-counts.js'

/** The part of a converted document that a report needs. */
export interface DocumentSummary extends Pick<
  Converted,
  'unmapped' | 'ignored' | 'doubtful' | 'unread'
> {
  /** The number of records in each list of the annotation file. */
  records: [list: string, count: number][]
}

/** A converted document whose files can be written. */
export interface WritableDocument extends DocumentSummary {
  /**
   * Writes its files as hidden files.
   * @param id the id of the article.
   * @throws VerbatimError if they cannot be written.
   */
  stage: (id: string) => StagedFiles
}

/** A document of an input that is ready to be written and reported. */
export interface InputDocument {
  input: Input
  document: Omit<DocumentOutcome, 'outcome'> & {
    outcome: WritableDocument | Exclude<DocumentOutcome['outcome'], ConvertedDocument>
  }
}

/** @param to the folder to write to. */
export const writable = (document: ConvertedDocument, to: string): WritableDocument => ({
  ...summaryOf(document),
  stage: (id) => stageFiles(to, articleFiles(document, id)),
})

export const summaryOf = ({
  annotation,
  unmapped,
  ignored,
  doubtful,
  unread,
}: Converted): DocumentSummary => ({
  ...{ unmapped, ignored, doubtful, unread },
  records: countRecords(annotation),
})

/** The names of the files of an article: its annotation file and its text. */
export const articleFileNames = (id: string): [annotationFile: string, textFile: string] => [
  `${id}.json`,
  `${id}.txt`,
]

/** The contents of the files of an article by name, the text first. */
export function articleFiles(
  { text, annotation: { article, ...notes } }: Pick<ConvertedDocument, 'text' | 'annotation'>,
  id: string,
): Record<string, string> {
  const [annotationFile, textFile] = articleFileNames(id)
  const annotation = { article: { ...article, id, textFile }, ...notes }
  return { [textFile]: text, [annotationFile]: `${JSON.stringify(annotation, null, 2)}\n` }
}
