import type { Color } from './paint.js'
import { textWidth } from './text-width.js'

/* Labels of pictures: runs of words in one style, wrapped to a width. */

export interface LabelRun {
  text: string
  bold?: boolean
  italic?: boolean
  color?: Color
}

export interface Label {
  lines: LabelRun[][]
  /** The width of the widest line. */
  width: number
}

const widthOf = (runs: readonly LabelRun[], size: number): number =>
  runs.reduce((sum, { text, bold }) => sum + textWidth(text, size, bold), 0)

/** Wraps runs to a width. Beyond `most` lines the last one ends in an ellipsis. A word that is wider alone is cut. */
export function wrap(runs: readonly LabelRun[], width: number, size: number, most = 9): Label {
  const words = runs.flatMap((run) =>
    pieces(run.text).flatMap((text) => cutToWidth({ ...run, text }, width, size)),
  )
  const lines: LabelRun[][] = [[]]
  let used = 0
  for (const word of words) {
    const needed = textWidth(word.text.trimEnd(), size, word.bold)
    if (used + needed > width && lines.at(-1)!.length > 0) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += textWidth(word.text, size, word.bold)
  }
  if (lines.length > most) {
    lines.length = most
    shorten(lines.at(-1)!, width, size)
  }
  const joined = lines.map(joinedRuns)
  return { lines: joined, width: Math.max(0, ...joined.map((line) => widthOf(line, size))) }
}

/** Words with the spaces after them; between characters of scripts without spaces, a line may break anywhere. */
const pieces = (text: string): string[] =>
  text.split(/(?<=\s)|(?<=[\u2e80-\uffdc])(?=[\u2e80-\uffdc])/u).filter((piece) => piece !== '')

function cutToWidth(word: LabelRun, width: number, size: number): LabelRun[] {
  if (textWidth(word.text, size, word.bold) <= width || [...word.text].length < 2) return [word]
  const points = [...word.text]
  let end = points.length
  while (end > 1 && textWidth(points.slice(0, end).join(''), size, word.bold) > width) end--
  const rest = { ...word, text: points.slice(end).join('') }
  return [{ ...word, text: points.slice(0, end).join('') }, ...cutToWidth(rest, width, size)]
}

function shorten(line: LabelRun[], width: number, size: number): void {
  while (line.length > 1 && widthOf(line, size) + textWidth('…', size) > width) line.pop()
  const last = line.at(-1)!
  line[line.length - 1] = { ...last, text: `${last.text.replace(/[\s,.;:“]+$/u, '')}…` }
}

/** Neighbours of one style as one run, without the space at the end of the line. */
function joinedRuns(line: readonly LabelRun[]): LabelRun[] {
  const joined: LabelRun[] = []
  for (const run of line) {
    const last = joined.at(-1)
    const isSameStyle =
      last !== undefined &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.color === run.color
    if (isSameStyle) last.text += run.text
    else joined.push({ ...run })
  }
  const last = joined.at(-1)
  if (last) last.text = last.text.trimEnd()
  return joined
}
