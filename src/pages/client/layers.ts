import { all } from './dom.js'
import { remember, remembered } from './store.js'

/* Remembers which layers of the text are on. */

const KEY = 'layers'
/** All layers off. An empty value would be taken for none remembered. */
const NONE = '-'

export function enhanceLayers(read: HTMLElement): void {
  const form = read.querySelector<HTMLFormElement>('.layers form')
  if (form === null) return
  const boxes = all('input', form) as HTMLInputElement[]
  const kept = remembered(KEY)
  if (kept !== null && !new URLSearchParams(location.search).has('layers'))
    for (const box of boxes) box.checked = kept.split(' ').includes(box.value)
  form.addEventListener('change', () => {
    const on = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    remember(KEY, on.join(' ') || NONE)
  })
  form.addEventListener('reset', () => {
    remember(KEY, null)
  })
}
