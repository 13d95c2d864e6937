import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { partPath } from '../links.js'
import { number } from '../english/words.js'
import type { Part } from './shown.js'

/** Links to the other parts of a long text, on the page at `path`. */
export function PartsNav({ part, path, label }: { part: Part; path: string; label: string }) {
  if (part.count === 1) return null
  const href = (index: number): string => partPath(path, index)
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
