import type { Article } from '../data/records.js'
import { unreviewed } from '../facts/review.js'
import { articlePath } from '../links.js'
import { DateText } from '../parts/date-mark.js'
import { COPY } from '../english/copy.js'
import { countOf } from '../english/terms.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'

const COUNTED: readonly RecordKind[] = ['entity', 'quote', 'event', 'figure', 'conflict']

/** The numbers of records that an article states. */
const Counts = ({ article: { counts } }: { article: Article }) => (
  <p class="c5 meta">
    {COUNTED.map((kind) => {
      const count = (counts as Record<string, number>)[COLLECTIONS[kind]] ?? 0
      return count === 0 ? null : <span key={kind}>{countOf(kind, count)}</span>
    })}
  </p>
)

/** An article as a row: date, title, publisher, numbers of records. */
export function ArticleRow({ article, level }: { article: Article; level: 'h2' | 'h3' }) {
  const Heading = level
  const known = [
    article.publisher?.name,
    article.authors.map(({ name }) => name).join(', '),
    unreviewed(article),
  ].filter((one) => typeof one === 'string' && one !== '')
  return (
    <li>
      <p class="d">
        <DateText date={article.published} short none={COPY.noDate} />
      </p>
      <div>
        <Heading lang={article.language} dir="auto">
          <a class="q" href={articlePath(article.id)}>
            {article.title}
          </a>
        </Heading>
        {known.length > 0 && <p class="c5">{known.join(' · ')}</p>}
      </div>
      <Counts article={article} />
    </li>
  )
}
