import type { AnnotationFile } from '../../ingest/annotation.js'
import { prepareArticle } from '../../ingest/prepare.js'
import { parseSource } from '../../ingest/source.js'
import { AnnotationError, VerbatimError, type Fault } from '../../model/errors.js'
import { reportUnmapped } from '../standoff/standoff.js'
import type { Converted } from './convert-annotations.js'

/** A record or an entity of an annotation file. */
type Note = object & { id: string }

/**
 * Leaves out the records that loading would refuse, and lists them as unmapped.
 * @param file the source file.
 * @throws VerbatimError if the article itself would not load.
 */
export function keepLoadable(converted: Converted, file: string, text: string): Converted {
  for (let kept = converted; ;) {
    const faults = loadingFaults(kept.annotation, text)
    if (faults.length === 0) return kept
    kept = withoutFaulty(kept, file, faults)
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

function withoutFaulty(converted: Converted, file: string, faults: readonly Fault[]): Converted {
  const { annotation, origins } = converted
  const { article, ...others } = annotation
  const lists = others as Partial<Record<string, Note[]>>
  const unmapped = [...converted.unmapped]
  const removed = new Set<string>()
  for (const { pointer, message } of faults) {
    const [, list = '', index = '', rest = ''] = /^\/(\w+)\/(\d+)(.*)$/s.exec(pointer) ?? []
    const ref = `${list}/${lists[list]?.[Number(index)]?.id ?? ''}`
    const origin = origins.get(ref)
    if (origin === undefined)
      throw new VerbatimError(
        `"${file}" became an annotation file that does not load: ${pointer} ${message}`,
      )
    if (!removed.has(ref))
      reportUnmapped({ file, unmapped }, origin, `would not load: ${rest} ${message}`)
    removed.add(ref)
  }
  const kept = Object.entries(lists)
    .map(([list, notes = []]): [string, Note[]] => [
      list,
      notes
        .filter(({ id }) => !removed.has(`${list}/${id}`))
        .map((note) => withoutReferences(note, removed)),
    ])
    .filter(([, notes]) => notes.length > 0)
  return {
    ...converted,
    annotation: { article, ...Object.fromEntries(kept) },
    unmapped: unmapped.toSorted((one, other) => one.line - other.line),
  }
}

/** The properties of a note that name one entity or none. */
const ENTITY_PROPERTIES = ['speaker', 'addressee', 'place']

/** A note without its optional references to removed entities and records. */
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
