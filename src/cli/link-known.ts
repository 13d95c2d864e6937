import { mergeEntities } from '../compose/merge-entities.js'
import type { KnownEntities } from '../convert/known-entities.js'
import { namesOf } from '../ingest/mentions.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare.js'
import type { Source } from '../ingest/source.js'

/**
 * Prepares an article whose entities become those of a database that are the same: by an identifier, or by name and
 * type. An entity whose id is known stays.
 * @param doubt takes a line about an entity that may be a known one.
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
    const found = known.find({ type, names, identifiers })
    const all = Array.isArray(found) ? found : [found]
    const [into] = all
    if (into === undefined) continue
    if (Array.isArray(found) || ids.has(into.id))
      doubt(
        `${source.path}: "${id}" may be ${all.map((one) => `"${one.id}"`).join(' or ')}: it stays an entity of its own`,
      )
    else {
      ids.add(into.id)
      article = mergeEntities(annotation, source.text.text, { id, into }, source.path).article
    }
  }
  return article
}
