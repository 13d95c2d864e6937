import type { ComponentChildren } from 'preact'
import { PICTURE_COPY } from '../english/pictures.js'
import { LabelLines } from './label-lines.js'
import { painter, type Painter, type Theme } from './paint.js'
import type { PictureFrame } from './picture.js'
import { textWidth } from './text-width.js'
import { wrap, type Label } from './wrap.js'

/* The frame of all pictures: a title in files, the picture itself, the key to its signs, and its source. */

export interface PictureOptions {
  theme: Theme
  width: number
  /** The origin that links begin with, or ''. A picture on another site needs it. */
  base: string
}

export interface Picture {
  frame: PictureFrame
  drawn: ComponentChildren
}

export interface Place {
  left: number
  top: number
  width: number
}

/** Something drawn at a place, with the height that it takes. */
export interface Drawn {
  height: number
  content: ComponentChildren
}

/** A sign and what it means. */
export interface LegendEntry {
  width: number
  words: string
  /** Draws the sign with its left end and middle at a point. */
  draw: (x: number, y: number) => ComponentChildren
}

export interface PictureParts {
  title: string
  subtitle: string
  description: string
  /** True if there is nothing to draw. The picture then says so. */
  isEmpty: boolean
  body: (paint: Painter, place: Place) => Drawn
  legend: (paint: Painter) => readonly LegendEntry[]
  foot: string
}

const MARGIN = 20

/** Puts the parts of a picture below each other. In a page, the title and margins of the page do. */
export function composePicture(parts: PictureParts, { theme, width }: PictureOptions): Picture {
  const paint = painter(theme)
  const isInPage = theme === 'page'
  const left = isInPage ? 4 : MARGIN
  const inner = width - 2 * left
  const title = wrap([{ text: parts.title, bold: true }], inner, 20, 3)
  const subtitle = wrap([{ text: parts.subtitle, color: 'ink2' }], inner, 12, 2)
  const belowTitle = 36 + title.lines.length * 24
  const top = isInPage ? 8 : belowTitle + subtitle.lines.length * 15 + 6
  const place = { left, top, width: inner }
  const body = parts.isEmpty ? nothing(paint, place) : parts.body(paint, place)
  const bottom = Math.ceil(top + body.height + 16)
  const entries = parts.isEmpty ? [] : parts.legend(paint)
  const legend = placed(entries, paint, { left, top: bottom + 20, width: inner })
  const foot = wrap([{ text: parts.foot, color: 'ink3' }], inner, 10.5, 4)
  const footTop = bottom + 20 + legend.height + 14
  const lines = (label: Label, y: number, size: number, lineHeight: number) => (
    <LabelLines paint={paint} label={label} x={left} y={y} size={size} lineHeight={lineHeight} />
  )
  return {
    frame: {
      theme,
      width,
      height: Math.ceil(footTop + foot.lines.length * 14),
      title: `${parts.title}: ${parts.subtitle}`,
      description: parts.description,
    },
    drawn: (
      <>
        {!isInPage && lines(title, 36, 20, 24)}
        {!isInPage && lines(subtitle, belowTitle, 12, 15)}
        {body.content}
        <path d={`M${left} ${bottom}H${width - left}`} {...paint('none', 'line')} />
        {legend.content}
        {lines(foot, footTop, 10.5, 14)}
      </>
    ),
  }
}

const nothing = (paint: Painter, { left, top, width }: Place): Drawn => ({
  height: 30,
  content: (
    <LabelLines
      paint={paint}
      label={wrap([{ text: PICTURE_COPY.nothing, color: 'ink2' }], width, 13, 2)}
      x={left}
      y={top + 18}
      size={13}
      lineHeight={16}
    />
  ),
})

const [SIZE, LINE, SPACE, GAP] = [11, 19, 18, 7]

/** The entries of a legend in lines that wrap. */
function placed(
  entries: readonly LegendEntry[],
  paint: Painter,
  { left, top, width }: Place,
): Drawn {
  let [at, line] = [left, top]
  const content = entries.map(({ width: own, words, draw }) => {
    const needed = own + GAP + textWidth(words, SIZE)
    if (at > left && at + needed > left + width) [at, line] = [left, line + LINE]
    const x = Math.round(at)
    at += needed + SPACE
    return (
      <g key={words}>
        {draw(x, line)}
        <LabelLines
          paint={paint}
          label={wrap([{ text: words, color: 'ink2' }], width, SIZE, 1)}
          x={x + own + GAP}
          y={line + 4}
          size={SIZE}
          lineHeight={LINE}
        />
      </g>
    )
  })
  return { content, height: entries.length === 0 ? 0 : line - top + 12 }
}
