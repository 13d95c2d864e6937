import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { articlePath, PART_LENGTH } from '../links.js'
import { number } from '../english/words.js'
import type { Shown } from './shown.js'

/** Links to the other parts of a long text. */
export function PartsNav({ shown: { article, part }, label }: { shown: Shown; label: string }) {
  if (part.count === 1) return null
  const href = (index: number): string =>
    index === 0
      ? articlePath(article.id)
      : `${articlePath(article.id)}?start=${index * PART_LENGTH}`
  return (
    <nav class="pager wrap" aria-label={label}>
      {part.index > 0 ? (
        <a class="btn" rel="prev" href={href(part.index - 1)}>
          {COPY.previous}
        </a>
      ) : (
        <span />
      )}
      <span class="dim">{ARTICLE_COPY.part(number(part.index + 1), number(part.count))}</span>
      {part.index < part.count - 1 ? (
        <a class="btn" rel="next" href={href(part.index + 1)}>
          {COPY.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
