import type { Telling } from '../../facts/telling.js'
import type { ComponentChildren } from 'preact'
import type { Color, Painter } from '../paint.js'
import { textWidth } from '../text-width.js'
import { wavy } from '../wavy.js'
import { TimeMark } from './mark.js'

/* What the marks and colors mean, in lines that wrap. */

interface Entry {
  width: number
  words: string
  draw: (x: number, y: number) => ComponentChildren
}

const MARKS = [
  ['2024-07-02', 'at', 'day', 'on a day'],
  ['2024', 'at', 'year', 'in a month or year'],
  ['2023/2024', 'throughout', 'year', 'throughout'],
  ['2023/..', 'throughout', 'year', 'since'],
  ['[2023..2024]', 'within', 'year', 'some time within'],
  ['[..2024]', 'within', 'year', 'then or earlier'],
  ['[2024..]', 'within', 'year', 'then or later'],
  ['[2023,2024]', 'within', 'day', 'one of several days'],
] as const

const [SIZE, LINE, SPACE] = [11, 19, 18]

export function timelineLegend(
  speakers: readonly { name: string; color: Color }[],
  paint: Painter,
  { x, y, width, hasConflict }: { x: number; y: number; width: number; hasConflict: boolean },
): { drawn: ComponentChildren; height: number } {
  const square = (color: Color, words: string): Entry => ({
    width: 10,
    words,
    draw: (x, y) => <rect x={x} y={y - 5} width="10" height="10" {...paint(color)} />,
  })
  const mark = (
    [edtf, extent, precision, words]: (typeof MARKS)[number],
    basis: 'stated' | 'inferred' = 'stated',
    color: Color = 'ink2',
  ): Entry => ({
    width: 22,
    words,
    draw: (x, y) => (
      <TimeMark date={{ edtf, extent, precision, basis }} x={x} y={y} color={color} paint={paint} />
    ),
  })
  const entries = [
    ...MARKS.map((one) => mark(one)),
    mark(['2024-07-02', 'at', 'day', 'on a day'], 'stated', 'event'),
    mark(['2024-07-02', 'at', 'day', 'on a day'], 'inferred', 'event'),
    square('event', 'what an article itself says happened'),
    ...speakers.map(({ name, color }) => square(color, `${name} says so`)),
    square('v0', 'others say so'),
  ]
  entries[MARKS.length]!.words = 'filled: the text gives the date'
  entries[MARKS.length + 1]!.words = 'hollow: inferred from other words'
  if (hasConflict)
    entries.push({
      width: 26,
      words: 'the article contradicts itself',
      draw: (x, y) => (
        <path d={wavy([x, y], [x + 26, y])} stroke-width="1.6" {...paint('none', 'conflict')} />
      ),
    })
  return placed(entries, paint, { x, y, width })
}

function placed(
  entries: readonly Entry[],
  paint: Painter,
  { x, y, width }: { x: number; y: number; width: number },
): { drawn: ComponentChildren; height: number } {
  let [at, line] = [x, y]
  const drawn = entries.map(({ width: own, words, draw }) => {
    const needed = own + 7 + textWidth(words, SIZE)
    if (at > x && at + needed > x + width) [at, line] = [x, line + LINE]
    const place = at
    at += needed + SPACE
    return (
      <g key={words}>
        {draw(place, line)}
        <text x={place + own + 7} y={line + 4} font-size={SIZE} {...paint('ink2')}>
          {words}
        </text>
      </g>
    )
  })
  return { drawn, height: line - y + LINE }
}

/** The speakers with a color of their own. */
export const speakersOf = (
  tell: Telling,
  names: ReadonlyMap<string, string>,
): { name: string; color: Color }[] =>
  tell.voices.ids.map((id, i) => ({ name: names.get(id) ?? id, color: `v${i + 1}` as Color }))
