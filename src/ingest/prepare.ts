import { DateError, formatDay, parseDate } from '../model/dates.js'
import { partitionPoint } from '../model/binary-search.js'
import { didYouMean } from '../model/did-you-mean.js'
import { mentionId, recordId } from '../model/ids.js'
import type { Span } from '../model/text.js'
import {
  COLLECTIONS,
  type CitationRole,
  type GapKind,
  type InvolvementRole,
  type LinkRel,
  type RecordKind,
} from '../model/vocabulary.js'
import type { EntityNote } from '../records/entities/note.js'
import type { DateNote, Words } from '../records/shared/notes.js'
import type { Citation, DateColumns, PreparedRecord } from '../records/shared/prepared-record.js'
import type { AnnotationFile } from './annotation.js'
import { findMentions, type Mention } from './mentions.js'
import { resolveSections, sectionAt, type Section } from './sections.js'
import { createFinder, type Finder } from './selectors.js'
import type { Source } from './source.js'

export interface PreparedArticle {
  source: Source
  title: Span
  published: DateColumns
  publishedWords: Citation[]
  sections: Section[]
  entities: readonly EntityNote[]
  mentions: Mention[]
  records: PreparedRecord[]
  exceptions: (Span & { gap: GapKind; reason: string })[]
}

type RecordList = 'quotes' | 'events' | 'figures' | 'images' | 'relations' | 'conflicts'
export type NoteOf<List extends RecordList> = NonNullable<AnnotationFile[List]>[number]
type AnyNote = NoteOf<RecordList>
type Places = Words | readonly Words[] | undefined

const KIND_OF_LIST: Record<RecordList, RecordKind> = {
  quotes: 'quote',
  events: 'event',
  figures: 'figure',
  images: 'image',
  relations: 'relation',
  conflicts: 'conflict',
}
const LISTS = Object.keys(KIND_OF_LIST) as RecordList[]

/**
 * Looks up every word that an annotation file cites and checks what its records refer to; pure, nothing is written.
 * @throws AnnotationError with all faults of the file.
 */
export function prepareArticle(source: Source): PreparedArticle {
  const { annotation, text } = source
  const finder = createFinder(text)
  const { faults } = finder
  const sections = resolveSections(annotation, finder)
  const entities = annotation.entities ?? []
  const mentions = findMentions(entities, finder)
  const known = knownIds(annotation, finder)
  const title = finder.find(annotation.article.title, '/article/title')
  const { publisher, published } = annotation.article
  checkReference(publisher, '/article/publisher')
  const publishedWords = citationsOf('date', published?.words, '/article/published/words')

  const records = LISTS.flatMap((list) =>
    (annotation[list] ?? []).map((note, index) => prepareRecord(list, note, `/${list}/${index}`)),
  )
  const exceptions = (annotation.exceptions ?? []).flatMap(({ gap, exact, reason }, index) =>
    finder.findAll(exact, `/exceptions/${index}/exact`).map((span) => ({ gap, reason, ...span })),
  )
  const publishedColumns = dateColumnsOf(published, '/article/published', finder)
  if (faults.length > 0 || title === undefined) throw source.fail(faults)
  return {
    source,
    title,
    published: publishedColumns,
    publishedWords,
    sections,
    entities,
    mentions,
    records,
    exceptions,
  }

  function citationsOf(
    role: CitationRole,
    places: Places,
    pointer: string,
    claim?: number,
  ): Citation[] {
    if (places === undefined) return []
    return finder
      .findAll(places, pointer)
      .map((span) => ({ ...span, role, ...(claim !== undefined && { claim }) }))
  }

  function checkReference(entity: string | undefined, pointer: string): void {
    if (entity !== undefined && !known.entities.has(entity)) {
      faults.push({
        pointer,
        message: `there is no entity "${entity}" in this file${didYouMean(entity, [...known.entities])}`,
      })
    }
  }

  function prepareRecord(list: RecordList, note: AnyNote, pointer: string): PreparedRecord {
    const citations = [
      ...stated(list, note, pointer),
      ...citationsOf(
        'date',
        dateOf(note)?.words,
        `${pointer}/${'period' in note ? 'period' : 'date'}/words`,
      ),
      ...citationsOf('evidence', note.evidence, `${pointer}/evidence`),
    ]
    const involvements = involvementsOf(note)
    for (const { entity, at } of involvements) checkReference(entity, `${pointer}/${at}`)
    const present = new Set(involvements.map(({ entity }) => entity))
    if (present.size < involvements.length) checkRoles(involvements, pointer)
    const content = citations.filter(({ role }) => role === 'content')
    for (const { entity } of mentionsWithin(content)) {
      if (present.has(entity)) continue
      present.add(entity)
      involvements.push({ entity, role: 'mentioned', at: '' })
    }
    const position = Math.min(
      ...(content.length > 0 ? content : citations).map(({ start }) => start),
    )
    return {
      kind: KIND_OF_LIST[list],
      id: recordId(annotation.article.id, note.id),
      note,
      citations,
      involvements: involvements.map(({ entity, role }) => ({ entity, role })),
      links: (note.related ?? []).map((link, index) =>
        linkFrom(`${list}/${note.id}`, link, `${pointer}/related/${index}/to`),
      ),
      date: dateColumnsOf(
        dateOf(note),
        `${pointer}/${'period' in note ? 'period' : 'date'}`,
        finder,
      ),
      position: Number.isFinite(position) ? position : 0,
      section: sectionAt(sections, position),
    }
  }

  /** An entity may have several roles in a record, each of them once. */
  function checkRoles(involvements: ReturnType<typeof involvementsOf>, pointer: string): void {
    const seen = new Set<string>()
    for (const { entity, role, at } of involvements) {
      if (seen.has(`${role} ${entity}`))
        faults.push({
          pointer: `${pointer}/${at}`,
          message: `"${entity}" has the role "${role}" twice in this record`,
        })
      seen.add(`${role} ${entity}`)
    }
  }

  /** The mentions inside any of some spans, in text order. */
  function mentionsWithin(spans: readonly Span[]): Mention[] {
    const within = spans.flatMap(({ start, end }) => {
      const [first, last] = [start, end].map((point) =>
        partitionPoint(mentions.length, (i) => mentions[i]!.start < point),
      )
      return mentions.slice(first, last).filter((mention) => mention.end <= end)
    })
    return within.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** The citations that each kind has of its own. */
  function stated(list: RecordList, note: AnyNote, pointer: string): Citation[] {
    if ('caption' in note) {
      return [
        ...citationsOf('content', note.caption, `${pointer}/caption`),
        ...citationsOf('content', note.credit, `${pointer}/credit`),
      ]
    }
    if ('claims' in note) {
      return note.claims.flatMap((claim, index) =>
        citationsOf('content', claim.content, `${pointer}/claims/${index}/content`, index + 1),
      )
    }
    const content = citationsOf('content', note.content, `${pointer}/content`)
    if (list !== 'quotes') return content
    const quote = note as NoteOf<'quotes'>
    return [
      ...content,
      ...citationsOf('cue', quote.cue, `${pointer}/cue`),
      ...citationsOf('speaker', quote.speakerWords, `${pointer}/speakerWords`),
      ...citationsOf('addressee', quote.addresseeWords, `${pointer}/addresseeWords`),
    ]
  }

  function linkFrom(
    own: string,
    { rel, to }: { rel: LinkRel; to: string },
    pointer: string,
  ): { rel: LinkRel; kind: RecordKind; id: string } {
    const [list, local] = to.split('/') as [RecordList, string]
    if (to === own) faults.push({ pointer, message: `"${to}" can not be linked to itself` })
    if (!known.records.has(to)) {
      const namesake = [...known.records].find((record) => record.endsWith(`/${local}`))
      const hint =
        namesake === undefined
          ? didYouMean(to, [...known.records])
          : `; did you mean "${namesake}"?`
      faults.push({ pointer, message: `there is no record "${to}" in this file${hint}` })
    }
    return { rel, kind: KIND_OF_LIST[list], id: recordId(annotation.article.id, local) }
  }
}

const dateOf = (note: AnyNote): DateNote | undefined =>
  'period' in note ? note.period : 'date' in note ? note.date : undefined

/** The entities that a record names itself, with the JSON Pointer part of each. */
function involvementsOf(note: AnyNote): { entity: string; role: InvolvementRole; at: string }[] {
  const found: { entity: string; role: InvolvementRole; at: string }[] = []
  const add = (role: InvolvementRole, entity: string | undefined, at: string) => {
    if (entity !== undefined) found.push({ entity, role, at })
  }
  const single = [
    'speaker',
    'addressee',
    'place',
    'photographer',
    'agency',
    'subject',
    'object',
  ] as const
  for (const role of single) add(role, (note as Partial<Record<typeof role, string>>)[role], role)
  if ('participants' in note)
    note.participants.forEach(({ entity, role }, i) => {
      add(role, entity, `participants/${i}/entity`)
    })
  if ('depicted' in note)
    note.depicted.forEach((entity, i) => {
      add('depicted', entity, `depicted/${i}`)
    })
  if ('measure' in note)
    note.about?.forEach((entity, i) => {
      add('about', entity, `about/${i}`)
    })
  return found
}

const UNDATED: DateColumns = {
  date: null,
  dateFirst: null,
  dateLast: null,
  dateEarliest: null,
  dateLatest: null,
  dateBasis: null,
  dateReason: null,
}

function dateColumnsOf(
  note: DateNote | undefined,
  pointer: string,
  { faults }: Finder,
): DateColumns {
  if (note === undefined) return UNDATED
  if (note.basis === 'inferred' && note.reason === undefined)
    faults.push({ pointer, message: 'an inferred date needs a "reason"' })
  try {
    const { edtf, first, last } = parseDate(note.edtf)
    return {
      date: edtf,
      dateFirst: first,
      dateLast: last,
      dateEarliest: formatDay(first),
      dateLatest: formatDay(last),
      dateBasis: note.basis,
      dateReason: note.reason ?? null,
    }
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    faults.push({ pointer: `${pointer}/edtf`, message: error.message })
    return UNDATED
  }
}

/** The ids that records may refer to; an id that two records of a list share is a fault. */
function knownIds(
  annotation: AnnotationFile,
  { faults }: Finder,
): { entities: Set<string>; records: Set<string> } {
  const unique = (list: 'entities' | RecordList, prefix: string): string[] => {
    const seen = new Set<string>()
    for (const [index, { id }] of (annotation[list] ?? []).entries()) {
      if (seen.has(id))
        faults.push({
          pointer: `/${list}/${index}/id`,
          message: `the id "${id}" is used twice in ${list}`,
        })
      seen.add(id)
    }
    return [...seen].map((id) => `${prefix}${id}`)
  }
  return {
    entities: new Set(unique('entities', '')),
    records: new Set(LISTS.flatMap((list) => unique(list, `${COLLECTIONS[KIND_OF_LIST[list]]}/`))),
  }
}

/** The mentions of a prepared article as records. */
export function mentionRecords({
  source,
  mentions,
  sections,
}: PreparedArticle): PreparedRecord<Mention>[] {
  return mentions.map((mention) => ({
    kind: 'mention',
    id: mentionId(source.annotation.article.id, mention.entity, mention.start),
    note: mention,
    citations: [{ role: 'content', start: mention.start, end: mention.end, exact: mention.exact }],
    involvements: [],
    links: [],
    date: UNDATED,
    position: mention.start,
    section: sectionAt(sections, mention.start),
  }))
}
