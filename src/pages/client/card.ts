import { CLIENT_COPY } from '../english/client.js'
import { quoted } from '../english/words.js'
import { all, button, copyLink, element } from './dom.js'
import { light } from './highlights.js'
import { rangesOf } from './offsets.js'

/* The card: facts on the words that were pressed, copied from the list below the text. */

export interface Card {
  /** Opens it for a run of the text. */
  openRun: (run: HTMLElement, event?: MouseEvent) => void
  /** Opens it for a fact of the list, beside some words. */
  openFact: (fact: HTMLElement, beside: DOMRect) => void
  close: () => void
}

/** The ranges of the words that state a fact. */
export const rangesOfFact = (fact: Element): Range[] =>
  all('.chars[data-c]', fact).flatMap(({ dataset }) => {
    const [start, end] = (dataset.c ?? '').split(',').map(Number)
    return rangesOf(start!, end!)
  })

const factOf = (n: string): HTMLElement | null => document.querySelector(`.fact[data-f="${n}"]`)
/** The first characters that state a fact. */
const spanOf = (n: string): string | undefined =>
  factOf(n)?.querySelector<HTMLElement>('.chars[data-c]')?.dataset.c
const numbersOf = (numbers: string | undefined): string[] => numbers?.split(' ') ?? []
const MAX_LINE = 90

export function createCard(text: HTMLElement): Card {
  const card = element('div', { id: 'card', popover: 'auto' })
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-label', CLIENT_COPY.card)
  document.body.append(card)
  /** The element that gets the focus when the card closes. */
  let origin: HTMLElement | null = null

  function copyOf(n: string, isOpen: boolean): HTMLElement[] {
    const copy = factOf(n)?.cloneNode(true) as HTMLElement | undefined
    if (copy === undefined) return []
    copy.removeAttribute('id')
    copy.removeAttribute('data-f')
    const source = copy.querySelector<HTMLDetailsElement>('.src')
    if (source) source.open = isOpen
    const show = () => {
      light('hover', rangesOfFact(copy))
    }
    copy.addEventListener('mouseenter', show)
    copy.addEventListener('focusin', show)
    copy.addEventListener('mouseleave', () => {
      light('hover', [])
    })
    return [copy]
  }

  /** @param span the characters "start,end" that the link of the card leads to; undefined for none */
  function fill(title: string, here: string[], there: string[], span: string | undefined): void {
    const counts = CLIENT_COPY.stated(here.length, there.length)
    const heading = element('p', {}, title, element('small', { textContent: counts }))
    const close = button(CLIENT_COPY.close, () => {
      card.hidePopover()
    })
    const link = span === undefined ? [] : [copyLink(span)]
    card.replaceChildren(
      element('div', { className: 'bar-top' }, heading, ...link, close),
      ...here.flatMap((n) => copyOf(n, here.length === 1)),
      ...(there.length > 0 ? [supported(there, here.length === 0)] : []),
    )
    card.scrollTop = 0
  }

  /** The facts that the words only date or support; each can be opened. */
  function supported(there: string[], isOpen: boolean): HTMLElement {
    const items = there.flatMap((n) => {
      const words = factOf(n)?.querySelector('.say')?.textContent
      if (!words) return []
      const label = words.length > MAX_LINE ? `${words.slice(0, MAX_LINE)}…` : words
      const item = element('button', { type: 'button', className: 'line', textContent: label })
      item.addEventListener('click', () => {
        fill(label, [n], [], spanOf(n))
      })
      return [element('li', {}, item)]
    })
    return element(
      'details',
      { className: 'also', open: isOpen },
      element('summary', { textContent: CLIENT_COPY.alsoSupports(there.length) }),
      element('ul', {}, ...items),
    )
  }

  function openRun(run: HTMLElement, event?: MouseEvent): void {
    const here = numbersOf(run.dataset.r)
    const there = numbersOf(run.dataset.x).filter((n) => !here.includes(n))
    if (here.length === 0 && there.length === 0) return
    const start = Number(run.id.slice(1))
    const span = `${start},${start + [...run.textContent].length}`
    fill(quoted(run.textContent.trim()), here, there, span)
    card.showPopover()
    const lines = [...run.getClientRects()]
    const pressed = lines.find(
      ({ top, bottom }) => event && event.clientY >= top - 2 && event.clientY <= bottom + 2,
    )
    place(card, text, pressed ?? lines[0] ?? run.getBoundingClientRect())
  }

  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return
    light('hover', [])
    origin?.focus({ preventScroll: true })
    origin = null
  })
  text.addEventListener('click', (event) => {
    const target = event.target as Element
    const run = target.closest<HTMLElement>('.s')
    const isReading = getSelection()?.isCollapsed !== false && target.closest('a, button') === null
    if (run !== null && isReading) openRun(run, event)
  })
  enhanceLists((n, title, from) => {
    fill(title, [n], [], spanOf(n))
    card.showPopover()
    place(card, text, from.getBoundingClientRect())
    card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    origin = from
  })
  return {
    openRun,
    openFact: (fact, beside) => {
      const n = fact.dataset.f ?? ''
      fill(fact.querySelector('.say')?.textContent ?? '', [n], [], spanOf(n))
      card.showPopover()
      place(card, text, beside)
    },
    close: () => {
      card.hidePopover()
    },
  }
}

/** The lists of the facts of a paragraph: they light words, and their entries open in the card. */
function enhanceLists(open: (n: string, title: string, from: HTMLElement) => void): void {
  for (const list of all('.pop')) {
    const show = (event: Event) => {
      const entry = (event.target as Element).closest<HTMLElement>('a[data-n]')
      const fact = entry && factOf(entry.dataset.n ?? '')
      if (fact) light('hover', rangesOfFact(fact))
    }
    list.addEventListener('pointerover', show)
    list.addEventListener('focusin', show)
    list.addEventListener('toggle', () => {
      light('hover', [])
    })
    list.addEventListener('click', (event) => {
      const entry = (event.target as Element).closest<HTMLElement>('a[data-n]')
      const pill = document.querySelector<HTMLElement>(`[popovertarget="${list.id}"]`)
      if (entry === null || pill === null) return
      event.preventDefault()
      list.hidePopover()
      open(entry.dataset.n ?? '', entry.textContent, pill)
    })
  }
}

/** Pixels between the text and the card, and between the card and the edge of the window. */
const [GAP, MARGIN] = [28, 16]
const [NARROWEST, WIDEST] = [340, 432]

/**
 * Beside the text where there is room for it, so that the words stay in sight; else below or above them. On phones, at the
 * foot.
 */
function place(card: HTMLElement, text: HTMLElement, words: DOMRect): void {
  card.removeAttribute('style')
  if (matchMedia('(max-width: 47.99rem)').matches) return
  const { style } = card
  const column = text.querySelector('.para')?.getBoundingClientRect()
  const isLeft = getComputedStyle(text).direction === 'rtl'
  const edge = isLeft ? (column?.left ?? 0) - GAP : (column?.right ?? 0) + GAP
  const room = (isLeft ? edge : innerWidth - edge) - MARGIN
  if (room >= NARROWEST) {
    const width = Math.min(WIDEST, room)
    style.width = `${width}px`
    style.left = `${isLeft ? edge - width : edge}px`
    const bar = document.querySelector<HTMLElement>('.layers')?.offsetHeight ?? 0
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
