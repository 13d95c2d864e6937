import type { ComponentChildren } from 'preact'
import { spanPath, type SpanOf } from '../links.js'
import { number } from '../english/words.js'
import type { Telling } from './telling.js'

interface Props {
  article: string
  span: SpanOf
  tell: Telling
  class?: string
  children?: ComponentChildren
}

/**
 * A link to a span. On the page of the article, it leads to the run of text that begins there; with the script, to the exact
 * characters. A fact of that article has the characters in `data-c`, so that they also work in the card.
 */
export function SpanLink({ article, span, tell, class: className, children }: Props) {
  const { shown } = tell
  const isHere = shown?.article === article && span.start >= shown.start && span.start < shown.end
  return (
    <a
      class={className}
      href={isHere && tell.hasText === true ? `#c${span.start}` : spanPath(article, span)}
      data-c={isHere ? `${span.start},${span.end}` : undefined}
    >
      {children}
    </a>
  )
}

/** A link to a span that shows its offsets. */
export const Characters = (props: Omit<Props, 'children' | 'class'>) => (
  <SpanLink {...props} class="chars">
    {number(props.span.start)}–{number(props.span.end)}
  </SpanLink>
)
