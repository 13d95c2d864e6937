import { enhanceCopying } from './copying.js'
import { enhanceFilters } from './filters.js'
import { enhanceReading } from './reading.js'
import { applyTheme, enhanceTheme } from './theme.js'

/* The script of the pages. Without it, all text, facts, filters and links work. */

document.documentElement.classList.add('js')
applyTheme()

addEventListener('DOMContentLoaded', () => {
  enhanceTheme()
  enhanceCopying()
  enhanceFilters()
  const text = document.querySelector<HTMLElement>('.text')
  if (text !== null) enhanceReading(text)
})
