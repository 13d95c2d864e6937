import { CLIENT_COPY } from '../english/client.js'
import { button } from './dom.js'
import { offsetOf } from './offsets.js'

/* A selection in the text can be linked to: a button above it copies the address of its characters. */

export function enhanceSelection(text: HTMLElement, read: HTMLElement): void {
  const tip = button('')
  tip.id = 'tip'
  tip.hidden = true
  document.body.append(tip)
  document.addEventListener('selectionchange', () => {
    const selected = selectedSpan(text)
    tip.hidden = selected === undefined
    if (selected === undefined) return
    const { start, end, box } = selected
    tip.textContent = CLIENT_COPY.copySelection(end - start)
    const address = `${location.origin}${location.pathname}`
    const part = Number(read.dataset.start) > 0 ? location.search : ''
    tip.dataset.copy = `${address}${part}#char=${start},${end}`
    tip.style.top = `${Math.max(8, box.top - tip.offsetHeight - 8)}px`
    tip.style.left = `${Math.min(Math.max(8, box.left), innerWidth - tip.offsetWidth - 8)}px`
  })
  addEventListener(
    'scroll',
    () => {
      tip.hidden = true
    },
    { passive: true },
  )
}

function selectedSpan(text: HTMLElement) {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  return { start, end, box: range.getBoundingClientRect() }
}
