import { entityIdOf } from '../../compose/entity-ids.js'
import { keepLoadable } from '../../compose/loadable.js'
import type { AnnotationFile } from '../../ingest/source/annotation.js'
import { createCiter } from '../../ingest/words/citer.js'
import { withIds } from '../../ingest/source/made-ids.js'
import type { IndexedText } from '../../model/text/text.js'
import type { Answer, List } from './answer-schema.js'
import type { Item, ItemFault } from './item.js'
import { noteOf, type NoteContext } from './item-notes.js'
import { createPlacer } from './place-words.js'
import type { Sentence } from './sentences.js'

export interface Compiled {
  annotation: AnnotationFile
  /** The items that the annotation does not hold, with the reasons. */
  faults: ItemFault[]
}

/** A note that has no id yet, and the item that it is made of. */
interface Made {
  note: object
  item: Item
}

/**
 * Turns the items of a model's answers into an annotation file without faults.
 * @param base the article and its sections.
 */
export function compileItems(
  items: readonly Item[],
  base: AnnotationFile,
  text: IndexedText,
  sentences: readonly Sentence[],
): Compiled {
  const faults: ItemFault[] = []
  const entities = mergeEntities(items, text, faults)
  const context: NoteContext = {
    place: createPlacer(text, sentences),
    citer: createCiter(text),
    idOf: (name) => entities.ids.get(name),
  }
  const made = new Map<List, Made[]>([['entities', entities.made]])
  const seen = new Set<string>()
  for (const item of items) {
    if (item.list === 'entities') continue
    const result = noteOf(item, context)
    if ('fault' in result) faults.push({ item, message: result.fault })
    else if (!seen.has(`${item.list} ${result.key}`)) {
      seen.add(`${item.list} ${result.key}`)
      const list = made.get(item.list) ?? []
      list.push({ note: result.note, item })
      made.set(item.list, list)
    }
  }
  const lists = [...made].filter(([, notes]) => notes.length > 0)
  const annotation = withIds({
    ...base,
    ...Object.fromEntries(lists.map(([list, notes]) => [list, notes.map(({ note }) => note)])),
  })
  const itemByRef = new Map<string, Item>(
    lists.flatMap(([list, notes]) =>
      notes.map(({ item }, index) => [`${list}/${annotation[list]![index]!.id}`, item] as const),
    ),
  )
  const kept = keepLoadable(annotation, text.text, base.article.id)
  for (const { ref, pointer, message } of kept.refused) {
    const item = itemByRef.get(ref)
    if (item !== undefined) faults.push({ item, message: `${pointer} ${message}`.trim() })
  }
  return { annotation: kept.annotation, faults }
}

type Entity = Answer['entities'][number]

/** One note for each name, whatever the number of parts that have it. */
function mergeEntities(items: readonly Item[], text: IndexedText, faults: ItemFault[]) {
  const byName = new Map<string, { item: Item; entity: Entity }>()
  for (const item of items) {
    if (item.list !== 'entities') continue
    const { type, name, aliases } = item.value
    const missing = [name, ...aliases].find((one) => text.occurrences(one).length === 0)
    if (missing !== undefined) {
      faults.push({
        item,
        message: `${JSON.stringify(missing)} is not in the text, as whole words`,
      })
      continue
    }
    const before = byName.get(name)
    if (before === undefined)
      byName.set(name, { item, entity: { type, name, aliases: [...aliases] } })
    else before.entity.aliases.push(...aliases)
  }
  const ids = new Map<string, string>()
  const made: Made[] = []
  for (const { item, entity } of byName.values()) {
    const { type, name } = entity
    const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== name)
    const id = entityIdOf(type, name, [])
    made.push({ item, note: { id, type, name, ...(aliases.length > 0 && { aliases }) } })
    for (const one of [name, ...aliases]) if (!ids.has(one) || one === name) ids.set(one, id)
  }
  return { ids, made }
}
