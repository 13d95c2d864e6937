import { mergeEntities } from '../compose/merge-entities.js'
import type { KnownEntities } from '../convert/known-entities.js'
import { namesOf } from '../ingest/words/mentions.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare/prepare.js'
import type { Source } from '../ingest/source/source.js'

/**
 * Prepares an article, and replaces its entities by known entities of a database: those into which
 * they were merged, or that have the same identifier, or the same name and type. An entity with a known id is not replaced.
 * @param doubt receives a line about each entity that may be one of several known entities.
 * @throws AnnotationError if it has faults.
 */
export function prepareLinked(
  source: Source,
  known: KnownEntities,
  doubt: (line: string) => void,
): PreparedArticle {
  const annotation = structuredClone(source.annotation)
  let article = prepareArticle(source)
  const ids = new Set((annotation.entities ?? []).map(({ id }) => id))
  for (const note of source.annotation.entities ?? []) {
    const { id, type, identifiers = {} } = note
    if (known.has(id)) continue
    const names = namesOf(note).map(({ name }) => name)
    const found = known.find({ id, type, names, identifiers })
    const all = Array.isArray(found) ? found : [found]
    const [into] = all
    if (into === undefined) continue
    if (Array.isArray(found) || ids.has(into.id))
      doubt(
        `${source.path}: "${id}" may be ${all.map((one) => `"${one.id}"`).join(' or ')}: it stays a separate entity`,
      )
    else {
      ids.add(into.id)
      article = mergeEntities(annotation, source.text.text, { id, into }, source.path).article
    }
  }
  return article
}
