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
/** The maximum number of attributes, comments and pieces of text of a page. The parser cuts a text at each entity. */
const MAX_NODES = 100_000
/** Matches the characters that Readability writes as entities before it parses a page again. */
const WRITTEN_AS_ENTITIES = /[<>&\u00A0]/g

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
  let [depth, elements, nodes] = [0, 0, 0]
  const addNodes = (count: number) => {
    nodes += count
    if (nodes > MAX_NODES)
      throw new VerbatimError(
        `${what} has more than ${MAX_NODES} attributes, comments and pieces of text`,
      )
  }
  const parser = new Parser({
    onopentagname: () => {
      depth++
      elements++
      if (depth > MAX_DEPTH)
        throw new VerbatimError(`${what} nests elements more than ${MAX_DEPTH} deep`)
      if (elements > MAX_ELEMENTS)
        throw new VerbatimError(`${what} has more than ${MAX_ELEMENTS} elements`)
    },
    onattribute: () => {
      addNodes(1)
    },
    oncomment: () => {
      addNodes(1)
    },
    ontext: (text) => {
      addNodes(Math.max(1, text.match(WRITTEN_AS_ENTITIES)?.length ?? 0))
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

/**
 * Extracts the main text of a page, and changes the document. Undefined if there is none.
 * @throws VerbatimError if an element has too many nodes: linkedom passes them as arguments of one call.
 */
export function findMainContent(document: PageDocument, what: string): MainContent | undefined {
  if (document.documentElement?.nodeName !== 'HTML') return undefined
  const options = { serializer: (node: PageNode) => node }
  const reader = new Readability(document as unknown as Document, options as never)
  try {
    return (reader.parse() as MainContent | null) ?? undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new VerbatimError(`${what} has too many elements and pieces of text in one element`, {
      cause: error,
    })
  }
}
