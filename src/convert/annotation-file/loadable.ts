import type { AnnotationFile } from '../../ingest/annotation.js'
import { prepareArticle } from '../../ingest/prepare.js'
import { parseSource } from '../../ingest/source.js'
import { AnnotationError, VerbatimError, type Fault } from '../../model/errors.js'
import { reportUnmapped } from '../standoff/standoff.js'
import type { Converted } from './convert-annotations.js'

const LISTS = ['entities', 'quotes', 'events', 'figures', 'relations'] as const
type List = (typeof LISTS)[number]

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
  const unmapped = [...converted.unmapped]
  const removed = new Set<string>()
  for (const { pointer, message } of faults) {
    const [, list, index, rest = ''] = /^\/(\w+)\/(\d+)(.*)$/s.exec(pointer) ?? []
    const note = isList(list) ? annotation[list]?.[Number(index)] : undefined
    const ref = `${list ?? ''}/${note?.id ?? ''}`
    const origin = origins.get(ref)
    if (origin === undefined)
      throw new VerbatimError(
        `"${file}" became an annotation file that does not load: ${pointer} ${message}`,
      )
    if (!removed.has(ref))
      reportUnmapped({ file, unmapped }, origin, `would not load: ${rest} ${message}`)
    removed.add(ref)
  }
  const rest = LISTS.flatMap((list) => {
    const notes = (annotation[list] ?? []).filter(({ id }) => !removed.has(`${list}/${id}`))
    return notes.length === 0 ? [] : [[list, notes.map((note) => withoutReferences(note, removed))]]
  })
  return {
    ...converted,
    annotation: { article: annotation.article, ...Object.fromEntries(rest) } as AnnotationFile,
    unmapped: unmapped.toSorted((a, b) => a.line - b.line),
  }
}

const isList = (name: string | undefined): name is List => LISTS.some((list) => list === name)

/** The properties of a note that name one entity or none. */
const ENTITY_PROPERTIES = ['speaker', 'addressee', 'place']

/** A note without references to removed entities and records, as far as it can do without them. */
function withoutReferences<Note extends object>(note: Note, removed: ReadonlySet<string>): Note {
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
