import { PICTURE_COPY } from '../../english/pictures.js'
import { entityPath } from '../../links.js'
import type { Drawn, Place } from '../compose.js'
import { LabelLines, round } from '../label-lines.js'
import type { Color, Painter } from '../paint.js'
import { wrap, type Label } from '../wrap.js'
import { contradictionIn } from './layout.js'
import type { Listed, NetworkModel } from './model.js'

/* The narrow form: a table of dots. Each row is an entity, each column one of those named most. */

const [COLUMN, NAME, WORDS, NAME_LINE, WORDS_LINE] = [38, 12.5, 11, 15, 13.5]
const COLORS: readonly Color[] = ['pencil', 'v3', 'v2', 'num2']
/** The room above the table for slanted names, to its right for the last of them, and for each line of a name. */
const [HEAD, TAIL, NAME_ROOM] = [114, 46, 112]
const [SLANT, HUB, HUB_LINE] = [60, 12, 13]

/** The lines from a label to the last one. */
const below = (labels: readonly Label[], from: number): number =>
  labels.slice(from).reduce((sum, { lines }) => sum + lines.length, 0)

export function narrowNetwork(
  model: NetworkModel,
  paint: Painter,
  base: string,
  { left, top, width }: Place,
): Drawn {
  const { hubs, categories, pairs } = model
  const first = left + width - TAIL - COLUMN * hubs.length
  const nameWidth = first - left - 8
  const columnOf = (id: string) =>
    first + COLUMN * hubs.findIndex((hub) => hub.id === id) + COLUMN / 2
  const parts: preact.ComponentChildren[] = []
  let y = top + HEAD
  for (const [i, hub] of hubs.entries()) {
    const label = wrap([{ text: hub.name, bold: true, color: COLORS[i]! }], NAME_ROOM, HUB, 2)
    parts.push(
      <a href={base + entityPath(hub.id)}>
        <g transform={`translate(${round(columnOf(hub.id) + 3)} ${y - 12}) rotate(-${SLANT})`}>
          <LabelLines
            paint={paint}
            label={label}
            x={0}
            y={(1 - label.lines.length) * HUB_LINE}
            size={HUB}
            lineHeight={HUB_LINE}
          />
        </g>
      </a>,
    )
  }
  const rule = (color: Color) => (
    <path d={`M${left} ${round(y - 6)}H${left + width}`} {...paint('none', color)} />
  )
  const heading = (words: string) => {
    parts.push(
      rule('ink'),
      <text x={left} y={round(y + 9)} font-size="11" font-weight="700" {...paint('ink3')}>
        {words}
      </text>,
    )
    y += 22
  }
  const row = ({ node, ties, words, contradictions }: Listed) => {
    const name = wrap([{ text: node.name, bold: true }], nameWidth, NAME, 3)
    const told = words === '' ? undefined : wrap([{ text: words }], nameWidth, WORDS, 3)
    const disputes = contradictions.map((text) => contradictionIn(text, nameWidth))
    const lines = [told, ...disputes].reduce((sum, label) => sum + (label?.lines.length ?? 0), 0)
    const height = name.lines.length * NAME_LINE + lines * WORDS_LINE + 10
    const middle = y + height / 2 - 4
    parts.push(
      <a href={base + entityPath(node.id)}>
        <LabelLines
          paint={paint}
          label={name}
          x={left}
          y={y + 9}
          size={NAME}
          lineHeight={NAME_LINE}
        />
        {told && (
          <LabelLines
            paint={paint}
            label={told}
            x={left}
            y={y + 7 + name.lines.length * NAME_LINE}
            size={WORDS}
            lineHeight={WORDS_LINE}
            fill="ink3"
          />
        )}
        {disputes.map((label, i) => (
          <LabelLines
            key={i}
            paint={paint}
            label={label}
            x={left}
            y={y + height - 3 - below(disputes, i) * WORDS_LINE}
            size={WORDS}
            lineHeight={WORDS_LINE}
          />
        ))}
      </a>,
      ties.map(({ hub, stated, passages }) => {
        const isStated = stated > 0
        const radius = isStated ? 5 + Math.min(3, stated - 1) : Math.min(6, 1.6 + passages * 0.7)
        const color = COLORS[hubs.findIndex(({ id }) => id === hub.id)]!
        return (
          <circle
            cx={round(columnOf(hub.id))}
            cy={round(middle)}
            r={round(radius)}
            stroke-width="1.2"
            {...(isStated ? paint(color) : paint('none', 'ink3'))}
          />
        )
      }),
    )
    y += height
    parts.push(rule('line'))
  }
  for (const { title, items } of categories) {
    heading(title)
    for (const item of items) row(item)
    y += 14
  }
  const sentences = pairs.flatMap((pair) =>
    pair.sentences.map((text) => wrap([{ text }], width, WORDS, 3)),
  )
  const disputes = new Set(pairs.flatMap((pair) => pair.contradictions))
  const labels = [...sentences, ...[...disputes].map((text) => contradictionIn(text, width))]
  if (labels.length > 0) {
    heading(PICTURE_COPY.amongHubs)
    for (const label of labels) {
      parts.push(
        <LabelLines paint={paint} label={label} x={left} y={y + 6} size={WORDS} lineHeight={14} />,
      )
      y += label.lines.length * 14 + 4
    }
  }
  return { height: y - top, content: parts }
}
