import type { Output } from './output.js'
import { join } from 'node:path'
import type { ExportFormatName } from '../convert/export/format-names.js'
import { EXPORT_FORMATS, type ExportFormat } from '../convert/export/formats.js'
import { countNotHeld, type ExportedArticle, type NotHeld } from '../convert/export/document.js'
import type { DocumentHead } from '../convert/standoff/source-document.js'
import type { PublishedRecord } from '../convert/standoff/standoff.js'
import type { Database } from '../db/open.js'
import { annotationOf } from '../endpoints/annotations/annotation.js'
import {
  createAnnotationReader,
  type AnnotatedRecord,
  type AnnotationReader,
} from '../endpoints/annotations/queries.js'
import type { AnnotationFile } from '../ingest/source/annotation.js'
import type { LoadedSource } from '../ingest/source/loaded-sources.js'
import { indexText } from '../model/text/text.js'
import type { CitationRole } from '../model/vocabulary/text.js'
import { listed } from './convert-report.js'
import { createFolder, writeFiles } from './output-folder.js'

/*
 * Writes articles in the formats of other programs. The records are those of the API's annotation
 * pages.
 */

export interface FormatOptions {
  format: ExportFormatName
  to?: string | undefined
  force: boolean
  /** The origin of the URLs of records. */
  base: string
}

export interface FormatWriter {
  write: (source: LoadedSource) => void
  /** Lists the content that the format cannot hold. */
  finish: () => void
}

/** Makes a writer of articles in a format. It writes to a folder, or else to standard output. */
export function formatWriter(
  db: Database,
  options: FormatOptions,
  output: Pick<Output, 'print' | 'warn'>,
): FormatWriter {
  const { format: name, to, force, base } = options
  const reader = createAnnotationReader({ db }, base)
  const format = name === 'web-annotation' ? undefined : EXPORT_FORMATS[name]
  const notHeld: NotHeld = new Map()
  if (to !== undefined) createFolder(to)
  return {
    write: (source) => {
      countOutside(source.annotation, notHeld)
      const content =
        format === undefined
          ? webAnnotations(source, reader, base)
          : format.write(articleOf(source, reader), notHeld)
      if (to === undefined) output.print(content.trimEnd())
      else {
        const file = `${source.id}${format?.ending ?? '.jsonld'}`
        writeFiles(to, { ...textBeside(source, format), [file]: content }, { force })
        output.print(`exported ${join(to, file)}`)
      }
    },
    finish: () => {
      if (notHeld.size > 0) output.warn(`${name} cannot hold: ${listed(notHeld)}`)
    },
  }
}

const textBeside = ({ id, text }: LoadedSource, format: ExportFormat | undefined) =>
  format?.hasTextBeside === false ? {} : { [`${id}.txt`]: text }

/** Counts the parts of an annotation file that are not records. No format holds them. */
function countOutside({ sections = [], exceptions = [] }: AnnotationFile, notHeld: NotHeld): void {
  countNotHeld(notHeld, 'section', sections.length)
  countNotHeld(notHeld, 'exception', exceptions.length)
}

/** The number of records that are read at a time. */
const PAGE = 1000

function* recordsOf(reader: AnnotationReader, id: string): Generator<AnnotatedRecord> {
  let page = reader.page(id, PAGE, null)
  while (page.length > 0) {
    yield* page
    const { position } = page.at(-1)!
    page = reader.page(id, PAGE, { direction: 'next', position })
  }
}

/** One annotation page with all annotations of an article, in the form of the API. */
function webAnnotations(
  { id, text: plain }: LoadedSource,
  reader: AnnotationReader,
  base: string,
): string {
  const article = `${base}/v1/articles/${id}`
  const text = indexText(plain)
  const items = [...recordsOf(reader, id)].map((record) =>
    annotationOf(record, `${article}/text`, (start, end) => text.slice(start, end)),
  )
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    'id': `${article}/annotations`,
    'type': 'AnnotationPage',
    items,
  }
  return `${JSON.stringify(page)}\n`
}

function articleOf(source: LoadedSource, reader: AnnotationReader): ExportedArticle {
  const text = indexText(source.text)
  const records = [...recordsOf(reader, source.id)].map(publishedRecord)
  return { id: source.id, text, records, head: headOf(source.annotation) }
}

function publishedRecord({ kind, note, spans }: AnnotatedRecord): PublishedRecord {
  const cited = JSON.parse(spans) as {
    start: number
    end: number
    exact: string
    role: CitationRole
  }[]
  const content = JSON.parse(note) as { id?: string }
  return {
    ...{ id: content.id ?? '', type: kind, line: 0, note: content },
    citations: cited.map(({ role, ...span }) => ({ role, span })),
  }
}

function headOf({ article, entities = [] }: AnnotationFile): DocumentHead {
  const { title, language, url, published, authors, publisher } = article
  const wordsOf = (note: typeof title): string =>
    typeof note === 'string' ? note : 'value' in note ? note.value : note.exact
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return {
    ...{ title: wordsOf(title), language },
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published: published.edtf }),
    ...(publisher !== undefined && { publisher: nameOf(publisher) }),
    ...(authors !== undefined && {
      authors: authors.map((one) => (typeof one === 'string' ? nameOf(one) : one.value)),
    }),
  }
}
