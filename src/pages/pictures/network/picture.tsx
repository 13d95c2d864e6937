import type { Static } from 'typebox'
import type { GraphShape } from '../../../endpoints/graph/schemas.js'
import { listed, number, plural } from '../../words.js'
import { LabelLines, round } from '../label-lines.js'
import { painter, type Painter } from '../paint.js'
import { textWidth } from '../text-width.js'
import { wrap } from '../wrap.js'
import type { Picture, PictureOptions } from '../timeline/picture.js'
import { networkModel } from './model.js'
import { narrowNetwork } from './narrow.js'
import { wideNetwork } from './wide.js'

export interface NetworkData {
  graph: Static<typeof GraphShape>
  title: string
  subtitle: string
  source: string
}

const MARGIN = 20
/** Below this width, there is no room for three columns. */
const NARROW = 760

/** The network as a picture. */
export function networkPicture(data: NetworkData, { theme, width, base }: PictureOptions): Picture {
  const paint = painter(theme)
  const isInPage = theme === 'page'
  const margin = isInPage ? 4 : MARGIN
  const inner = width - 2 * margin
  const model = networkModel(data.graph)
  const title = wrap([{ text: data.title, bold: true }], inner, 20, 3)
  const subtitle = wrap([{ text: data.subtitle, color: 'ink2' }], inner, 12, 2)
  const top = isInPage ? 8 : 18 + title.lines.length * 24 + subtitle.lines.length * 15 + 24
  const draw = width < NARROW ? narrowNetwork : wideNetwork
  const { height, content } = draw(model, paint, base, { left: margin, top, width: inner })
  const bottom = round(top + height + 20)
  const legend = legendOf(paint, margin, bottom + 20, inner, width < NARROW)
  const foot = wrap([{ text: footOf(data), color: 'ink3' }], inner, 10.5, 4)
  const footTop = bottom + 20 + legend.height + 14
  return {
    frame: {
      theme,
      width,
      height: Math.ceil(footTop + foot.lines.length * 14),
      title: `${data.title}: ${data.subtitle}`,
      description: `Named most: ${listed(model.hubs.map(({ name }) => name)).join('')}. All others are listed by kind with what ties them to these.`,
    },
    drawn: (
      <>
        {!isInPage && (
          <>
            <LabelLines paint={paint} label={title} x={margin} y={36} size={20} lineHeight={24} />
            <LabelLines
              paint={paint}
              label={subtitle}
              x={margin}
              y={34 + title.lines.length * 24}
              size={12}
              lineHeight={15}
            />
          </>
        )}
        {content}
        <path d={`M${margin} ${bottom}H${width - margin}`} {...paint('none', 'line')} />
        {legend.drawn}
        <LabelLines paint={paint} label={foot} x={margin} y={footTop} size={10.5} lineHeight={14} />
      </>
    ),
  }
}

function footOf({ graph: { nodes, links, truncated }, source }: NetworkData): string {
  const stated = links.filter(({ kind }) => kind === 'relation').length
  const most = truncated ? ' Only the strongest ties are shown.' : ''
  return `Verbatim, from ${source}. ${number(stated)} stated ${stated === 1 ? 'tie' : 'ties'} among ${plural(nodes.length, 'name')}.${most}`
}

function legendOf(paint: Painter, left: number, top: number, width: number, isNarrow: boolean) {
  const wide = [
    [
      'a stated tie, in the color of its hub',
      <path d="M0 0h26" stroke-width="2" {...paint('none', 'pencil')} />,
    ],
    [
      'only named in the same passages',
      <path d="M0 0h26" stroke-width="1.3" stroke-dasharray="1.5 3.5" {...paint('none', 'ink3')} />,
    ],
    ['passages that name both', <path d="M0 0h26" stroke-width="8" {...paint('none', 'line')} />],
    [
      'how often it is named',
      <circle cx="13" cy="0" r="7" stroke-width="2" {...paint('paper', 'ink2')} />,
    ],
  ] as const
  const narrow = [
    ['a stated tie (larger: several)', <circle cx="13" cy="0" r="5" {...paint('ink2')} />],
    [
      'only named in the same passages',
      <circle cx="13" cy="0" r="4" stroke-width="1.2" {...paint('none', 'ink3')} />,
    ],
  ] as const
  let [x, y] = [left, top]
  const drawn = (isNarrow ? narrow : wide).map(([words, mark]) => {
    const needed = 33 + textWidth(words, 11)
    if (x > left && x + needed > left + width) [x, y] = [left, y + 19]
    const at = x
    x += needed + 20
    return (
      <g key={words} transform={`translate(${round(at)} ${y})`}>
        {mark}
        <text x="33" y="4" font-size="11" {...paint('ink2')}>
          {words}
        </text>
      </g>
    )
  })
  return { drawn, height: y - top + 12 }
}
