import type { ComponentChildren } from 'preact'
import type { Painter } from '../paint.js'
import { wavy } from '../wavy.js'
import { pathOf, titleOf, type TimelineItem } from './item.js'

/** A record in a picture, as a link to its words. */
export const ItemLink = ({
  item,
  base,
  children,
}: {
  item: TimelineItem
  /** The origin that links begin with, or ''. */
  base: string
  children: ComponentChildren
}) => (
  <a href={base + pathOf(item)}>
    <title>{titleOf(item)}</title>
    {children}
  </a>
)

/** The sign of a contradiction, beside the words. */
export const Wave = ({
  x,
  from,
  to,
  paint,
}: {
  x: number
  from: number
  to: number
  paint: Painter
}) => <path d={wavy([x, from], [x, to])} stroke-width="1.6" {...paint('none', 'conflict')} />
