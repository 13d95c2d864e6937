import type { Article } from '../data/records.js'
import { unreviewed } from '../facts/review.js'
import { articlePath } from '../links.js'
import { shortened } from '../parts/date-mark.js'
import { kindWords } from '../english/terms.js'
import { plural } from '../english/words.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'

const COUNTED: readonly RecordKind[] = ['entity', 'quote', 'event', 'figure', 'conflict']

/** What an article states, in numbers. */
export function countsLine({ counts }: Article): string {
  const given = COUNTED.flatMap((kind) => {
    const count = (counts as Record<string, number>)[COLLECTIONS[kind]] ?? 0
    const { one, many } = kindWords(kind)
    return count === 0 ? [] : [plural(count, one, many)]
  })
  return given.join(' · ')
}

/** An article as a row: date, title, publisher, and how much it states. */
export function ArticleRow({ article, level }: { article: Article; level: 'h2' | 'h3' }) {
  const Heading = level
  const known = [
    article.publisher?.name,
    article.authors.map(({ name }) => name).join(', '),
    unreviewed(article),
  ].filter((one) => typeof one === 'string' && one !== '')
  return (
    <li>
      <p class="d">{article.published && shortened(article.published.text)}</p>
      <div>
        <Heading lang={article.language} dir="auto">
          <a class="q" href={articlePath(article.id)}>
            {article.title}
          </a>
        </Heading>
        {known.length > 0 && <p class="c5">{known.join(' · ')}</p>}
      </div>
      <p class="c5">{countsLine(article)}</p>
    </li>
  )
}
