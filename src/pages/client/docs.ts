import { applyTheme } from './theme.js'

/* The documentation of the API: light or dark as the pages are. Swagger UI has a class for the dark. */

applyTheme()
const system = matchMedia('(prefers-color-scheme: dark)')
const { classList, dataset } = document.documentElement
const follow = () => {
  classList.toggle(
    'dark-mode',
    dataset.theme === undefined ? system.matches : dataset.theme === 'dark',
  )
}
follow()
system.addEventListener('change', follow)
