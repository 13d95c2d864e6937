/*
 * Public ids. They stay the same when an article is loaded again. The id of an article or an entity
 * is the slug in its annotation file. The id of a mention is `<article>:<entity>@<first code
 * point>`, and that of any other record is `<article>:<id in the file>`.
 */

/** The ids that no article or entity may have, because they are paths: `/v1/entities/counts`. */
export const RESERVED_IDS: readonly string[] = ['counts']

export const recordId = (article: string, local: string): string => `${article}:${local}`
export const mentionId = (article: string, entity: string, start: number): string =>
  `${article}:${entity}@${start}`

/** The form by which names and titles are sorted: lower case without diacritics. */
export function sortForm(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
}
