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
 * characters.
 */
export function SpanLink({ article, span, tell, class: className, children }: Props) {
  const { shown } = tell
  const isHere = shown?.article === article && span.start >= shown.start && span.start < shown.end
  return isHere ? (
    <a class={className} href={`#c${span.start}`} data-c={`${span.start},${span.end}`}>
      {children}
    </a>
  ) : (
    <a class={className} href={spanPath(article, span)}>
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
