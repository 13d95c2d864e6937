import type { AnnotationFile } from '../ingest/source/annotation.js'
import { listedNotes } from '../ingest/source/listed-notes.js'
import { PROGRAM_VERSION } from '../model/files/program-version.js'
import type { OriginNote } from '../records/shared/origin.js'

/** The origin of what rules draft. */
export const RULES: OriginNote = {
  kind: 'rules',
  program: 'verbatim draft',
  version: PROGRAM_VERSION,
}

/** Sets the origin of a drafted article. Records with an origin of their own keep it. */
export const withOrigin = (
  { article, ...lists }: AnnotationFile,
  origin: OriginNote,
): AnnotationFile => ({ article: { ...article, origin: article.origin ?? origin }, ...lists })

/** Writes into the article, each entity and each record that no person has reviewed it, for a person to edit. */
export function withReviewed(annotation: AnnotationFile): AnnotationFile {
  const copy = structuredClone(annotation)
  const notes = [
    copy.article,
    ...(copy.entities ?? []),
    ...listedNotes(copy).map(({ note }) => note),
  ]
  for (const note of notes as { reviewed?: boolean }[]) note.reviewed ??= false
  return copy
}
