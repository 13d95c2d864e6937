import type { RecordKind } from './vocabulary.js'

/*
 * Public ids. An article or an entity has the slug that its annotation file gives it; every other record
 * has `<article>:<local id>`, a mention `<article>:<entity>@<first code point>`. They stay the same when
 * an article is loaded again.
 */

/** The collection under `/v1` in which records of a kind are served. */
export const COLLECTIONS = {
  article: 'articles',
  entity: 'entities',
  mention: 'mentions',
  quote: 'quotes',
  event: 'events',
  figure: 'figures',
  image: 'images',
  relation: 'relations',
  conflict: 'conflicts',
} as const satisfies Record<RecordKind, string>

export const recordId = (article: string, local: string): string => `${article}:${local}`
export const mentionId = (article: string, entity: string, start: number): string =>
  `${article}:${entity}@${start}`

/** Lower case without diacritics: the form by which names and titles are sorted. */
export function sortForm(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
}
