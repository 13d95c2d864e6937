import { CLIENT_COPY } from '../english/client.js'
import { clipped, quoted } from '../english/words.js'
import { button, copyLink, element } from './dom.js'
import { rangesOfFact, spanOf, type Facts, type FactSource } from './facts.js'
import { light } from './highlights.js'
import { place } from './placing.js'

/* The card: the facts on the words that were pressed, copied from the page of the facts. */

export interface Card {
  /** Opens it for a run of the text. */
  openRun: (run: HTMLElement, event?: MouseEvent) => void
  /** Opens it for one fact, beside some words. */
  openFact: (fact: HTMLElement, beside: Beside) => void
  close: () => void
}

/** The place of the words beside which the card opens. They may move while the facts are fetched. */
type Beside = () => DOMRect

/** What the card shows. */
interface Content {
  title: string
  /** The numbers of the facts that the words state, and of those that they only date or support. */
  here: string[]
  there: string[]
  /** The characters "start,end" that the link of the card leads to; by default, those of the fact. */
  span?: string
}

const numbersOf = (numbers: string | undefined): string[] => numbers?.split(' ') ?? []
const MAX_LINE = 70

export function createCard(text: HTMLElement, source: FactSource): Card {
  const card = element('div', { id: 'card', popover: 'auto' })
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-label', CLIENT_COPY.card)
  document.body.append(card)
  /** The element that gets the focus when the card closes. */
  let origin: HTMLElement | null = null
  let shown: Content | undefined

  /** Opens the card beside some words, and fills it when the facts are there. */
  function open(content: Content, beside: Beside): void {
    shown = content
    const facts = source.loaded()
    fill(content, facts ? factsIn(content, facts) : [waiting()])
    card.showPopover()
    place(card, text, beside())
    if (facts) return
    void source.load().then((facts) => {
      if (shown !== content || !card.matches(':popover-open')) return
      fill(content, facts ? factsIn(content, facts) : [missing(source.path)])
      place(card, text, beside())
    })
  }

  function fill(content: Content, body: HTMLElement[]): void {
    const { title, here, there } = content
    const span = content.span ?? spanOf(source.loaded()?.byNumber(here[0] ?? ''))
    const hasFocus = card.contains(document.activeElement)
    const counts = CLIENT_COPY.stated(here.length, there.length)
    const heading = element(
      'p',
      {},
      clipped(title, MAX_LINE),
      element('small', { textContent: counts }),
    )
    const close = button(CLIENT_COPY.close, () => {
      card.hidePopover()
    })
    const link = span === undefined ? [] : [copyLink(span)]
    card.replaceChildren(element('div', { className: 'bar-top' }, heading, ...link, close), ...body)
    card.scrollTop = 0
    if (hasFocus) focusFirst()
  }

  function focusFirst(): void {
    card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  function factsIn({ here, there }: Content, facts: Facts): HTMLElement[] {
    const copies = here.flatMap((n) => copyOf(facts.byNumber(n), here.length === 1))
    return there.length === 0 ? copies : [...copies, supported(there, facts, here.length === 0)]
  }

  /** The facts that the words only date or support; each can be opened. */
  function supported(there: string[], facts: Facts, isOpen: boolean): HTMLElement {
    const items = there.flatMap((n) => {
      const words = facts.byNumber(n)?.querySelector('.say')?.textContent
      if (!words) return []
      const title = clipped(words, MAX_LINE)
      const item = element('button', { type: 'button', className: 'line', textContent: title })
      item.addEventListener('click', () => {
        const content = { title, here: [n], there: [] }
        shown = content
        fill(content, factsIn(content, facts))
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
    const pressed = [...run.getClientRects()].findIndex(
      ({ top, bottom }) => event && event.clientY >= top - 2 && event.clientY <= bottom + 2,
    )
    open({ title: quoted(run.textContent.trim()), here, there, span }, () => {
      const lines = run.getClientRects()
      return lines[pressed] ?? lines[0] ?? run.getBoundingClientRect()
    })
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
  enhanceLists(source, (n, title, from) => {
    open({ title, here: [n], there: [] }, () => from.getBoundingClientRect())
    focusFirst()
    origin = from
  })
  return {
    openRun,
    openFact: (fact, beside) => {
      const title = fact.querySelector('.say')?.textContent ?? ''
      open({ title, here: [fact.dataset.f ?? ''], there: [] }, beside)
    },
    close: () => {
      card.hidePopover()
    },
  }
}

const waiting = () => element('p', { className: 'wait', textContent: CLIENT_COPY.loading })

/** The facts cannot be had, or are those of a newer version of the article. */
const missing = (path: string) =>
  element(
    'p',
    { className: 'wait' },
    `${CLIENT_COPY.noFacts} `,
    element('a', { href: path, textContent: CLIENT_COPY.factsPage }),
  )

/** A copy of a fact, which lights its words in the text. */
function copyOf(fact: HTMLElement | undefined, isOpen: boolean): HTMLElement[] {
  if (fact === undefined) return []
  const copy = document.importNode(fact, true)
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

/** The lists of the facts of a paragraph: they light words, and their entries open in the card. */
function enhanceLists(
  source: FactSource,
  open: (n: string, title: string, from: HTMLElement) => void,
): void {
  for (const list of document.querySelectorAll<HTMLElement>('.pop')) {
    const show = (event: Event) => {
      const entry = entryOf(event)
      const fact = entry && source.loaded()?.byNumber(entry.dataset.n ?? '')
      if (fact) light('hover', rangesOfFact(fact))
    }
    list.addEventListener('pointerover', show)
    list.addEventListener('focusin', show)
    list.addEventListener('toggle', () => {
      light('hover', [])
    })
    list.addEventListener('click', (event) => {
      const entry = entryOf(event)
      const pill = document.querySelector<HTMLElement>(`[popovertarget="${list.id}"]`)
      if (entry === null || pill === null || event.metaKey || event.ctrlKey || event.shiftKey)
        return
      event.preventDefault()
      list.hidePopover()
      open(entry.dataset.n ?? '', entry.textContent, pill)
    })
  }
}

const entryOf = ({ target }: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('a[data-n]')
