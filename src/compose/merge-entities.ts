import type { AnnotationFile } from '../ingest/source/annotation.js'
import { createCiter } from '../ingest/words/citer.js'
import { entityReferences } from '../ingest/source/entity-references.js'
import { listedNotes } from '../ingest/source/listed-notes.js'
import { namesOf } from '../ingest/words/mentions.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare/prepare.js'
import { parseSource } from '../ingest/source/source.js'
import { AnnotationError } from '../model/errors.js'
import type { EntityType, NameForm } from '../model/vocabulary/entities.js'
import type { EntityNote } from '../records/entities/note.js'
import type { Mention } from '../records/mentions/mention.js'
import { listMentionsWhereNeeded } from './listed-mentions.js'
import { collapseSpaces } from './words.js'

/* Merges two entities of an article: in the notes of entities, and in each record that names them. */

export interface Merge {
  /** The id of the entity that is removed. */
  id: string
  /** The entity that replaces it. */
  into: { id: string; type: EntityType; name: string }
  /** True if the id was public: requests for it then lead to the other entity. */
  isPublic?: true
}

export interface MergedArticle {
  /** The article, ready to be loaded. */
  article: PreparedArticle
  /** The ids of removed relations: those between the two entities, because nothing is related to itself. */
  dropped: string[]
}

/**
 * Merges two entities in an annotation file.
 * @param annotation the annotation file, which is changed.
 * @param path the path of the annotation file in faults.
 * @throws AnnotationError if the result would not load.
 */
export function mergeEntities(
  annotation: AnnotationFile,
  text: string,
  merge: Merge,
  path = annotation.article.id,
): MergedArticle {
  const before = prepared(annotation, text, path)
  const dropped = dropRelationsBetween(annotation, merge)
  renameReferences(annotation, merge)
  annotation.entities = mergedNotes(annotation.entities ?? [], merge)
  const expected = before.mentions
    .map((mention) => withMerged(mention, merge))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  try {
    const article = prepared(annotation, text, path)
    if (mentionsKey(article.mentions) === mentionsKey(expected)) return { article, dropped }
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error
  }
  // Names of one entity may occur where the other is not mentioned. Then the mentions are listed.
  annotation.entities = withExactMentions(annotation.entities, expected, before)
  return { article: prepared(annotation, text, path), dropped }
}

function prepared(annotation: AnnotationFile, text: string, path: string): PreparedArticle {
  const { textFile: _textFile, ...head } = annotation.article
  const json = JSON.stringify({ ...annotation, article: { ...head, text } })
  return prepareArticle(parseSource(path, json))
}

const withMerged = (mention: Mention, { id, into }: Merge): Mention =>
  mention.entity === id ? { ...mention, entity: into.id } : mention

const mentionsKey = (mentions: readonly Mention[]): string =>
  mentions.map(({ entity, start, end }) => `${entity} ${start} ${end}`).join('\n')

/** Removes the relations between the two entities, and links to these relations. @returns the removed relations' ids. */
function dropRelationsBetween(annotation: AnnotationFile, { id, into }: Merge): string[] {
  const both = [id, into.id]
  const dropped = (annotation.relations ?? []).filter(
    ({ subject, object }) => subject !== object && both.includes(subject) && both.includes(object),
  )
  if (dropped.length === 0) return []
  const relations = annotation.relations!.filter((relation) => !dropped.includes(relation))
  if (relations.length > 0) annotation.relations = relations
  else delete annotation.relations
  const refs = new Set(dropped.map((relation) => `relations/${relation.id}`))
  for (const { note } of listedNotes(annotation)) {
    const related = (note.related ?? []).filter(({ to }) => !refs.has(to))
    if (related.length > 0) note.related = related
    else delete note.related
  }
  return dropped.map((relation) => relation.id)
}

/** Replaces the id of the entity in all references. If both entities have a role in a record, the role is kept once. */
function renameReferences(annotation: AnnotationFile, { id, into }: Merge): void {
  const references = entityReferences(annotation)
  const taken = new Set(
    references.filter(({ entity }) => entity === into.id).map(({ role }) => role),
  )
  const own = references.filter(({ entity }) => entity === id)
  for (const { pointer, role } of own.toReversed()) {
    const steps = pointer.split('/').slice(1)
    if (!taken.has(role)) set(annotation, steps, into.id)
    else removeItem(annotation, steps)
  }
}

type Container = Record<string, unknown>
const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce((inner, step) => (inner as Container)[step], value)

function set(root: unknown, steps: readonly string[], value: string): void {
  const parent = at(root, steps.slice(0, -1)) as Container
  parent[steps.at(-1)!] = value
}

/** Removes an item from the innermost list on the path of a pointer. */
function removeItem(root: unknown, steps: readonly string[]): void {
  const index = steps.findLastIndex((step) => /^\d+$/.test(step))
  const list = at(root, steps.slice(0, index)) as unknown[]
  list.splice(Number(steps[index]), 1)
}

/** The notes of entities, with one note for the two entities. */
function mergedNotes(notes: readonly EntityNote[], merge: Merge): EntityNote[] {
  const { id, into } = merge
  const [gone, kept] = [id, into.id].map((one) => notes.find((note) => note.id === one))
  const merged = mergedNote(gone, kept, merge)
  const place = kept ?? gone
  return notes.flatMap((note) => (note === place ? [merged] : note === gone ? [] : [note]))
}

function mergedNote(
  gone: EntityNote | undefined,
  kept: EntityNote | undefined,
  { id: goneId, into: { id, type, name }, isPublic }: Merge,
): EntityNote {
  const both = [kept, gone].filter((note) => note !== undefined)
  const joined = <T>(list: (note: EntityNote) => readonly T[] | undefined) =>
    both.flatMap((note) => list(note) ?? [])
  const lines = (value: (note: EntityNote) => string | undefined) =>
    [...new Set(joined((note) => [value(note)]))].filter((one) => one !== undefined).join('; ')
  const [subtype, note] = [lines((one) => one.subtype), lines((one) => one.note)]
  const aliases = [...new Map(both.flatMap(aliasesOf).map((one) => [one.name, one])).values()]
    .filter((alias) => alias.name !== name)
    .map((alias) => (alias.form === 'alias' ? alias.name : alias))
  const [exclude, add] = [joined((one) => one.exclude), joined((one) => one.add)]
  const identifiers = { ...gone?.identifiers, ...kept?.identifiers }
  const mergedIds = new Set([...joined((one) => one.mergedIds), ...(isPublic ? [goneId] : [])])
  mergedIds.delete(id)
  const { origin } = kept ?? gone!
  return {
    ...{ id, type, name },
    ...(subtype !== '' && { subtype: subtype.slice(0, 100) }),
    ...(aliases.length > 0 && { aliases }),
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
    ...(both.some(({ transparent }) => transparent) && { transparent: true }),
    ...(both.every(({ find }) => find === false) && { find: false }),
    ...(exclude.length > 0 && { exclude }),
    ...(add.length > 0 && { add }),
    ...(mergedIds.size > 0 && { mergedIds: [...mergedIds] }),
    ...(origin !== undefined && { origin }),
    ...(both.some(({ reviewed }) => reviewed === false)
      ? { reviewed: false }
      : both.every(({ reviewed }) => reviewed === true) && { reviewed: true }),
    ...(note !== '' && { note }),
  }
}

/** All names of an entity as aliases, including the preferred name. */
const aliasesOf = (note: EntityNote): { name: string; form: NameForm }[] =>
  namesOf(note).map(({ name, form }) => ({ name, form: form === 'name' ? 'alias' : form }))

/** The notes of entities, with exactly the same mentions as before. */
function withExactMentions(
  notes: readonly EntityNote[],
  mentions: readonly Mention[],
  { source }: PreparedArticle,
): EntityNote[] {
  const entities = notes.map((note) => {
    const own = mentions.filter(({ entity }) => entity === note.id)
    const formOf = ({ form, exact }: Mention): NameForm =>
      form !== 'name' || collapseSpaces(exact) === note.name ? form : 'alias'
    return { note, mentions: own, forms: new Map(own.map((one) => [one, formOf(one)])) }
  })
  const isMentioned = ({ mentions: own }: { mentions: readonly Mention[] }) => own.length > 0
  const listed = listMentionsWhereNeeded(
    entities.filter(isMentioned),
    source.text,
    createCiter(source.text),
  )
  return [...listed, ...entities.filter((one) => !isMentioned(one)).map(({ note }) => note)]
}
