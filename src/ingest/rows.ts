import { sortForm } from '../model/ids.js'
import { articles } from '../records/articles/table.js'
import { conflicts } from '../records/conflicts/table.js'
import { events } from '../records/events/table.js'
import { figures } from '../records/figures/table.js'
import { images } from '../records/images/table.js'
import { mentions } from '../records/mentions/table.js'
import { quotes } from '../records/quotes/table.js'
import { relations } from '../records/relations/table.js'
import type { Mention } from './mentions.js'
import type { NoteOf, PreparedArticle, PreparedRecord } from './prepare.js'

/* Prepared records to table rows, one pure function a kind. */

/** The internal key of an entity of this article. */
export type KeyOf = (entity: string) => number
export interface Keys {
  key: number
  articleKey: number
}

const keyOrNull = (keyOf: KeyOf, entity: string | undefined) =>
  entity === undefined ? null : keyOf(entity)
const placed = ({ id, position, section }: PreparedRecord, { key, articleKey }: Keys) => ({
  key,
  articleKey,
  id,
  position,
  section,
})
/** The same with its date. One spread at the start of an object is fast in V8, any other takes ten times as long. */
const dated = ({ id, position, section, date }: PreparedRecord, { key, articleKey }: Keys) => ({
  ...date,
  key,
  articleKey,
  id,
  position,
  section,
})

/** The words of the citations with a role, joined by one space; null where there is none. */
function wordsOf(
  { citations }: PreparedRecord,
  role: 'content' | 'cue' | 'speaker' | 'addressee',
): string | null {
  let words: string | null = null
  for (const citation of citations) {
    if (citation.role === role)
      words = words === null ? citation.exact : `${words} ${citation.exact}`
  }
  return words
}

/** The words that state a record where the text first does. */
const statementOf = ({ citations }: PreparedRecord): string =>
  citations.find(({ role }) => role === 'content')?.exact ?? ''

export function articleRow(
  { source, title, published }: PreparedArticle,
  key: number,
  keyOf: KeyOf,
): typeof articles.$inferInsert {
  const { article } = source.annotation
  return {
    key,
    id: article.id,
    title: title.exact,
    sortTitle: sortForm(title.exact),
    language: article.language,
    publisherKey: keyOrNull(keyOf, article.publisher),
    url: article.url ?? null,
    note: article.note ?? null,
    ...published,
    characters: source.text.length,
    digest: source.digest,
    text: source.text.text,
  }
}

export function mentionRow(
  record: PreparedRecord<Mention>,
  keys: Keys,
  keyOf: KeyOf,
): typeof mentions.$inferInsert {
  const { entity, form, exact } = record.note
  return { ...placed(record, keys), entityKey: keyOf(entity), form, text: exact }
}

export function quoteRow(
  record: PreparedRecord<NoteOf<'quotes'>>,
  keys: Keys,
  keyOf: KeyOf,
): typeof quotes.$inferInsert {
  const { kind, speaker, addressee, medium, note } = record.note
  return {
    ...dated(record, keys),
    kind,
    medium,
    text: wordsOf(record, 'content') ?? '',
    speakerKey: keyOrNull(keyOf, speaker),
    speakerText: wordsOf(record, 'speaker'),
    addresseeKey: keyOrNull(keyOf, addressee),
    addresseeText: wordsOf(record, 'addressee'),
    cue: wordsOf(record, 'cue'),
    note: note ?? null,
  }
}

export function eventRow(
  record: PreparedRecord<NoteOf<'events'>>,
  keys: Keys,
  keyOf: KeyOf,
): typeof events.$inferInsert {
  const { type, status, label, place, note } = record.note
  return {
    ...dated(record, keys),
    type,
    status,
    label,
    placeKey: keyOrNull(keyOf, place),
    note: note ?? null,
  }
}

export function figureRow(
  record: PreparedRecord<NoteOf<'figures'>>,
  keys: Keys,
): typeof figures.$inferInsert {
  const { kind, value, unit, bound, measure, change, source, note } = record.note
  return {
    ...dated(record, keys),
    kind,
    text: statementOf(record),
    value,
    unit: unit ?? null,
    bound: bound ?? 'exact',
    measure,
    changeDirection: change?.direction ?? null,
    changeBase: change?.base ?? null,
    source: source ?? null,
    note: note ?? null,
  }
}

export function imageRow(
  record: PreparedRecord<NoteOf<'images'>>,
  keys: Keys,
  keyOf: KeyOf,
): typeof images.$inferInsert {
  const { place, photographer, agency, credit, note } = record.note
  const [caption, creditWords] = record.citations.filter(({ role }) => role === 'content')
  return {
    ...dated(record, keys),
    caption: caption?.exact ?? '',
    credit: credit === undefined ? null : (creditWords?.exact ?? null),
    placeKey: keyOrNull(keyOf, place),
    photographerKey: keyOrNull(keyOf, photographer),
    agencyKey: keyOrNull(keyOf, agency),
    note: note ?? null,
  }
}

export function relationRow(
  record: PreparedRecord<NoteOf<'relations'>>,
  keys: Keys,
  keyOf: KeyOf,
): typeof relations.$inferInsert {
  const { subject, predicate, object, label, note } = record.note
  return {
    ...dated(record, keys),
    subjectKey: keyOf(subject),
    predicate,
    objectKey: keyOf(object),
    label: label ?? null,
    note: note ?? null,
  }
}

export function conflictRow(
  record: PreparedRecord<NoteOf<'conflicts'>>,
  keys: Keys,
): typeof conflicts.$inferInsert {
  const { about, reading, reason, note } = record.note
  return { ...placed(record, keys), about, reading, reason, note: note ?? null }
}

/** What the full-text index holds of a record: its words in the text, and what the annotator wrote about it. */
export function searchTextOf({ kind, note, citations }: PreparedRecord): string {
  const written =
    kind === 'event'
      ? [(note as NoteOf<'events'>).label]
      : kind === 'figure'
        ? [(note as NoteOf<'figures'>).measure]
        : kind === 'conflict'
          ? [(note as NoteOf<'conflicts'>).about]
          : []
  return [
    ...written,
    ...citations.filter(({ role }) => role === 'content').map(({ exact }) => exact),
  ].join('\n')
}
