import type { Edition } from '../../../query/collection.js'
import { groupedBy } from '../../english/words.js'
import type { Readers } from '../../data/readers.js'
import type { ReferenceValue } from '../../data/records.js'
import type { Contradiction } from './model.js'

/** The most disputed records of a kind that a picture reads. */
const MOST = 100

interface Disputed {
  disputedIn: readonly ReferenceValue[]
  entities: readonly (ReferenceValue | null)[]
}

/** What the articles of a picture contradict themselves about, with the entities of the disputed records. */
export function readContradictions(
  readers: Readers,
  article: readonly string[] | undefined,
  edition: Edition,
): Contradiction[] {
  const query = { disputed: true, limit: MOST, ...(article && { article: [...article] }) }
  const disputed: Disputed[] = [
    ...readers.list('event', query, edition).records.map(({ participants, place, ...event }) => ({
      ...event,
      entities: [...participants.map(({ entity }) => entity), place],
    })),
    ...readers.list('relation', query, edition).records.map((tie) => ({
      ...tie,
      entities: [tie.subject, tie.object],
    })),
    ...readers.list('figure', query, edition).records.map((figure) => ({
      ...figure,
      entities: figure.about,
    })),
    ...readers.list('quote', query, edition).records.map((quote) => ({
      ...quote,
      entities: [quote.speaker],
    })),
  ]
  const concerned = disputed.flatMap(({ disputedIn, entities }) =>
    disputedIn.map(({ id, name }) => ({ id, name, entities })),
  )
  return groupedBy(concerned, ({ id }) => id).map(([, records]) => ({
    about: records[0]!.name,
    entities: new Set(
      records.flatMap(({ entities }) => entities.flatMap((entity) => (entity ? [entity.id] : []))),
    ),
  }))
}
