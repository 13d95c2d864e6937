import { emptyStandoff, type Standoff, type StandoffAnnotation } from '../standoff/standoff.js'

/** The annotations of one text in one document. */
export interface Annotated {
  /** The annotator of the annotations that name none. The name makes ids unique, too. */
  annotator: string
  standoff: Standoff
}

/**
 * Merges the annotations of several annotators of one text. Annotations that are alike become one,
 * which names all of its annotators. Ids are made unique by the names of the annotators.
 */
export function mergeStandoffs(parts: readonly Annotated[]): Standoff {
  const { file, text } = parts[0]!.standoff
  const merged = emptyStandoff(file, text)
  const byContent = new Map<string, StandoffAnnotation>()
  for (const { annotator, standoff } of parts) {
    /** The ids in the merged annotations, by those of this annotator. */
    const ids = new Map<string, string>()
    const idOf = (id: string): string => ids.get(id) ?? `${annotator}:${id}`
    /** Adds an annotation, unless another annotator has one of the same content. */
    function add<T extends StandoffAnnotation>(list: T[], annotation: T, content: unknown): void {
      const key = JSON.stringify([annotation.type, content])
      const same = byContent.get(key)
      const annotators = annotation.annotators ?? [annotator]
      if (same === undefined) {
        const own = {
          ...annotation,
          id: idOf(annotation.id),
          file: standoff.file,
          annotators: [...annotators],
        }
        byContent.set(key, own)
        list.push(own)
      } else {
        ids.set(annotation.id, same.id)
        same.annotators = [...new Set([...same.annotators!, ...annotators])]
      }
    }
    for (const one of standoff.textBounds)
      add(merged.textBounds, one, ['words', one.spans.map(({ start, end }) => [start, end])])
    for (const one of inOrder(standoff)) {
      const own = {
        ...one,
        ...(one.trigger !== undefined && { trigger: idOf(one.trigger) }),
        arguments: one.arguments.map(({ role, target }) => ({ role, target: idOf(target) })),
      }
      const roles = own.arguments.map(({ role, target }) => [role, target]).toSorted(byText)
      add(merged.structures, own, [one.kind, own.trigger, roles])
    }
    for (const list of ['attributes', 'normalizations', 'comments'] as const)
      for (const { id, line, ...one } of standoff[list]) {
        const own = { ...one, target: idOf(one.target) }
        add<StandoffAnnotation>(merged[list], { ...own, id, line }, [list, own])
      }
    for (const one of standoff.equivalences) {
      const members = one.members.map(idOf)
      add(merged.equivalences, { ...one, members }, ['equivalence', members.toSorted()])
    }
    for (const one of standoff.published)
      add(merged.published, one, ['published', one.note, one.citations])
    merged.unmapped.push(...standoff.unmapped)
    for (const [what, count] of standoff.unread)
      merged.unread.set(what, (merged.unread.get(what) ?? 0) + count)
  }
  return merged
}

/** The structures, sorted so that each follows its arguments, unless they are circular. */
function inOrder({ structures }: Standoff): Standoff['structures'] {
  const byId = new Map(structures.map((structure) => [structure.id, structure]))
  const done = new Set<(typeof structures)[number]>()
  const visit = (structure: (typeof structures)[number] | undefined): void => {
    if (structure === undefined || done.has(structure)) return
    byId.delete(structure.id)
    for (const { target } of structure.arguments) visit(byId.get(target))
    done.add(structure)
  }
  for (const structure of structures) visit(structure)
  return [...done]
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
