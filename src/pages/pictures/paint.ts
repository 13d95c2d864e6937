/* The colors of pictures. In files they are attributes, since a file has no stylesheet; in pages they are classes. */

const LIGHT = {
  ink: '#14171c',
  ink2: '#414857',
  ink3: '#5b6372',
  paper: '#ffffff',
  wash: '#f4f6f8',
  line: '#dde2e8',
  line2: '#828a99',
  event: '#0a7045',
  conflict: '#b3261e',
  pencil: '#1b41b3',
  num2: '#8a5a00',
  v0: '#414857',
  v1: '#5a2ca8',
  v2: '#0a6365',
  v3: '#9c1f56',
  v4: '#5a5510',
  none: 'none',
}
export type Color = keyof typeof LIGHT

const DARK: Record<Color, string> = {
  ink: '#e7e9ed',
  ink2: '#bac1cc',
  ink3: '#9aa3b1',
  paper: '#121519',
  wash: '#1a1e24',
  line: '#2d333d',
  line2: '#6f7888',
  event: '#5fcb9a',
  conflict: '#ff8f85',
  pencil: '#94b4ff',
  num2: '#f1c962',
  v0: '#bac1cc',
  v1: '#c8b3ff',
  v2: '#7dd4d0',
  v3: '#ff9fc6',
  v4: '#d8cf86',
  none: 'none',
}

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number] | 'page'

export interface Paint {
  fill?: string
  stroke?: string
  class?: string
}

/** The attributes of a color, or of two. */
export type Painter = (fill?: Color, stroke?: Color) => Paint

export function painter(theme: Theme): Painter {
  if (theme === 'page')
    return (fill, stroke) => ({
      class: [fill && `f-${fill}`, stroke && `st-${stroke}`].filter(Boolean).join(' '),
    })
  const colors = theme === 'dark' ? DARK : LIGHT
  return (fill, stroke) => ({
    ...(fill && { fill: colors[fill] }),
    ...(stroke && { stroke: colors[stroke] }),
  })
}
