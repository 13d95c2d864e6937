import { PICTURE_COPY } from '../english/pictures.js'
import type { LegendEntry } from './compose.js'
import type { Painter } from './paint.js'
import { wavy } from './wavy.js'

/** The sign of a contradiction in a legend. */
export const contradictionSign = (paint: Painter): LegendEntry => ({
  width: 26,
  words: PICTURE_COPY.contradiction,
  draw: (x, y) => (
    <path d={wavy([x, y], [x + 26, y])} stroke-width="1.6" {...paint('none', 'conflict')} />
  ),
})
