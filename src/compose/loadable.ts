import type { AnnotationFile } from '../ingest/source/annotation.js'
import { prepareArticle } from '../ingest/prepare/prepare.js'
import { parseSource } from '../ingest/source/source.js'
import { AnnotationError, VerbatimError, type Fault } from '../model/errors.js'

/** A record or an entity that `load` would refuse. */
export interface RefusedNote {
  /** A reference such as `events/visit`. */
  ref: string
  /** The JSON Pointer of the fault within the note. */
  pointer: string
  message: string
}

/** A record or an entity of an annotation file. */
type Note = object & { id: string }

/**
 * Removes the records and entities that `load` would refuse.
 * @param name the name of the source in errors.
 * @returns the rest, and each refused note with its first fault.
 * @throws VerbatimError if the article itself would not load.
 */
export function keepLoadable(
  annotation: AnnotationFile,
  text: string,
  name: string,
): { annotation: AnnotationFile; refused: RefusedNote[] } {
  const refused = new Map<string, RefusedNote>()
  for (let kept = annotation; ;) {
    const faults = loadingFaults(kept, text)
    if (faults.length === 0) return { annotation: kept, refused: [...refused.values()] }
    const notes = faults.map((fault) => refusedNote(kept, fault, name))
    for (const note of notes) if (!refused.has(note.ref)) refused.set(note.ref, note)
    kept = without(kept, new Set(notes.map(({ ref }) => ref)))
  }
}

function loadingFaults({ article, ...lists }: AnnotationFile, text: string): readonly Fault[] {
  const { textFile: _textFile, ...head } = article
  try {
    prepareArticle(
      parseSource(article.id, JSON.stringify({ article: { ...head, text }, ...lists })),
    )
    return []
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error
    return error.faults
  }
}

type Lists = Partial<Record<string, Note[]>>

/** The note with a fault. @throws VerbatimError if the fault is not in a note. */
function refusedNote(
  { article: _article, ...lists }: AnnotationFile,
  fault: Fault,
  name: string,
): RefusedNote {
  const [, list = '', index = '', pointer = ''] = /^\/(\w+)\/(\d+)(.*)$/s.exec(fault.pointer) ?? []
  const note = (lists as Lists)[list]?.[Number(index)]
  if (note?.id === undefined)
    throw new VerbatimError(
      `"${name}" became an annotation file that does not load: ${fault.pointer} ${fault.message}`,
    )
  return { ref: `${list}/${note.id}`, pointer, message: fault.message }
}

function without(
  { article, ...lists }: AnnotationFile,
  removed: ReadonlySet<string>,
): AnnotationFile {
  const kept = Object.entries(lists as Lists)
    .map(([list, notes = []]): [string, Note[]] => [
      list,
      notes
        .filter(({ id }) => !removed.has(`${list}/${id}`))
        .map((note) => withoutReferences(note, removed)),
    ])
    .filter(([, notes]) => notes.length > 0)
  return { article, ...Object.fromEntries(kept) }
}

/** The optional properties of notes that refer to one entity. */
const ENTITY_PROPERTIES = ['speaker', 'addressee', 'place']

/** Removes the optional references to removed entities and records from a note. */
function withoutReferences(note: Note, removed: ReadonlySet<string>): Note {
  const isKept = (id: unknown) => !removed.has(`entities/${String(id)}`)
  const { related, participants, ...others } = note as Note & {
    related?: { to: string }[]
    participants?: { entity: string }[]
  }
  const properties = Object.entries(others).filter(
    ([key, value]) => !ENTITY_PROPERTIES.includes(key) || isKept(value),
  )
  const links = related?.filter(({ to }) => !removed.has(to)) ?? []
  const people = participants?.filter(({ entity }) => isKept(entity)) ?? []
  return {
    ...Object.fromEntries(properties),
    ...(people.length > 0 && { participants: people }),
    ...(links.length > 0 && { related: links }),
  } as Note
}
