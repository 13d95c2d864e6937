import { LAST_DAY } from '../../model/dates/dates.js'
import type { Span } from '../../model/text/text.js'
import type { PublicationBasis } from '../../model/vocabulary/claims.js'
import { isMetadata, type WordsOrMetadata } from '../../records/shared/notes.js'
import type { Citation, DateColumns } from '../../records/shared/prepared-record.js'
import type { AnnotationFile } from '../source/annotation.js'
import { findWords } from '../words/citations.js'
import { dateColumnsOf } from './date-columns.js'
import { orderInDay } from './day-order.js'
import type { Finder } from '../words/finder.js'
import type { References } from './references.js'

/** A value that the text states, or that is known from outside it. */
export interface PublicationValue {
  value: string
  basis: PublicationBasis
}

/** An author: an entity of the file, or a name from outside the text. */
export type Author = { entity: string } | { name: string }

/** The metadata of the publication in an annotation file. */
export interface Publication {
  title: PublicationValue
  authors: Author[]
  published: DateColumns
  modified: DateColumns
  license: PublicationValue | null
  rights: PublicationValue | null
  /** The words of the text that state it: first the title, then dates, license and rights. */
  citations: Citation[]
}

/** Finds the words that state the publication. Words that are not found are faults of the finder. */
export function preparePublication(
  {
    title,
    publisher,
    publisherWords,
    authors = [],
    published,
    modified,
    license,
    rights,
    language,
  }: AnnotationFile['article'],
  finder: Finder,
  references: References,
): Publication {
  if (publisher !== undefined) references.checkEntity(publisher, '/article/publisher')
  const citations: Citation[] = []
  const valueOf = (name: 'title' | 'license' | 'rights', note: WordsOrMetadata) => {
    if (isMetadata(note)) return { value: note.value, basis: note.basis }
    const span: Span | undefined = finder.find(note, `/article/${name}`)
    if (span) citations.push({ ...span, role: name === 'title' ? 'content' : 'evidence' })
    return { value: span?.exact ?? '', basis: 'stated' as const }
  }
  const dateOf = (name: 'published' | 'modified', note: typeof published) => {
    const context = { language, articleLast: LAST_DAY, isPast: false }
    const date = dateColumnsOf(note, `/article/${name}`, finder.faults, context)
    const words = { role: 'date' as const, at: `${name}/words`, words: note?.words }
    citations.push(...findWords(words, '/article', finder))
    return { ...date, dateOrder: orderInDay(date, 0) }
  }
  const article = {
    title: valueOf('title', title),
    published: dateOf('published', published),
    modified: dateOf('modified', modified),
    authors: authors.map((author, index) => {
      if (typeof author !== 'string') return { name: author.value }
      references.checkEntity(author, `/article/authors/${index}`)
      return { entity: author }
    }),
    license: license === undefined ? null : valueOf('license', license),
    rights: rights === undefined ? null : valueOf('rights', rights),
    citations,
  }
  const ofPublisher = { role: 'evidence' as const, at: 'publisherWords', words: publisherWords }
  citations.push(...findWords(ofPublisher, '/article', finder))
  return article
}
