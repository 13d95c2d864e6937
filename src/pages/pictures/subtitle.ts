import type { Readers } from '../data/readers.js'

/** What a picture is of: its article, if it is of one, or all articles. */
export function subtitleOf(readers: Readers, articles: readonly string[] | undefined): string {
  if (articles === undefined) return 'All articles'
  const [first, ...others] = articles
  const article = readers.one('article', first!)
  if (article === undefined || others.length > 0) return `${articles.length} articles`
  const { title, publisher, published } = article
  return [`“${title}”`, publisher?.name, published?.text].filter(Boolean).join(', ')
}
