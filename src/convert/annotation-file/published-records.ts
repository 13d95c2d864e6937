import type { Fault } from '../../model/errors.js'
import { schemaFaults } from '../../model/json/schema-faults.js'
import type { Span } from '../../model/text/text.js'
import { COLLECTIONS } from '../../model/vocabulary/records.js'
import { EntityNote } from '../../records/entities/note.js'
import { LISTED_DECLARATIONS } from '../../records/registry.js'
import type { ListedDeclaration } from '../../records/shared/declaration.js'
import type { RecordNote } from '../../records/shared/notes.js'
import type { CitedWords } from '../../records/shared/cited-words.js'
import { asList, asObject, asString } from '../json-values.js'
import type { PublishedRecord } from '../standoff/standoff.js'
import { collapseSpaces } from '../../compose/words.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import type { EntityWithMentions } from '../../compose/listed-mentions.js'

/*
 * Converts the published records of this API without loss. The annotation pages have the notes, and
 * the targets of the annotations have the words. A note that no longer fits is reported.
 */

const MENTION = 'mention'

/** The entities of the published mentions in a file. */
export function publishedEntities(conversion: Conversion): EntityWithMentions[] {
  const groups = new Map<string, PublishedRecord[]>()
  for (const record of conversion.standoff.published) {
    if (record.type !== MENTION) continue
    const id = asString(asObject(record.note.entity)?.id) ?? ''
    groups.set(id, [...(groups.get(id) ?? []), record])
  }
  return [...groups.values()]
    .map((mentions) => entityOf(conversion, mentions))
    .filter((entity) => entity !== undefined)
}

function entityOf(
  conversion: Conversion,
  mentions: readonly PublishedRecord[],
): EntityWithMentions | undefined {
  const { id, type, subtype, name, identifiers, origin, reviewed } =
    asObject(mentions[0]!.note.entity) ?? {}
  const forms = new Map(
    mentions.map(({ note, citations: [citation] }) => [
      citation!.span,
      asString(note.form) ?? 'alias',
    ]),
  )
  const names = new Map([...forms].map(([{ exact }, form]) => [collapseSpaces(exact), form]))
  names.delete(asString(name) ?? '')
  const note = {
    id,
    type,
    ...(asString(subtype) !== undefined && { subtype: asString(subtype) }),
    name,
    ...(names.size > 0 && { aliases: [...names].map(([alias, form]) => nameNote(alias, form)) }),
    ...(identifiers !== undefined && { identifiers }),
    ...(origin !== undefined && { origin }),
    ...(reviewed !== undefined && { reviewed }),
  }
  const faults = schemaFaults(EntityNote, note)
  if (faults.length > 0) {
    for (const mention of mentions) reportUnfit(conversion, mention, faults)
    return undefined
  }
  const ref = `entities/${String(note.id)}`
  conversion.takenRefs.add(ref)
  conversion.origins.set(ref, mentions[0]!)
  return { note, mentions: [...forms.keys()], forms } as unknown as EntityWithMentions
}

const nameNote = (name: string, form: string) => (form === 'alias' ? name : { name, form })

/** Adds the published records of all kinds except mentions to the annotation file. */
export function restorePublished(conversion: Conversion): void {
  for (const record of conversion.standoff.published) {
    if (record.type === MENTION) continue
    const declaration = LISTED_DECLARATIONS.find(({ kind }) => kind === record.type)
    if (declaration === undefined)
      reportUnmapped(conversion, record, `is of an unknown kind of record: "${record.type}"`)
    else restoreRecord(conversion, record, declaration)
  }
}

function restoreRecord(
  conversion: Conversion,
  record: PublishedRecord,
  declaration: ListedDeclaration,
): void {
  const note = structuredClone(record.note) as JsonNote
  const places = placesOf(note, declaration)
  if (places === undefined) {
    reportUnmapped(conversion, record, 'has a note that is not of the form that this API writes')
    return
  }
  putWords(conversion, record, note, places)
  dropMissingEntities(conversion, record, note, declaration)
  const faults = schemaFaults(declaration.note.schema, { id: undefined, ...note })
  if (faults.length > 0) {
    reportUnfit(conversion, record, faults)
    return
  }
  const ref = `${COLLECTIONS[declaration.kind]}/${String(note.id)}`
  if (conversion.takenRefs.has(ref)) {
    reportUnmapped(conversion, record, `has the same id as another record: "${ref}"`)
    return
  }
  conversion.takenRefs.add(ref)
  conversion.recordRefs.set(record.id, ref)
  conversion.origins.set(ref, record)
  const list: JsonNote[] = conversion.notes[COLLECTIONS[declaration.kind]]
  list.push(note)
}

type JsonNote = Record<string, unknown>

/**
 * The places where a note cites words; undefined if the note is not of the form that this API
 * writes.
 */
function placesOf(note: JsonNote, { note: declared }: ListedDeclaration): CitedWords[] | undefined {
  const { dateProperty } = declared
  try {
    return [
      ...declared.words(note as RecordNote),
      ...(dateProperty !== undefined && asObject(note[dateProperty]) !== undefined
        ? [{ role: 'date' as const, at: `${dateProperty}/words`, words: undefined }]
        : []),
      { role: 'evidence', at: 'evidence', words: undefined },
    ]
  } catch (error) {
    if (error instanceof TypeError) return undefined // a list is missing
    throw error
  }
}

/** A key for the role of words, with the number of the claim that they state in a conflict. */
const statedBy = ({ role, claim }: { role: string; claim?: number }): string =>
  `${role} ${claim ?? ''}`

/**
 * Puts the words of the targets into the properties of the note that cite words in the same role.
 */
function putWords(
  conversion: Conversion,
  record: PublishedRecord,
  note: JsonNote,
  places: readonly CitedWords[],
): void {
  for (const key of new Set(record.citations.map(statedBy))) {
    const citations = record.citations.filter((citation) => statedBy(citation) === key)
    const found = places.filter((place) => statedBy(place) === key)
    const spans = citations.map(({ span }) => span)
    if (found.length === 0) {
      const reason = `has words in the role "${citations[0]!.role}", which no ${record.type} has`
      reportUnmapped(conversion, record, reason)
    } else if (found.length === 1) {
      put(note, found[0]!.at, spans, conversion)
    } else {
      // An image: its caption, then its credit.
      for (const [index, { at }] of found.entries())
        put(note, at, spans.slice(index, index + 1), conversion)
    }
  }
}

function put(note: JsonNote, at: string, spans: readonly Span[], { citer }: Conversion): void {
  if (spans.length === 0) return
  const steps = at.split('/')
  const parent = steps.slice(0, -1).reduce<JsonNote>((value, step) => value[step] as JsonNote, note)
  parent[steps.at(-1)!] = citer.citeAll(spans)
}

/** Removes the entities that are not in the file from a note. */
function dropMissingEntities(
  conversion: Conversion,
  record: PublishedRecord,
  note: JsonNote,
  { note: declared }: ListedDeclaration,
): void {
  for (const { entity, role, at } of declared.entities?.(note as RecordNote) ?? []) {
    if (conversion.takenRefs.has(`entities/${entity}`)) continue
    reportUnmapped(
      conversion,
      record,
      `names "${entity}" as ${role}, but no annotation mentions it`,
    )
    const property = at.split('/')[0]!
    const kept = asList(note[property]).filter(
      (item) => item !== entity && asObject(item)?.entity !== entity,
    )
    if (Array.isArray(note[property]) && kept.length > 0) note[property] = kept
    else Reflect.deleteProperty(note, property)
  }
}

function reportUnfit(
  conversion: Conversion,
  record: PublishedRecord,
  faults: readonly Fault[],
): void {
  const reasons = faults.map(({ pointer, message }) => `${pointer} ${message}`)
  reportUnmapped(
    conversion,
    record,
    `is not a valid ${record.type} of an annotation file: ${reasons.join('; ')}`,
  )
}
