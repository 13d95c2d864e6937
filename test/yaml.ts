import { COLLECTION_STYLE, dump, visit, type Node } from 'js-yaml'

/* Writes YAML as compactly as people can read it. */

/** The characters of a line, and of the key before a collection, about. */
const WIDTH = 100
const KEY = 12

/** Writes a value as YAML. A collection that fits a line, and a list of words, is in flow style. */
export function toYaml(value: object): string {
  const text = dump(value, {
    noRefs: true,
    lineWidth: WIDTH,
    seqNoIndent: true,
    flowBracketPadding: true,
    transform: (documents) =>
      visit(documents, (node, { depth, parent }) => {
        if (node.kind !== 'mapping' && node.kind !== 'sequence') return
        const isOneLine = parent?.kind === 'sequence' && node.items.length === 1
        const fits = lengthOf(node) + 2 * depth <= WIDTH - KEY
        if ((fits && !isOneLine) || isWords(node)) node.style = COLLECTION_STYLE.FLOW
      }),
  })
  return text.replace(/^( *(?:- )?)[\w']+: \[ .* \]$/gm, wrapped)
}

/** The characters that a node takes on one line, about. YAML 1.1, which PyYAML reads, has no question mark in flow style. */
function lengthOf(node: Node): number {
  if (node.kind === 'scalar') return node.value.includes('?') ? Infinity : node.value.length + 2
  if (node.kind === 'alias') return node.anchor.length
  if (node.kind === 'sequence') return 2 + sum(node.items.map(lengthOf))
  return 2 + sum(node.items.map(({ key, value }) => lengthOf(key) + lengthOf(value)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const isWords = (node: Node): boolean =>
  node.kind === 'sequence' &&
  node.items.every((item) => item.kind === 'scalar' && /^[\w.:-]+$/.test(item.value))

/** Breaks a line of words that is too long. */
function wrapped(line: string, before: string): string {
  const [first = '', ...words] = line.split(', ')
  const lines = [first]
  for (const word of words) {
    const last = lines.at(-1)!
    if (`${last}, ${word},`.length <= WIDTH) lines[lines.length - 1] = `${last}, ${word}`
    else {
      lines[lines.length - 1] = `${last},`
      lines.push(`${' '.repeat(before.length + 2)}${word}`)
    }
  }
  return lines.join('\n')
}
