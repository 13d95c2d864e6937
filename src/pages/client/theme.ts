import { remember, remembered } from './store.js'

/* Light or dark: as the system has it, unless the reader chooses. */

const KEY = 'theme'

export function applyTheme(): void {
  const theme = remembered(KEY)
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
}

export function enhanceTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme')
  if (select === null) return
  const { dataset } = document.documentElement
  select.value = dataset.theme ?? ''
  select.addEventListener('change', () => {
    if (select.value === '') delete dataset.theme
    else dataset.theme = select.value
    remember(KEY, select.value === '' ? null : select.value)
  })
}
