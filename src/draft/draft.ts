import { keepLoadable } from '../compose/loadable.js'
import { firstLineOf } from '../compose/title.js'
import { trimmedSpan } from '../compose/words.js'
import type { AnnotationFile } from '../ingest/annotation.js'
import { createCiter } from '../ingest/citer.js'
import { indexText } from '../model/text.js'
import { findSections } from './sections.js'
import { tablesOf } from './tables.js'

/** What is known of the publication from outside the text. */
export interface DraftMetadata {
  title?: string
  publisher?: string
  authors?: string[]
  /** An EDTF date. */
  published?: string
  url?: string
}

export interface DraftInput {
  /** The id of the article. */
  id: string
  text: string
  /** A BCP 47 tag; default: English if the text reads like it, or else `und`. */
  language?: string
  metadata?: DraftMetadata
}

export interface Draft {
  /** The annotation file before it is written: without `text` and `textFile`. */
  annotation: AnnotationFile
  /** What could be a record and was left out, counted by kind and reason. */
  leftOut: Record<string, number>
  /** Lines for a person. */
  notes: string[]
}

/**
 * Drafts the annotation file of a text by rules. The same input always gives the same draft.
 * @throws VerbatimError if the text is empty or cannot be an article.
 */
export function draftArticle({
  id,
  text: words,
  language = 'und',
  metadata = {},
}: DraftInput): Draft {
  const text = indexText(words)
  const tables = tablesOf(language)
  const { sections } = findSections(words, tables?.sections)
  const citer = createCiter(text)
  const spans = sections.flatMap(({ kind, start, end }) => {
    const span = trimmedSpan(text.spanOfUnits(start, end), text)
    return span === undefined ? [] : [{ kind, exact: citer.cite(span) }]
  })
  const annotation: AnnotationFile = {
    article: {
      id,
      title: citer.cite(firstLineOf(text)),
      language,
      ...(metadata.url !== undefined && { url: metadata.url }),
    },
    ...(spans.length > 0 && { sections: spans }),
  }
  const kept = keepLoadable(annotation, words, id)
  return { annotation: kept.annotation, leftOut: {}, notes: [] }
}
