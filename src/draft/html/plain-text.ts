import { ELEMENT, TEXT, type PageNode } from './dom.js'

/** Elements that begin and end a paragraph. Tables count by row. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption',
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section',
    'summary table tbody tfoot thead tr ul caption',
  ]
    .join(' ')
    .toUpperCase()
    .split(' '),
)
/** Elements whose text is not shown. */
const HIDDEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'TEXTAREA',
  'SELECT',
])
const CELLS = new Set(['TD', 'TH'])

/** White space that HTML collapses. A no-break space stays. */
const BLANKS = /[ \t\n\r\f]+/g

/** Words on one line, with single spaces. */
export const collapse = (words: string | null | undefined): string =>
  (words ?? '').replaceAll('\0', '').replace(BLANKS, ' ').trim()

/** The text of an element as a browser shows it: a line for each paragraph, blank lines between. */
export function plainText(root: PageNode): string {
  const paragraphs: string[] = []
  let paragraph = ''
  const endParagraph = () => {
    const lines = paragraph.split('\n').map(collapse)
    paragraph = lines.filter((line) => line !== '').join('\n')
    if (paragraph !== '') paragraphs.push(paragraph)
    paragraph = ''
  }
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) paragraph += node.textContent?.replace(BLANKS, ' ') ?? ''
    if (node.nodeType !== ELEMENT || HIDDEN.has(node.nodeName)) return
    if (node.nodeName === 'BR') paragraph += '\n'
    if (CELLS.has(node.nodeName)) paragraph += ' '
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock) endParagraph()
    for (const child of node.childNodes) visit(child)
    if (isBlock) endParagraph()
  }
  visit(root)
  endParagraph()
  return paragraphs.join('\n\n')
}
