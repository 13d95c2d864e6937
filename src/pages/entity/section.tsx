import type { ComponentChildren } from 'preact'
import { ENTITY_COPY } from '../english/entities.js'
import { number } from '../english/words.js'

interface Props {
  id: string
  title: string
  count?: number
  children: ComponentChildren
}

/** A section of the page of an entity. */
export const EntitySection = ({ id, title, count, children }: Props) => (
  <section aria-labelledby={`h-${id}`}>
    <h2 id={`h-${id}`}>
      {title}
      {count !== undefined && (
        <>
          {' '}
          <small class="dim">{number(count)}</small>
        </>
      )}
    </h2>
    {children}
  </section>
)

/** The first rows, and the others folded. A link leads to those that the page does not have. */
export function Folded<T>({
  rows,
  open,
  name,
  more,
  children,
}: {
  rows: readonly T[]
  open: number
  name: string
  /** The number of all rows, and the address of their list. */
  more?: { total: number; href: string }
  children: (rows: readonly T[]) => ComponentChildren
}) {
  const isFolded = rows.length > open + 2
  return (
    <>
      {children(isFolded ? rows.slice(0, open) : rows)}
      {isFolded && (
        <details class="rest">
          <summary>{ENTITY_COPY.rest(rows.length - open, name)}</summary>
          {children(rows.slice(open))}
        </details>
      )}
      {more && more.total > rows.length && (
        <p class="meta">
          <a href={more.href}>{ENTITY_COPY.all(more.total, name)}</a>
        </p>
      )}
    </>
  )
}
