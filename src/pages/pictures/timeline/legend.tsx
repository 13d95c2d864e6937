import { PICTURE_COPY } from '../../english/pictures.js'
import type { Telling } from '../../facts/telling.js'
import type { LegendEntry } from '../compose.js'
import type { Color, Painter } from '../paint.js'
import { contradictionSign } from '../wavy-sign.js'
import { TimeMark } from './mark.js'

/* The key to the marks and colors of a timeline. */

const DAY = ['2024-07-02', 'at', 'day'] as const
const { marks } = PICTURE_COPY

const MARKS = [
  [...DAY, marks.day],
  ['2024', 'at', 'year', marks.year],
  ['2023/2024', 'throughout', 'year', marks.throughout],
  ['2023/..', 'throughout', 'year', marks.since],
  ['[2023..2024]', 'within', 'year', marks.within],
  ['[..2024]', 'within', 'year', marks.before],
  ['[2024..]', 'within', 'year', marks.after],
  ['[2023,2024]', 'within', 'day', marks.either],
] as const

export function timelineLegend(
  speakers: readonly { name: string; color: Color }[],
  paint: Painter,
  /** The colors that occur. */
  colors: ReadonlySet<Color>,
  hasConflict: boolean,
): LegendEntry[] {
  const square = (color: Color, words: string): LegendEntry => ({
    width: 10,
    words,
    draw: (x, y) => <rect x={x} y={y - 5} width="10" height="10" {...paint(color)} />,
  })
  const mark = (
    [edtf, extent, precision, words]: readonly [
      string,
      (typeof MARKS)[number][1],
      (typeof MARKS)[number][2],
      string,
    ],
    basis: 'stated' | 'inferred' = 'stated',
    color: Color = 'ink2',
  ): LegendEntry => ({
    width: 22,
    words,
    draw: (x, y) => (
      <TimeMark date={{ edtf, extent, precision, basis }} x={x} y={y} color={color} paint={paint} />
    ),
  })
  return [
    ...MARKS.map((one) => mark(one)),
    mark([...DAY, PICTURE_COPY.filled], 'stated', 'event'),
    mark([...DAY, PICTURE_COPY.hollow], 'inferred', 'event'),
    ...[
      { color: 'event' as const, words: PICTURE_COPY.articleSays },
      ...speakers.map(({ name, color }) => ({ color, words: PICTURE_COPY.says(name) })),
      { color: 'v0' as const, words: PICTURE_COPY.othersSay },
    ].flatMap(({ color, words }) => (colors.has(color) ? [square(color, words)] : [])),
    ...(hasConflict ? [contradictionSign(paint)] : []),
  ]
}

/** The speakers with a color of their own. */
export const speakersOf = (
  tell: Telling,
  names: ReadonlyMap<string, string>,
): { name: string; color: Color }[] =>
  tell.voices.ids.map((id, i) => ({ name: names.get(id) ?? id, color: `v${i + 1}` as Color }))
