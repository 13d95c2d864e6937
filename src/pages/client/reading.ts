import { createCard } from './card.js'
import { factSource } from './facts.js'
import { enhanceLayers } from './layers.js'
import { enhancePermalinks } from './permalinks.js'
import { enhanceSelection } from './selection.js'

/** The reading page. */
export function enhanceReading(text: HTMLElement): void {
  const read = text.closest<HTMLElement>('.read')
  if (read === null) return
  enhanceLayers(read)
  const source = factSource(read)
  const card = createCard(text, source)
  // So that the facts are there when the reader presses a word.
  for (const event of ['pointerover', 'focusin'])
    text.addEventListener(event, () => void source.load(), { once: true })
  enhancePermalinks(read, card, source)
  enhanceSelection(text, read)
}
