import { parseWebAnnotations } from '../../../src/convert/formats/web-annotation/web-annotation.js'

/* Web Annotations of a small text. */

export const TEXT = 'Visit 😀\nXi met Tokayev in Astana. Xi said "We agree."'
export const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })
export const quote = (exact: string, rest: object = {}) => ({
  source: 'http://x/a',
  selector: { type: 'TextQuoteSelector', exact, ...rest },
})
export const position = (start: number, end: number) => ({
  source: 'http://x/a',
  selector: { type: 'TextPositionSelector', start, end },
})
export const one = (id: string, body: unknown, target: unknown, rest: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  'type': 'Annotation',
  body,
  target,
  ...rest,
})
export const astana = one('http://x/1', tag('Location'), quote('Astana'))

export const parse = (document: unknown, text = TEXT) =>
  parseWebAnnotations(
    'a.jsonld',
    typeof document === 'string' ? document : JSON.stringify(document),
    text,
  )
export const reported = (document: unknown, text = TEXT) =>
  parse(document, text).unmapped.map(({ line, id, reason }) => `${line} ${id}: ${reason}`)
export const wordsIn = (document: unknown, text = TEXT) =>
  parse(document, text).textBounds.map(({ spans }) => spans.map(({ exact }) => exact).join('|'))
