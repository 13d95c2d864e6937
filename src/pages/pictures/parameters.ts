import { Type } from 'typebox'
import { THEMES } from './paint.js'

/* The parameters that both pictures have. */

export const [NARROWEST, WIDEST, USUAL] = [320, 2000, 1200]

export const pictureParameters = {
  theme: Type.Optional(
    Type.Enum([...THEMES], {
      type: 'string',
      default: 'light',
      examples: ['dark'],
      description: 'The background of the picture.',
    }),
  ),
  width: Type.Optional(
    Type.Integer({
      minimum: NARROWEST,
      maximum: WIDEST,
      default: USUAL,
      examples: [390],
      description: 'The width in pixels. Narrow pictures are laid out differently.',
    }),
  ),
}

export interface PictureQuery {
  theme?: 'light' | 'dark'
  width?: number
}

export const SVG = { name: 'svg', mediaType: 'image/svg+xml', title: 'SVG', without: [] }
