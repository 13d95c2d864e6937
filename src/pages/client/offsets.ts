import { all } from './dom.js'

/*
 * Converts between offsets in an article and places in the document. Offsets count Unicode code points. Each block has the
 * offsets of its text in `data-s` and `data-e`.
 */

const startOf = (block: HTMLElement): number => Number(block.dataset.s)
const endOf = (block: HTMLElement): number => Number(block.dataset.e)
const lengthOf = (text: string): number => [...text].length

/** The text nodes of a block, without those of the buttons in it. */
function* textsOf(block: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.pf') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text
}

/** The place in the document of a character, counted from the beginning of its block. */
function placeIn(block: HTMLElement, index: number): [Text, number] | undefined {
  let left = index
  let last: [Text, number] | undefined
  for (const text of textsOf(block)) {
    const points = [...text.data]
    if (left <= points.length) return [text, points.slice(0, left).join('').length]
    left -= points.length
    last = [text, text.data.length]
  }
  return last
}

/** The ranges of the document that show the characters `[start, end)`: one in each block. */
export const rangesOf = (start: number, end: number): Range[] =>
  all('[data-s]').flatMap((block) => {
    const [from, to] = [startOf(block), endOf(block)]
    if (from >= end || to <= start) return []
    const first = placeIn(block, Math.max(start - from, 0))
    const last = placeIn(block, Math.min(end, to) - from)
    if (first === undefined || last === undefined) return []
    const range = new Range()
    range.setStart(...first)
    range.setEnd(...last)
    return [range]
  })

/** The offset of a place of the document in the article; undefined outside of its text. */
export function offsetOf(node: Node, within: number): number | undefined {
  const around = node instanceof Element ? node : node.parentElement
  const block = around?.closest<HTMLElement>('[data-s]')
  if (!block) return undefined
  let count = 0
  for (const text of textsOf(block)) {
    if (text === node) {
      count += lengthOf(text.data.slice(0, within))
      break
    }
    if (
      node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING ||
      node.contains(text)
    )
      count += lengthOf(text.data)
  }
  return Math.min(startOf(block) + count, endOf(block))
}
