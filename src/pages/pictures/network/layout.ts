import { PICTURE_COPY } from '../../english/pictures.js'
import { forceCollide, forceSimulation, forceY } from 'd3-force'
import { scaleSqrt } from 'd3-scale'
import type { Place } from '../compose.js'
import { round } from '../label-lines.js'
import type { Color } from '../paint.js'
import { wrap, type Label } from '../wrap.js'
import type { Category, GraphNode, Listed, NetworkModel, Pair } from './model.js'

/*
 * The layout of the wide form: the hubs in one column, all other entities in lists on two sides of about the same height. A
 * force keeps the hubs apart, with room for the words between neighbours.
 */

export const [NAME, WORDS, NAME_LINE, WORDS_LINE] = [12.5, 10.8, 15, 13]
const [HEAD, CATEGORY_GAP, LARGEST_HUB] = [24, 14, 36]
const HUB_COLORS: readonly Color[] = ['pencil', 'v3', 'v2', 'num2']

export interface Row {
  item: Listed
  name: Label
  words: Label | undefined
  contradictions: Label[]
  height: number
  x: number
  y: number
  isLeft: boolean
}

export interface Hub {
  node: GraphNode
  color: Color
  radius: number
  x: number
  y: number
}

export interface Heading {
  title: string
  x: number
  y: number
  isLeft: boolean
}

/** The places of all that the picture shows. */
export function layoutNetwork(model: NetworkModel, place: Place) {
  const column = Math.min(300, place.width * 0.3)
  const [left, right] = sidesOf(model.categories, column)
  const height = Math.max(240, heightOf(left), heightOf(right), hubsHeight(model))
  const hubs = placeHubs(model, place, height)
  const headings: Heading[] = []
  const rows = [
    ...placeSide(left, true, column, place, height, hubs, headings),
    ...placeSide(right, false, column, place, height, hubs, headings),
  ]
  return { height, hubs, headings, rows }
}

type Sized = Category & { rows: Omit<Row, 'x' | 'y' | 'isLeft'>[]; height: number }

const heightOf = (side: readonly Sized[]): number =>
  side.reduce((sum, { height }) => sum + height, 0)

/** The categories on two sides, as balanced as they can be. */
function sidesOf(categories: readonly Category[], column: number): [Sized[], Sized[]] {
  const sized = categories.map((category): Sized => {
    const rows = category.items.map((item) => rowOf(item, column))
    const height = rows.reduce((sum, row) => sum + row.height, HEAD + CATEGORY_GAP)
    return { ...category, rows, height }
  })
  let best: { difference: number; sides: [Sized[], Sized[]] } | undefined
  for (let mask = 0; mask < 2 ** Math.max(0, sized.length - 1); mask++) {
    const left = sized.filter((_, i) => (mask >> i) % 2 === 0)
    const right = sized.filter((_, i) => (mask >> i) % 2 === 1)
    const difference = Math.abs(heightOf(left) - heightOf(right))
    if (best === undefined || difference < best.difference)
      best = { difference, sides: [left, right] }
  }
  return best?.sides ?? [[], []]
}

function rowOf(item: Listed, column: number): Sized['rows'][number] {
  const name = wrap([{ text: item.node.name, bold: true }], column - 16, NAME, 2)
  const words = item.words === '' ? undefined : wrap([{ text: item.words }], column - 16, WORDS, 3)
  const contradictions = item.contradictions.map((text) => contradictionIn(text, column - 16))
  const lines = [words, ...contradictions].reduce(
    (sum, label) => sum + (label?.lines.length ?? 0),
    0,
  )
  const height = name.lines.length * NAME_LINE + lines * WORDS_LINE + 9
  return { item, name, words, contradictions, height }
}

export const contradictionIn = (text: string, width: number): Label =>
  wrap([{ text, color: 'conflict', bold: true }], width, WORDS, 2)

const radiusOf = ({ hubs }: NetworkModel) =>
  scaleSqrt([0, Math.max(1, ...hubs.map(({ mentionCount }) => mentionCount))], [12, LARGEST_HUB])

const MOST_SENTENCES = 7
export const SENTENCE_WIDTH = 176
export const sentencesOf = ({ sentences, contradictions }: Pair): Label[] => {
  const more = sentences.length - MOST_SENTENCES
  const shown =
    more > 0
      ? [...sentences.slice(0, MOST_SENTENCES - 1), PICTURE_COPY.andMore(more + 1)]
      : sentences
  return [
    ...shown.map((text) => wrap([{ text }], SENTENCE_WIDTH, WORDS, 3)),
    ...contradictions.map((text) => contradictionIn(text, SENTENCE_WIDTH)),
  ]
}

export const pairOf = ({ pairs }: NetworkModel, one: string, other: string): Pair | undefined =>
  pairs.find(
    (pair) =>
      (pair.one.id === one && pair.other.id === other) ||
      (pair.one.id === other && pair.other.id === one),
  )

/** The room between two neighbouring hubs: for the name of the upper one, and the words between them. */
function roomBetween(model: NetworkModel, one: GraphNode, other: GraphNode): number {
  const pair = pairOf(model, one.id, other.id)
  const lines = pair ? sentencesOf(pair).reduce((sum, { lines }) => sum + lines.length, 0) : 0
  return 34 + lines * 13.5 + (pair && pair.passages > 0 ? 30 : 16)
}

function hubsHeight(model: NetworkModel): number {
  const radius = radiusOf(model)
  return model.hubs.reduce((sum, hub, i) => {
    const next = model.hubs[i + 1]
    return sum + radius(hub.mentionCount) * 2 + (next ? roomBetween(model, hub, next) : 40)
  }, 0)
}

function placeHubs(model: NetworkModel, { left, top, width }: Place, height: number): Hub[] {
  const radius = radiusOf(model)
  const slack = (height - hubsHeight(model)) / (model.hubs.length + 1)
  let y = top + slack
  const placed = model.hubs.map((node, i): Hub & { room: number } => {
    const r = radius(node.mentionCount)
    const next = model.hubs[i + 1]
    const room = next ? roomBetween(model, node, next) : 40
    const hub = { node, color: HUB_COLORS[i]!, radius: r, x: left + width / 2, y: y + r, room }
    y += 2 * r + room + slack
    return hub
  })
  // The force only moves hubs that would come too near to each other.
  const bodies = placed.map((hub) => ({ ...hub, wanted: hub.y, fx: 0 }))
  forceSimulation(bodies)
    .force('y', forceY<(typeof bodies)[number]>(({ wanted }) => wanted).strength(0.8))
    .force(
      'apart',
      forceCollide<(typeof bodies)[number]>(({ radius }) => radius + 12),
    )
    .stop()
    .tick(40)
  return placed.map((hub, i) => ({ ...hub, y: round(bodies[i]!.y) }))
}

/** The rows of a side. Categories come in the height of the hubs that they are tied to. */
function placeSide(
  side: readonly Sized[],
  isLeft: boolean,
  column: number,
  { left, top, width }: Place,
  height: number,
  hubs: readonly Hub[],
  headings: Heading[],
): Row[] {
  const middle = top + height / 2
  const wanted = ({ ties }: Listed): number => {
    const stated = ties.filter((tie) => tie.stated > 0)
    const chosen = stated.length > 0 ? stated : ties.slice(0, 1)
    const at = chosen.map(({ hub }) => hubs.find(({ node }) => node.id === hub.id)!.y)
    return at.length === 0 ? middle : at.reduce((sum, y) => sum + y, 0) / at.length
  }
  const mean = ({ items }: Category) =>
    items.reduce((sum, item) => sum + wanted(item), 0) / Math.max(1, items.length)
  const sorted = [...side].sort((a, b) => mean(a) - mean(b))
  const slack = (height - heightOf(side)) / Math.max(1, side.length)
  const x = isLeft ? left + column : left + width - column
  let y = top
  return sorted.flatMap(({ title, rows, height: own }) => {
    headings.push({ title, x: isLeft ? x - 12 : x + 12, y: y + 12, isLeft })
    let at = y + HEAD
    y += own + slack
    return [...rows]
      .sort((a, b) => wanted(a.item) - wanted(b.item))
      .map((row): Row => {
        const placed = { ...row, isLeft, x, y: at }
        at += row.height
        return placed
      })
  })
}
