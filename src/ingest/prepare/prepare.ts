import { LAST_DAY } from '../../model/dates/dates.js'
import { AnnotationError, VerbatimError, type Fault } from '../../model/errors.js'
import { mentionId, recordId } from '../../model/ids.js'
import type { Span } from '../../model/text/text.js'
import type { GapKind } from '../../model/vocabulary/text.js'
import type { EntityNote } from '../../records/entities/note.js'
import type { Mention } from '../../records/mentions/mention.js'
import { originOf } from '../../records/shared/origin.js'
import type { RelationNote, TimedRelation } from '../../records/relations/note.js'
import type { DateColumns, PreparedRecord } from '../../records/shared/prepared-record.js'
import type { AnnotationFile } from '../source/annotation.js'
import { findCitations } from '../words/citations.js'
import { dateColumnsOf, isPast, UNDATED, type DateContext } from './date-columns.js'
import { dayOrders } from './day-order.js'
import { createFinder, TooManyFaults, type Finder } from '../words/finder.js'
import { prepareInvolvements } from './involvements.js'
import { relationTime } from './relation-times.js'
import { linkBothWays } from './links.js'
import { listedNotes, type ListedNote } from '../source/listed-notes.js'
import { findMentions } from '../words/mentions.js'
import { preparePublication, type Publication } from './publication.js'
import { collectReferences, type References } from './references.js'
import { attributeRecords } from './prepare-attributions.js'
import { resolveSections, sectionAt, type Section } from '../words/sections.js'
import type { ShapeError } from '../source/shape-error.js'
import { soundSource, type Source } from '../source/source.js'

/** An article whose words are found and whose references are checked, ready to be written. */
export interface PreparedArticle {
  source: Source
  publication: Publication
  sections: Section[]
  entities: readonly EntityNote[]
  mentions: Mention[]
  records: PreparedRecord[]
  exceptions: CoverageException[]
}

interface CoverageException extends Span {
  gap: GapKind
  reason: string
}

/** The parts of an article that the preparation of its records needs. */
interface Preparation {
  article: string
  finder: Finder
  sections: Section[]
  mentions: Mention[]
  references: References
  annotation: AnnotationFile
  published: DateColumns
  /** The facts on which the dates of its records depend. */
  dates: Omit<DateContext, 'isPast'>
}

/**
 * Finds every word that an annotation file cites and checks what its records refer to. Writes nothing.
 * @throws AnnotationError with all faults of the file, or the first `MAX_FAULTS`.
 */
export function prepareArticle(source: Source): PreparedArticle {
  try {
    return prepare(source)
  } catch (error) {
    if (error instanceof TooManyFaults) throw source.fail(error.faults)
    throw error
  }
}

function prepare(source: Source): PreparedArticle {
  const { annotation, text } = source
  const { id, language, publisher, authors = [] } = annotation.article
  const entities = annotation.entities ?? []
  const finder = createFinder(text)
  const { faults } = finder

  const sections = resolveSections(annotation, finder)
  const mentions = findMentions(entities, finder, new Set([publisher, ...authors]))
  const references = collectReferences(annotation, faults)
  const publication = preparePublication(annotation.article, finder, references)
  const dates = { language, articleLast: publication.published.dateLast ?? LAST_DAY }
  const preparation: Preparation = {
    article: id,
    annotation,
    published: publication.published,
    finder,
    sections,
    mentions,
    references,
    dates,
  }
  const listed = listedNotes(annotation)
  const noted = listed.map((one) => [one, prepareRecord(one, preparation)] as const)
  const records = attributeRecords(id, noted, references, faults)
  const article = {
    source,
    publication,
    sections,
    entities,
    mentions,
    records: linkBothWays(inDayOrder(listed, records, faults)),
    exceptions: prepareExceptions(annotation, finder),
  }
  if (faults.length > 0) throw source.fail(faults)
  return article
}

/**
 * All faults of a file with a wrong shape: those of the shape, and those of words and references in
 * the parts with the right shape.
 */
export function withWordFaults(error: ShapeError): AnnotationError {
  try {
    const source = soundSource(error)
    if (source !== undefined) prepareArticle(source)
  } catch (further) {
    if (!(further instanceof VerbatimError)) throw further
    if (further instanceof AnnotationError) return further
  }
  return error
}

function prepareRecord(listed: ListedNote, preparation: Preparation): PreparedRecord {
  const { article, annotation, finder, sections, mentions, references, dates } = preparation
  const { faults } = finder
  const { declaration, note, pointer } = listed
  const { dateProperty } = declaration.note
  for (const fault of declaration.note.faults?.(note) ?? [])
    faults.push({ ...fault, pointer: `${pointer}${fault.pointer}` })
  const citations = findCitations(listed, finder)
  const content = citations.filter(({ role }) => role === 'content')
  const starts = (content.length > 0 ? content : citations).map(({ start }) => start)
  const position = starts.length > 0 ? Math.min(...starts) : 0
  const complete = declaration.note.complete?.(note, content, finder.text) ?? note
  const timed = isRelation(listed)
    ? timeRelation(complete as RelationNote, pointer, preparation)
    : {
        note: complete,
        date: dateProperty
          ? dateColumnsOf(note[dateProperty], `${pointer}/${dateProperty}`, faults, {
              ...dates,
              isPast: isPast(declaration.kind, note.status),
            })
          : UNDATED,
      }
  return {
    kind: declaration.kind,
    id: recordId(article, note.id),
    note: timed.note,
    citations,
    involvements: prepareInvolvements(listed, content, mentions, references, faults),
    links: references.linksOf(listed),
    disputed: false,
    origin: originOf(note, annotation.article),
    attributions: [],
    date: timed.date,
    position,
    section: sectionAt(sections, position),
  }
}

const isRelation = ({ declaration }: ListedNote): boolean => declaration.kind === 'relation'

/** The date of a relation, and its note with its status. */
function timeRelation(
  note: RelationNote,
  pointer: string,
  { annotation, finder, dates, published }: Preparation,
): { note: TimedRelation; date: DateColumns } {
  const { date, dateOf, statusAt } = relationTime(note, annotation)
  // The faults of an event's date are reported there.
  const faults = dateOf === undefined ? finder.faults : []
  const columns = dateColumnsOf(date, `${pointer}/date`, faults, {
    ...dates,
    isPast: false,
  })
  const time = {
    status: statusAt(columns, published),
    isDatedByEvent: dateOf !== undefined,
  }
  return { note: { ...note, time }, date: columns }
}

/** The records with their order within a day. Links that lead in a circle are a fault. */
function inDayOrder(
  listed: readonly ListedNote[],
  records: readonly PreparedRecord[],
  faults: Fault[],
): PreparedRecord[] {
  const nameOf = ({ kind, id }: Pick<PreparedRecord, 'kind' | 'id'>) => `${kind} ${id}`
  const { orders, circular } = dayOrders(
    records.map((record) => ({
      ...record.date,
      name: nameOf(record),
      position: record.position,
      links: record.links.map((link) => ({ rel: link.rel, name: nameOf(link) })),
    })),
  )
  for (const name of circular)
    faults.push({
      pointer: `${listed[records.findIndex((record) => nameOf(record) === name)]!.pointer}/related`,
      message: 'comes after itself: its links "after" and "before" form a circle',
    })
  return records.map((record) => ({
    ...record,
    date: { ...record.date, dateOrder: orders.get(nameOf(record))! },
  }))
}

const prepareExceptions = (annotation: AnnotationFile, finder: Finder): CoverageException[] =>
  (annotation.exceptions ?? []).flatMap(({ gap, exact, reason }, index) =>
    finder.findAll(exact, `/exceptions/${index}/exact`).map((span) => ({ gap, reason, ...span })),
  )

/** The mentions of a prepared article as records. */
export const mentionRecords = ({
  source,
  entities,
  mentions,
  sections,
}: PreparedArticle): PreparedRecord<Mention>[] => {
  const { article } = source.annotation
  const origins = new Map(entities.map((entity) => [entity.id, originOf(entity, article)]))
  return mentions.map((mention) => {
    const { entity, start, end, exact } = mention
    return {
      kind: 'mention',
      id: mentionId(source.annotation.article.id, entity, start),
      note: mention,
      citations: [{ role: 'content', start, end, exact }],
      involvements: [],
      links: [],
      disputed: false,
      origin: origins.get(entity)!,
      attributions: [],
      date: UNDATED,
      position: start,
      section: sectionAt(sections, start),
    }
  })
}
