/*
 * Public ids, which stay the same when an article is loaded again. An article or entity has the slug that
 * its annotation file gives it. A mention is `<article>:<entity>@<first code point>`, and any other record
 * is `<article>:<id in the file>`.
 */

/** The ids that no article or entity has: `/v1/entities/counts` is not a record. */
export const RESERVED_IDS: readonly string[] = ['counts']

export const recordId = (article: string, local: string): string => `${article}:${local}`
export const mentionId = (article: string, entity: string, start: number): string =>
  `${article}:${entity}@${start}`

/** The form by which names and titles are sorted: lower case without diacritics. */
export function sortForm(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
}
