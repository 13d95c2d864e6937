import { renderToString } from 'preact-render-to-string'
import type { ComponentChildren } from 'preact'
import { painter, type Theme } from './paint.js'

/* A picture as a file for embedding, or inline in a page. The same input gives the same picture, to the byte. */

export interface PictureFrame {
  theme: Theme
  width: number
  height: number
  title: string
  description: string
}

/** Fonts that share one table of widths (text-width.ts). */
const FONTS = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif'

/** A picture as an SVG document. It needs nothing else, and has a title and a description for those who cannot see it. */
export const svgFile = (frame: PictureFrame, children: ComponentChildren): string =>
  `${renderToString(<Svg frame={frame}>{children}</Svg>)}\n`

function Svg({ frame, children }: { frame: PictureFrame; children: ComponentChildren }) {
  const { theme, width, height, title, description } = frame
  const paint = painter(theme)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="t d"
      font-family={FONTS}
    >
      <title id="t">{title}</title>
      <desc id="d">{description}</desc>
      <rect width={width} height={height} {...paint('paper')} />
      {children}
    </svg>
  )
}

/** A picture in a page. Its colors are those of the page. */
export const InlineSvg = ({
  frame: { width, height, title },
  id,
  children,
}: {
  frame: PictureFrame
  id: string
  children: ComponentChildren
}) => (
  <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={id} class="picture">
    <title id={id}>{title}</title>
    {children}
  </svg>
)
