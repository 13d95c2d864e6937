import { didYouMean } from '../../model/did-you-mean.js'
import type { Fault } from '../../model/errors.js'
import { recordId, RESERVED_IDS } from '../../model/ids.js'
import type { ListedKind } from '../../model/vocabulary/records.js'
import { LISTED_DECLARATIONS } from '../../records/registry.js'
import type { Link } from '../../records/shared/prepared-record.js'
import type { AnnotationFile } from '../source/annotation.js'
import { notesOf, type ListedNote } from '../source/listed-notes.js'

/** The entities and records of an annotation file, to which its notes refer. */
export interface References {
  /** Adds a fault if the file has no such entity. */
  checkEntity(entity: string, pointer: string): void
  /** Adds a fault if the file has no such record, such as "quotes/x". */
  checkRecord(to: string, pointer: string): void
  /** The links of a note. One to the record itself, or to none of the file, is a fault. */
  linksOf(listed: ListedNote): Link[]
}

const KIND_BY_LIST = new Map<string, ListedKind>(
  LISTED_DECLARATIONS.map(({ kind, collection }) => [collection.name, kind]),
)

/** Collects the ids of an annotation file. An id that a list has twice is a fault, and so is a reserved one. */
export function collectReferences(annotation: AnnotationFile, faults: Fault[]): References {
  const entities = uniqueIds('entities', annotation.entities)
  checkReserved('/article/id', annotation.article)
  for (const [index, entity] of (annotation.entities ?? []).entries())
    checkReserved(`/entities/${index}/id`, entity)
  checkMergedIds()
  const records = new Set(
    LISTED_DECLARATIONS.flatMap((declaration) => {
      const list = declaration.collection.name
      return [...uniqueIds(list, notesOf(annotation, declaration))].map((id) => `${list}/${id}`)
    }),
  )
  return {
    checkEntity: (entity, pointer) => {
      if (entities.has(entity)) return
      faults.push({
        pointer,
        message: `there is no entity "${entity}" in this file${didYouMean(entity, [...entities])}`,
      })
    },
    checkRecord,
    linksOf: ({ declaration, note, pointer }) =>
      (note.related ?? []).map(({ rel, to }, index) => {
        const [list, id] = to.split('/') as [string, string]
        const from = `${declaration.collection.name}/${note.id}`
        checkLink(to, from, `${pointer}/related/${index}/to`)
        return {
          rel,
          kind: KIND_BY_LIST.get(list)!,
          id: recordId(annotation.article.id, id),
          written: true,
        }
      }),
  }

  function checkReserved(pointer: string, { id }: { id: string }): void {
    if (RESERVED_IDS.includes(id))
      faults.push({
        pointer,
        message: `"${id}" is a path of the API: choose another id, such as "the-${id}"`,
      })
  }

  function checkMergedIds(): void {
    const owners = new Map<string, string>()
    for (const [index, { id, mergedIds = [] }] of (annotation.entities ?? []).entries())
      for (const [place, merged] of mergedIds.entries()) {
        const pointer = `/entities/${index}/mergedIds/${place}`
        const owner = owners.get(merged)
        owners.set(merged, id)
        if (entities.has(merged))
          faults.push({
            pointer,
            message: `"${merged}" is an entity of this file: remove one of them`,
          })
        else if (owner !== undefined)
          faults.push({
            pointer,
            message:
              owner === id
                ? `"${merged}" is listed twice`
                : `"${merged}" was merged into "${owner}" already: remove one of them`,
          })
      }
  }

  function uniqueIds(list: string, notes: readonly { id: string }[] = []): Set<string> {
    const ids = new Set<string>()
    for (const [index, { id }] of notes.entries()) {
      if (ids.has(id))
        faults.push({
          pointer: `/${list}/${index}/id`,
          message: `the id "${id}" is used twice in ${list}`,
        })
      ids.add(id)
    }
    return ids
  }

  function checkLink(to: string, from: string, pointer: string): void {
    if (to === from) faults.push({ pointer, message: `"${to}" cannot be linked to itself` })
    checkRecord(to, pointer)
  }

  function checkRecord(to: string, pointer: string): void {
    if (!records.has(to))
      faults.push({
        pointer,
        message: `there is no record "${to}" in this file${suggestRecord(to)}`,
      })
  }

  /** Prefers a record with the same id in another list. */
  function suggestRecord(to: string): string {
    const [, id] = to.split('/')
    const namesake = [...records].find((record) => record.endsWith(`/${id!}`))
    return namesake === undefined ? didYouMean(to, [...records]) : `; did you mean "${namesake}"?`
  }
}
