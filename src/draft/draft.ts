import { keepLoadable } from '../compose/loadable.js'
import type { AnnotationFile } from '../ingest/source/annotation.js'
import { indexText } from '../model/text/text.js'
import { articleHead } from './article-head.js'
import { languageName, languageOf } from './languages.js'
import { LeftOut } from './left-out.js'
import type { DraftMetadata } from './metadata.js'
import { createNoteWriter, type NoteWriter } from './notes/note-writer.js'
import { draftPlainRecords } from './plain-records.js'
import { draftRecords } from './records.js'
import { findSections, type Sections } from './sections.js'
import { tablesOf } from './tables.js'

export type { DraftMetadata } from './metadata.js'

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
  /** The number of possible records that were left out, by kind and reason. */
  leftOut: Record<string, number>
  /** Lines for a person. */
  notes: string[]
}

/**
 * Drafts the annotation file of a text by rules. The same input always gives the same draft.
 * @throws VerbatimError if the text is empty or cannot be an article.
 */
export function draftArticle(input: DraftInput): Draft {
  const language = input.language ?? languageOf(input.text)
  const tables = tablesOf(language)
  const leftOut = new LeftOut()
  const writer = createNoteWriter(indexText(input.text))
  const found = findSections(input.text, tables?.sections)
  const records =
    tables === undefined
      ? draftPlainRecords(found, language, writer, leftOut)
      : draftRecords(found, tables, input.metadata?.published, writer, leftOut)
  const { article, entities } = articleHead(
    input.id,
    input.metadata,
    language,
    records.entities ?? [],
    writer,
    leftOut,
  )
  const sections = sectionNotes(found, writer)
  const draft: AnnotationFile = {
    article,
    ...(sections.length > 0 && { sections }),
    ...records,
    ...(entities.length > 0 && { entities }),
  }
  const { annotation, refused } = keepLoadable(draft, input.text, input.id)
  for (const { ref } of refused) leftOut.add(`${ref.split('/')[0]!}: cannot be cited without doubt`)
  return {
    annotation,
    leftOut: leftOut.counts,
    notes: tables === undefined ? [withoutRules(language)] : [],
  }
}

const sectionNotes = (
  { sections }: Sections,
  { citer, spanOf }: NoteWriter,
): NonNullable<AnnotationFile['sections']> =>
  sections.flatMap((section) => {
    const span = spanOf(section)
    return span === undefined ? [] : [{ kind: section.kind, exact: citer.cite(span) }]
  })

const withoutRules = (language: string): string =>
  `there are no rules for ${languageName(language) ?? 'this language'}: only sections, quotation marks and numbers are drafted`
