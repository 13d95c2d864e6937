import type { Static } from 'typebox'
import type { GraphShape } from '../../../endpoints/graph/schemas.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import { listed } from '../../english/words.js'
import { composePicture, type LegendEntry, type Picture, type PictureOptions } from '../compose.js'
import type { Painter } from '../paint.js'
import { contradictionSign } from '../wavy-sign.js'
import { networkModel } from './model.js'
import { narrowNetwork } from './narrow.js'
import { wideNetwork } from './wide.js'

export interface NetworkData {
  graph: Static<typeof GraphShape>
  title: string
  subtitle: string
  source: string
}

/** Below this width, there is no room for three columns. */
const NARROW = 760

/** The network as a picture. */
export function networkPicture(data: NetworkData, options: PictureOptions): Picture {
  const model = networkModel(data.graph)
  const isNarrow = options.width < NARROW
  const draw = isNarrow ? narrowNetwork : wideNetwork
  return composePicture(
    {
      title: data.title,
      subtitle: data.subtitle,
      description: PICTURE_COPY.networkIs(listed(model.hubs.map(({ name }) => name)).join('')),
      isEmpty: data.graph.nodes.length === 0,
      body: (paint, place) => draw(model, paint, options.base, place),
      legend: (paint) => [
        ...(isNarrow ? narrowLegend(paint) : wideLegend(paint)),
        ...(data.graph.contradictions.length > 0 ? [contradictionSign(paint)] : []),
      ],
      foot: footOf(data),
    },
    options,
  )
}

function footOf({ graph: { nodes, links, truncated }, source }: NetworkData): string {
  const stated = links.filter(({ kind }) => kind === 'relation').length
  const from = PICTURE_COPY.networkFrom(source, stated, nodes.length)
  return truncated ? `${from} ${PICTURE_COPY.strongestOnly}` : from
}

const line = (words: string, look: object): LegendEntry => ({
  width: 26,
  words,
  draw: (x, y) => <path d={`M${x} ${y}h26`} {...look} />,
})

const dot = (words: string, radius: number, look: object): LegendEntry => ({
  width: 2 * radius,
  words,
  draw: (x, y) => <circle cx={x + radius} cy={y} r={radius} {...look} />,
})

const wideLegend = (paint: Painter): LegendEntry[] => [
  line(PICTURE_COPY.statedTie, { 'stroke-width': 2, ...paint('none', 'pencil') }),
  line(PICTURE_COPY.samePassages, {
    'stroke-width': 1.3,
    'stroke-dasharray': '1.5 3.5',
    ...paint('none', 'ink3'),
  }),
  line(PICTURE_COPY.passagesOfBoth, { 'stroke-width': 8, ...paint('none', 'line') }),
  dot(PICTURE_COPY.timesNamed, 7, { 'stroke-width': 2, ...paint('paper', 'ink2') }),
]

const narrowLegend = (paint: Painter): LegendEntry[] => [
  dot(PICTURE_COPY.statedTieNarrow, 5, paint('ink2')),
  dot(PICTURE_COPY.samePassages, 4, { 'stroke-width': 1.2, ...paint('none', 'ink3') }),
]
