import { PICTURE_COPY } from '../english/pictures.js'
import type { Readers } from '../data/readers.js'
import { dateWithBasis } from '../english/dates.js'
import { number, quoted } from '../english/words.js'

/** The subject of a picture: its article, if it has one, or all articles. */
export function subtitleOf(readers: Readers, articles: readonly string[] | undefined): string {
  if (articles === undefined) return PICTURE_COPY.all
  const [first, ...others] = articles
  const article = readers.one('article', first!)
  if (article === undefined || others.length > 0)
    return PICTURE_COPY.articles(number(articles.length))
  const { title, publisher, published } = article
  return [quoted(title), publisher?.name, published && dateWithBasis(published)]
    .filter(Boolean)
    .join(', ')
}
