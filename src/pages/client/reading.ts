import { createCard } from './card.js'
import { enhanceLayers } from './layers.js'
import { enhancePermalinks } from './permalinks.js'
import { enhanceSelection } from './selection.js'

/** The reading page. */
export function enhanceReading(text: HTMLElement): void {
  const read = text.closest<HTMLElement>('.read')
  if (read === null) return
  enhanceLayers(read)
  const card = createCard(text)
  enhancePermalinks(read, card)
  enhanceSelection(text, read)
}
