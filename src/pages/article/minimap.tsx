import { ARTICLE_COPY } from '../english/article.js'
import { isSmall } from '../facts/figure-fact.js'
import type { Article } from '../data/records.js'
import type { Voices } from '../parts/voices.js'
import type { Block, Run } from './runs.js'
import type { Shown } from './shown.js'

/* The whole text as a thumbnail: lines of ink in columns. Speech has the color of its speaker. */

interface Ink {
  className: string
  isConflict: boolean
  /** In characters. */
  width: number
}

/** The fewest columns, and the greatest height of the picture, as a share of its width. */
const [FEWEST_COLUMNS, HIGHEST] = [3, 0.56]
/** Characters in a line; pixels for a character, between columns, and for a line. */
const [LINE, CHARACTER, GUTTER, HEIGHT] = [66, 2, 14, 4]
const LEFT_OUT: ReadonlySet<string> = new Set(['headline', 'tag', 'source', 'boilerplate'])

/** A text of a few lines needs no thumbnail. */
const SHORTEST = 1200
export const hasMinimap = ({ characters }: Article): boolean => characters >= SHORTEST

export function Minimap({
  shown,
  blocks,
  voices,
}: {
  shown: Shown
  blocks: readonly Block[]
  voices: Voices
}) {
  const lines = linesOf(blocks, (run) => inkOf(run, shown, voices))
  const { rows, width } = sizeOf(lines.length)
  return (
    <svg viewBox={`0 0 ${width} ${rows * HEIGHT}`} role="img" aria-label={ARTICLE_COPY.thumbnail}>
      {lines.flatMap((line, i) => {
        const left = Math.floor(i / rows) * (LINE * CHARACTER + GUTTER)
        return drawnLine(line, left, (i % rows) * HEIGHT)
      })}
    </svg>
  )
}

/** The number of columns that keeps the picture low: a longer text has more. */
function sizeOf(lines: number): { rows: number; width: number } {
  for (let columns = FEWEST_COLUMNS; ; columns++) {
    const rows = Math.max(1, Math.ceil(lines / columns))
    const width = columns * LINE * CHARACTER + (columns - 1) * GUTTER
    if (rows * HEIGHT <= width * HIGHEST) return { rows, width }
  }
}

function inkOf({ here, start }: Run, { facts, spans }: Shown, voices: Voices): Omit<Ink, 'width'> {
  let className = 'mm-t'
  let isConflict = false
  for (const n of here) {
    const fact = facts[n]!
    const isContent =
      fact.kind !== 'quote' ||
      fact.record.citations.some(
        (span) => span.role === 'content' && span.start <= start && start < span.end,
      )
    if (fact.kind === 'conflict') isConflict = true
    else if (fact.kind === 'figure' && !isSmall(fact.record)) className = 'mm-f'
    else if (fact.kind === 'quote' && isContent && className !== 'mm-f') {
      const isReported = fact.record.kind === 'indirect'
      if (!isReported || className === 'mm-t')
        className = `${isReported ? 'mm-i' : 'mm-d'} ${voices.classOf(fact.record.speaker)}`
    }
  }
  return { className, isConflict: isConflict && spans.length > 0 }
}

/** The text in lines of a fixed width, with an empty one between blocks. */
function linesOf(blocks: readonly Block[], inkOf: (run: Run) => Omit<Ink, 'width'>): Ink[][] {
  const lines: Ink[][] = []
  for (const { kind, runs } of blocks) {
    if (LEFT_OUT.has(kind)) continue
    if (lines.length > 0 && kind !== 'credit') lines.push([])
    let line: Ink[] = []
    let used = 0
    for (const run of runs) {
      const ink = inkOf(run)
      const className = ink.className === 'mm-t' && kind !== 'body' ? 'mm-c' : ink.className
      let left = run.end - run.start
      while (left > 0) {
        const width = Math.min(left, LINE - used)
        line.push({ ...ink, className, width })
        used += width
        left -= width
        if (used < LINE) continue
        lines.push(line)
        line = []
        used = 0
      }
    }
    if (line.length > 0) lines.push(line)
  }
  return lines
}

function drawnLine(line: readonly Ink[], left: number, y: number) {
  let x = left
  return merged(line).map(({ className, isConflict, width }) => {
    const at = x
    x += width * CHARACTER
    return (
      <>
        <rect class={className} x={at} y={y} width={width * CHARACTER} height={HEIGHT - 1.4} />
        {isConflict && (
          <rect class="mm-x" x={at} y={y + HEIGHT - 1.3} width={width * CHARACTER} height="1.3" />
        )}
      </>
    )
  })
}

/** Joins neighbours of the same ink. */
function merged(line: readonly Ink[]): Ink[] {
  const result: Ink[] = []
  for (const ink of line) {
    const last = result.at(-1)
    if (last?.className === ink.className && last.isConflict === ink.isConflict)
      last.width += ink.width
    else result.push({ ...ink })
  }
  return result
}
