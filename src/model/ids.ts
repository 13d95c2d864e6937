/*
 * Public ids. An article or an entity has the slug that its annotation file gives it; every other record
 * has `<article>:<local id>`, a mention `<article>:<entity>@<first code point>`. They stay the same when
 * an article is loaded again.
 */

export const recordId = (article: string, local: string): string => `${article}:${local}`
export const mentionId = (article: string, entity: string, start: number): string =>
  `${article}:${entity}@${start}`

/** Lower case without diacritics: the form by which names and titles are sorted. */
export function sortForm(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
}
