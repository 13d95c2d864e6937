import { CLIENT_COPY } from '../english/client.js'
import { button, copyLink, element } from './dom.js'
import type { Card } from './card.js'
import { rangesOfFact, type FactSource } from './facts.js'
import { light } from './highlights.js'
import { rangesOf } from './offsets.js'

/*
 * `#char=start,end` lights a span and scrolls to it (RFC 5147). The anchor of a record lights its words and opens its card.
 */

const MAX_SHOWN = 60

export function enhancePermalinks(read: HTMLElement, card: Card, source: FactSource): void {
  const status = read.querySelector<HTMLElement>('.status')
  const follow = () => {
    if (!showSpan(location.hash, false)) void showRecord(location.hash)
  }

  function showSpan(hash: string, isFirst: boolean): boolean {
    const [found, start = '', end = ''] = /^#char=(\d+),(\d+)/.exec(hash) ?? []
    if (found === undefined) return false
    if (isElsewhere(read, Number(start))) {
      location.replace(`${location.pathname}?start=${start}${found}`)
      return true
    }
    const ranges = rangesOf(Number(start), Number(end))
    if (ranges.length === 0) return false
    light('char', ranges)
    scrollTo(ranges[0]!, isFirst)
    tell(Number(start), Number(end), ranges)
    return true
  }

  /** The browser has scrolled to the first words of a record by itself. */
  async function showRecord(hash: string): Promise<void> {
    const anchor = decoded(hash.slice(1))
    if (document.getElementById(anchor)?.matches('.s > span') !== true) return
    const fact = (await source.load())?.byAnchor(anchor)
    if (fact === undefined || location.hash !== hash) return
    const [first, ...others] = rangesOfFact(fact)
    if (first === undefined) return
    light('char', [first, ...others])
    scrollTo(first, true)
    requestAnimationFrame(() => {
      card.openFact(fact, () => first.getBoundingClientRect())
    })
  }

  function tell(start: number, end: number, ranges: Range[]): void {
    if (status === null) return
    const said = ranges.map(String).join(' … ')
    const words = said.length > MAX_SHOWN ? `${said.slice(0, MAX_SHOWN - 2)}…` : said
    status.hidden = false
    status.replaceChildren(
      `${CLIENT_COPY.characters} `,
      element('b', { textContent: CLIENT_COPY.range(start, end) }),
      ' ',
      element('mark', { textContent: words }),
      copyLink(`${start},${end}`),
      button(CLIENT_COPY.factsHere, () => {
        const run = runAt(ranges[0]!)
        if (run) card.openRun(run)
      }),
      button(CLIENT_COPY.clear, () => {
        light('char', [])
        status.hidden = true
        history.replaceState(null, '', location.pathname + location.search)
      }),
    )
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-c]')
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    card.close()
    history.pushState(null, '', `#char=${link.dataset.c ?? ''}`)
    follow()
  })
  addEventListener('hashchange', follow)
  addEventListener('popstate', follow)
  if (showSpan(location.hash, true)) return
  // After the browser has scrolled to the anchor by itself.
  addEventListener('load', () => {
    requestAnimationFrame(() => {
      void showRecord(location.hash)
    })
  })
}

/** True if another part of the article has a character. */
const isElsewhere = ({ dataset }: HTMLElement, offset: number): boolean =>
  offset < Number(dataset.start) || offset >= Number(dataset.end)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const runAt = ({ startContainer, endContainer }: Range): HTMLElement | null =>
  startContainer.parentElement?.closest<HTMLElement>('.s') ??
  endContainer.parentElement?.closest<HTMLElement>('.s') ??
  null

function scrollTo(range: Range, isFirst: boolean): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = scrollY + range.getBoundingClientRect().top - innerHeight * 0.38
  window.scrollTo({ top, behavior: isFirst || calm ? 'auto' : 'smooth' })
}
