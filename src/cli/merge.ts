import { counted } from '../model/counted.js'
import { mergeEntities } from '../compose/merge-entities.js'
import type { Config } from '../config.js'
import type { Database } from '../db/open.js'
import { readLoadedSource } from '../ingest/source/loaded-sources.js'
import {
  articlesNaming,
  readEntity,
  wasRemoved,
  type NamedEntity,
} from '../ingest/write/named-entities.js'
import { Writer } from '../ingest/write/writer.js'
import { VerbatimError } from '../model/errors.js'
import { createSuccessorReader } from '../query/comparisons.js'
import { ENTITY } from '../records/shared/targets.js'
import { withDatabase } from './database.js'
import type { Output } from './output.js'

/**
 * Merges an entity into another one in all articles, in one transaction. The articles that name the
 * first entity are written again with the id, the type and the name of the second, and keep the id
 * of the first, which leads to the second from then on.
 * @throws VerbatimError if either entity does not exist, or if they cannot be merged.
 */
export async function merge(
  config: Config,
  id: string,
  into: string,
  { print, warn }: Pick<Output, 'print' | 'warn'>,
): Promise<void> {
  await withDatabase(config, 'write', (db) => {
    const writer = new Writer(db)
    let count = 0
    const dropped: string[] = []
    writer.addAll(() => {
      const [gone, kept] = bothOf(db, id, into)
      return mergedArticles(db, gone, kept, (article, relations) => {
        count++
        for (const relation of relations) dropped.push(`${article}:${relation}`)
      })
    })
    for (const relation of dropped)
      warn(
        `the relation ${relation} is removed, because its subject and its object are now one entity`,
      )
    print(`merged ${id} into ${into} in ${counted(count, 'article')}`)
  })
}

/** Reads both entities. @throws VerbatimError if they cannot be merged. */
function bothOf(db: Database, id: string, into: string): [NamedEntity, NamedEntity] {
  if (id === into) throw new VerbatimError(`"${id}" cannot be merged into itself`)
  const [gone, kept] = [id, into].map((one) => readEntity(db, one))
  const missing = [id, into].filter((_, index) => [gone, kept][index] === undefined)
  if (gone === undefined || kept === undefined)
    throw new VerbatimError(missing.map((one) => noEntity(db, one)))
  if (gone.type !== kept.type)
    throw new VerbatimError(
      `"${id}" is ${gone.type} "${gone.name}", but "${into}" is ${kept.type} "${kept.name}": entities of different types cannot be merged`,
    )
  for (const [scheme, value] of gone.identifiers) {
    const other = kept.identifiers.get(scheme) ?? value
    if (other !== value)
      throw new VerbatimError(
        `the ${scheme} identifier of "${id}" is "${value}", but that of "${into}" is "${other}": correct it in the annotation files first`,
      )
  }
  return [gone, kept]
}

function noEntity(db: Database, id: string): string {
  const successor = createSuccessorReader({ db }, ENTITY)(id)
  if (successor !== undefined)
    return `there is no entity "${id}": it was merged into "${successor}" before`
  return `there is no entity "${id}"${wasRemoved(db, id) ? ': it was merged or removed before' : ''}`
}

/** The articles that name an entity, with another entity in its place. */
function* mergedArticles(
  db: Database,
  { id, ...gone }: NamedEntity,
  into: NamedEntity,
  merged: (article: string, dropped: readonly string[]) => void,
) {
  for (const articleId of articlesNaming(db, { id, ...gone })) {
    const { annotation, text } = readLoadedSource(db, articleId)!
    const { article, dropped } = mergeEntities(annotation, text, { id, into, isPublic: true })
    merged(articleId, dropped)
    yield article
  }
}
