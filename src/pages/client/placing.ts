/** Pixels between the text and the card, and between the card and the edge of the window. */
const [GAP, MARGIN] = [28, 16]
const [NARROWEST, WIDEST] = [340, 432]

/**
 * Places the card beside the text where there is room for it, so that the words stay in sight; else below or above them. On
 * phones, at the foot, and the words scroll into sight above it.
 */
export function place(card: HTMLElement, text: HTMLElement, words: DOMRect): void {
  card.removeAttribute('style')
  const bar = document.querySelector<HTMLElement>('.layers')?.offsetHeight ?? 0
  if (matchMedia('(max-width: 47.99rem)').matches) {
    keepInSight(words, bar + 12, card.getBoundingClientRect().top - 12)
    return
  }
  const { style } = card
  const column = text.querySelector('.para')?.getBoundingClientRect()
  const isLeft = getComputedStyle(text).direction === 'rtl'
  const edge = isLeft ? (column?.left ?? 0) - GAP : (column?.right ?? 0) + GAP
  const room = (isLeft ? edge : innerWidth - edge) - MARGIN
  if (room >= NARROWEST) {
    const width = Math.min(WIDEST, room)
    style.width = `${width}px`
    style.left = `${isLeft ? edge - width : edge}px`
    const lowest = innerHeight - card.offsetHeight - 14
    style.top = `${Math.max(bar + 12, Math.min(words.top - 14, lowest))}px`
    return
  }
  const { offsetWidth: width, offsetHeight: height } = card
  const fitsBelow = words.bottom + 8 + height < innerHeight
  const above = words.top - height - 8
  style.left = `${Math.min(Math.max(12, words.left), innerWidth - width - 12)}px`
  style.top = `${fitsBelow ? words.bottom + 8 : above < 8 ? innerHeight - height - 12 : above}px`
}

/** Scrolls so that the words lie between two heights of the window, or else begin at the upper one. */
function keepInSight(words: DOMRect, top: number, bottom: number): void {
  const hidden = words.bottom - bottom
  if (hidden > 0) scrollBy({ top: Math.min(hidden, words.top - top) })
}
