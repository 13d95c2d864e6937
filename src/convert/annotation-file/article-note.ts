import { entityIdOf } from '../../compose/entity-ids.js'
import { titleNote } from '../../compose/title.js'
import type { AnnotationFile } from '../../ingest/source/annotation.js'
import { foldWords } from '../../model/text/folding.js'
import { PROGRAM_VERSION } from '../../model/files/program-version.js'
import type { EntityNote } from '../../records/entities/note.js'
import type { OriginNote } from '../../records/shared/origin.js'
import type { DocumentHead } from '../standoff/source-document.js'
import type { Conversion } from './conversion.js'

/** The properties of an article that its annotations do not give. */
export interface ArticleHead extends DocumentHead {
  id: string
  textFile: string
  language: string
}

/** Converted records are not reviewed, except published records that are read back. */
const ORIGIN: OriginNote = {
  kind: 'converted',
  program: 'verbatim convert',
  version: PROGRAM_VERSION,
}

/**
 * The article of an annotation file. The title is cited if the text has its words; otherwise it is
 * metadata. Its default is the first line. All other properties come from outside the text.
 * @returns the article, and the publisher as an entity if the text does not mention it.
 */
export function articleNote(
  { standoff, citer }: Conversion,
  head: ArticleHead,
  entities: readonly EntityNote[],
): { article: AnnotationFile['article']; publisher?: EntityNote } {
  const { id, textFile, title, language, url, published, authors, publisher: name } = head
  const mentioned = entities.find((entity) => foldWords(entity.name) === foldWords(name ?? ''))
  const publisher = name === undefined ? undefined : (mentioned ?? publisherNote(name))
  const article = {
    id,
    textFile,
    title: titleNote(title, standoff.text, citer),
    language,
    ...(publisher !== undefined && { publisher: publisher.id }),
    ...(authors !== undefined && {
      authors: authors.map((value) => ({ value, basis: 'metadata' as const })),
    }),
    ...(published !== undefined && {
      published: { edtf: published, basis: 'metadata' as const },
    }),
    ...(url !== undefined && { url }),
    origin: ORIGIN,
  }
  return { article, ...(publisher !== undefined && mentioned === undefined && { publisher }) }
}

const publisherNote = (name: string): EntityNote => ({
  id: entityIdOf('media', name, []),
  type: 'media',
  name,
  find: false,
})
