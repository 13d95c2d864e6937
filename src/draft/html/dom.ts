import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom/worker'
import { VerbatimError } from '../../model/errors.js'

/* The part of the DOM that is read here. The program does without TypeScript's types of browsers. */

/** Values of `nodeType`. */
export const ELEMENT = 1
export const TEXT = 3

export interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}
export interface PageDocument {
  documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Elements that are nested more deeply are a fault; browsers stop at the same depth. */
const MAX_DEPTH = 512
const MAX_ELEMENTS = 50_000

/**
 * Parses a page. Its scripts do not run, and nothing is fetched.
 * @throws VerbatimError if it is too large or too deep to be parsed in a reasonable time.
 */
export function parsePage(html: string, what: string): PageDocument {
  assertBounded(html, what)
  // The parser does not add the elements that HTML lets authors leave out.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return (parseHTML(whole) as { document: PageDocument }).document
}

/** The time of `parseHTML` grows with the square of the depth, so a faster parser looks first. */
function assertBounded(html: string, what: string): void {
  let [depth, elements] = [0, 0]
  const parser = new Parser({
    onopentagname: () => {
      depth++
      elements++
      if (depth > MAX_DEPTH)
        throw new VerbatimError(`${what} nests elements more than ${MAX_DEPTH} deep`)
      if (elements > MAX_ELEMENTS)
        throw new VerbatimError(`${what} has more than ${MAX_ELEMENTS} elements`)
    },
    onclosetag: () => {
      depth--
    },
  })
  parser.end(html)
}

interface MainContent {
  title: string
  content: PageNode
}

/** Extracts the main text of a page, and changes the document. Undefined if there is none. */
export function findMainContent(document: PageDocument): MainContent | undefined {
  if (document.documentElement?.nodeName !== 'HTML') return undefined
  const options = { serializer: (node: PageNode) => node }
  const reader = new Readability(document as unknown as Document, options as never)
  return (reader.parse() as MainContent | null) ?? undefined
}
