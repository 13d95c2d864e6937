import { linkHorizontal } from 'd3-shape'
import { entityPath } from '../../links.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import type { Drawn, Place } from '../compose.js'
import { LabelLines, round } from '../label-lines.js'
import type { Painter } from '../paint.js'
import { wrap, type Label } from '../wrap.js'
import { Between } from './between.js'
import { layoutNetwork, NAME, NAME_LINE, WORDS, WORDS_LINE, type Hub, type Row } from './layout.js'
import type { NetworkModel } from './model.js'

/** The wide form of the network. */
export function wideNetwork(
  model: NetworkModel,
  paint: Painter,
  base: string,
  place: Place,
): Drawn {
  const { height, hubs, headings, rows } = layoutNetwork(model, place)
  return {
    height,
    content: (
      <>
        {rows.map((row) => (
          <Ties key={row.item.node.id} row={row} hubs={hubs} height={height} paint={paint} />
        ))}
        <Between model={model} hubs={hubs} paint={paint} />
        {headings.map(({ title, x, y, isLeft }) => (
          <text
            key={title}
            x={round(x)}
            y={round(y)}
            font-size="11"
            font-weight="700"
            text-anchor={isLeft ? 'end' : undefined}
            {...paint('ink3')}
          >
            {title}
          </text>
        ))}
        {rows.map((row) => (
          <RowOf key={row.item.node.id} row={row} paint={paint} base={base} />
        ))}
        {hubs.map((hub) => (
          <HubOf key={hub.node.id} hub={hub} paint={paint} base={base} />
        ))}
      </>
    ),
  }
}

/** The first line of the words of a row, in lines below its name. */
const linesOf = (labels: readonly (Label | undefined)[]): number =>
  labels.reduce((sum, label) => sum + (label?.lines.length ?? 0), 0)

const centre = ({ y, name, words, contradictions }: Row): number =>
  y + (name.lines.length * NAME_LINE + linesOf([words, ...contradictions]) * WORDS_LINE) / 2 - 1

const link = linkHorizontal<unknown, [number, number]>()

/** Stated ties in the color of their hub; without any, a dotted line to the hub that it is named with most. */
function Ties({
  row,
  hubs,
  height,
  paint,
}: {
  row: Row
  hubs: readonly Hub[]
  height: number
  paint: Painter
}) {
  const stated = row.item.ties.filter((tie) => tie.stated > 0)
  const [nearest] = [...row.item.ties].sort((a, b) => b.passages - a.passages)
  const drawn = stated.length > 0 ? stated : nearest ? [nearest] : []
  const sign = row.isLeft ? -1 : 1
  const y = centre(row)
  return (
    <>
      {drawn.map((tie) => {
        const hub = hubs.find(({ node }) => node.id === tie.hub.id)!
        const angle = Math.max(-1, Math.min(1, (y - hub.y) / (height * 0.55))) * 1.15
        const end: [number, number] = [
          hub.x + sign * Math.cos(angle) * (hub.radius + 1),
          hub.y + Math.sin(angle) * (hub.radius + 1),
        ]
        const path = link({ source: [row.x - sign * 4, y], target: end }) ?? ''
        return (
          <path
            key={hub.node.id}
            d={path.replaceAll(/\d+\.\d+/g, (value) => String(round(Number(value))))}
            stroke-width={tie.stated > 0 ? Math.min(3, 0.8 + 0.6 * tie.stated) : 1.1}
            stroke-dasharray={tie.stated > 0 ? undefined : '1.5 3.5'}
            stroke-opacity={tie.stated > 0 ? 0.7 : 0.8}
            {...paint('none', tie.stated > 0 ? hub.color : 'ink3')}
          />
        )
      })}
      <circle cx={row.x} cy={round(y)} r="2.8" {...paint('ink2')} />
    </>
  )
}

function RowOf({ row, paint, base }: { row: Row; paint: Painter; base: string }) {
  const common = {
    paint,
    x: row.isLeft ? row.x - 12 : row.x + 12,
    anchor: row.isLeft ? ('end' as const) : ('start' as const),
  }
  return (
    <a href={base + entityPath(row.item.node.id)}>
      <title>{`${row.item.node.name}: ${row.item.words}`}</title>
      <LabelLines {...common} label={row.name} y={row.y + 11} size={NAME} lineHeight={NAME_LINE} />
      {row.words && (
        <LabelLines
          {...common}
          label={row.words}
          y={row.y + 9.5 + row.name.lines.length * NAME_LINE}
          size={WORDS}
          lineHeight={WORDS_LINE}
          fill="ink3"
        />
      )}
      {row.contradictions.map((label, i) => (
        <LabelLines
          key={i}
          {...common}
          label={label}
          y={
            row.y +
            9.5 +
            row.name.lines.length * NAME_LINE +
            linesOf([row.words, ...row.contradictions.slice(0, i)]) * WORDS_LINE
          }
          size={WORDS}
          lineHeight={WORDS_LINE}
        />
      ))}
    </a>
  )
}

function HubOf({
  hub: { node, color, radius, x, y },
  paint,
  base,
}: {
  hub: Hub
  paint: Painter
  base: string
}) {
  return (
    <a href={base + entityPath(node.id)}>
      <title>{PICTURE_COPY.namedTimes(node.name, node.mentionCount)}</title>
      <circle cx={x} cy={y} r={round(radius)} stroke-width="2.5" {...paint('paper', color)} />
      <text x={x} y={y + 5} font-size="15" font-weight="700" text-anchor="middle" {...paint(color)}>
        {node.mentionCount}
      </text>
      <LabelLines
        paint={paint}
        label={wrap([{ text: node.name, bold: true }], 190, 13, 1)}
        x={x}
        y={y + radius + 16}
        size={13}
        lineHeight={15}
        anchor="middle"
        onGround
      />
    </a>
  )
}
