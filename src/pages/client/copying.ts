import { CLIENT_COPY } from '../english/client.js'

/* Buttons with `data-copy` copy its value, or the citation beside them. Addresses get the origin of the page. */

const SHOWN_FOR = 1800

export function enhanceCopying(): void {
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-copy]')
    if (pressed !== null) void copy(pressed)
  })
}

async function copy(pressed: HTMLElement): Promise<void> {
  const shown = pressed.closest('.src')?.querySelector('.cite') ?? pressed.previousElementSibling
  const value = pressed.dataset.copy ?? ''
  const text = value === '' ? (shown?.textContent ?? '') : value
  const label = pressed.textContent
  try {
    await navigator.clipboard.writeText(withOrigin(text))
    pressed.textContent = CLIENT_COPY.copied
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown)
    pressed.textContent = CLIENT_COPY.copyByKeys
  }
  setTimeout(() => {
    pressed.textContent = label
  }, SHOWN_FOR)
}

/** An address, or a citation that ends in one, with the origin of this page. */
const withOrigin = (text: string): string =>
  text.startsWith('/')
    ? location.origin + text
    : text.replace(/ (\/(?:v1|articles)\/\S+)$/, ` ${location.origin}$1`)
