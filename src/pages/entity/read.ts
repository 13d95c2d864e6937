import { missingRecord } from '../../api/moved.js'
import type { Edition } from '../../query/collection.js'
import { together } from '../../query/together.js'
import { collectionOf, type ListOf, type Readers } from '../data/readers.js'
import type {
  Article,
  Entity,
  EventRecord,
  Figure,
  Image,
  Mention,
  Quote,
  Relation,
} from '../data/records.js'
import { MAX_AROUND } from './around.js'
import type { RelatedEntity } from './related.js'

/** The data of an entity's page, from all articles. Each list has its first records and the number of all. */
export interface EntityData {
  entity: Entity
  articles: ListOf<Article>
  mentions: ListOf<Mention>
  said: ListOf<Quote>
  about: ListOf<Quote>
  events: ListOf<EventRecord>
  figures: ListOf<Figure>
  relations: ListOf<Relation>
  images: ListOf<Image>
  related: readonly RelatedEntity[]
}

/** The most records of a list on the page; the rest is one link away. */
const MOST = 40
const MAX_MENTIONS = 100

/** @throws Problem not-found for an unknown id */
export function readEntity(readers: Readers, id: string, edition: Edition): EntityData {
  const [entity, key] = together([() => readers.one('entity', id), () => readers.related().key(id)])
  if (entity === undefined || key === undefined)
    throw missingRecord(collectionOf('entity'), id, readers.related().successor(id))
  const of = { entity: [id], limit: MOST }
  const [articles, mentions, said, named, events, figures, relations, images, related] = together([
    () => readers.list('article', { entity: [id], limit: 12 }, edition),
    () => readers.list('mention', { entity: [id], limit: MAX_MENTIONS, facets: ['text'] }, edition),
    () => readers.list('quote', { speaker: [id], limit: MOST }, edition),
    () => readers.list('quote', of, edition),
    () => readers.list('event', of, edition),
    () => readers.list('figure', of, edition),
    () => readers.list('relation', of, edition),
    () => readers.list('image', of, edition),
    () => readers.related().page(allTies(key), MAX_AROUND, null, edition),
  ])
  const about = named.records.filter(({ speaker }) => speaker?.id !== id)
  return {
    entity,
    articles,
    mentions,
    said,
    about: { ...named, records: about, total: Math.max(about.length, named.total - said.total) },
    events,
    figures,
    relations,
    images,
    related: related.map(({ json }) => JSON.parse(json) as RelatedEntity),
  }
}

const allTies = (entity: number) => ({
  entity,
  relation: true,
  coMention: true,
  types: null,
  ids: null,
  articles: null,
})
