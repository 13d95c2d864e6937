import type { Feature, FeatureStructure } from '../cas/cas.js'
import { layerName } from '../cas/cas.js'
import { itemsOf, piecesOf, readAddress, unescape, type Address, type Piece } from './cells.js'
import type { Column, Layer } from './layers.js'
import type { TokenRow } from './rows.js'

/** The values of an annotation on a token, by column. */
type Values = (Piece | undefined)[]

/** The annotations on tokens, indexed for the addresses by which others refer to them. */
interface Annotations {
  structures: FeatureStructure[]
  /** The annotations on each token, with their layers and numbers. */
  byToken: Map<string, { layer: string; number: string | undefined; id: string }[]>
  /** Functions that fill in references. They run when all annotations are known. */
  later: (() => void)[]
}

/** The feature structures of a file. */
export function structuresOf(
  layers: readonly Layer[],
  rows: readonly TokenRow[],
): FeatureStructure[] {
  const all: Annotations = { structures: [], byToken: new Map(), later: [] }
  let first = 0
  for (const layer of layers) {
    const [from, to] = [first, first + layer.columns.length]
    const stacksOf = (row: TokenRow) => stacked(row.cells.slice(from, to))
    if (layer.kind === 'span') addSpans(layer, rows, stacksOf, all)
    else if (layer.kind === 'relation') addRelations(layer, rows, stacksOf, all)
    else addChains(layer, rows, stacksOf, all)
    first = to
  }
  for (const resolve of all.later) resolve()
  return all.structures
}

/** The values of each annotation on a token. All columns of a layer stack the same annotations. */
function stacked(cells: readonly string[]): Values[] {
  const columns = cells.map(piecesOf)
  const height = Math.max(0, ...columns.map((pieces) => pieces.length))
  return Array.from({ length: height }, (_, level) =>
    columns.map((pieces) => pieces[level]),
  ).filter((values) => values.some((value) => value !== undefined))
}

type StacksOf = (row: TokenRow) => Values[]

/** The number of an annotation. A number after an address belongs to the addressed annotation. */
const numberIn = (values: Values, { columns }: Layer): string | undefined =>
  values.find((value, index) => columns[index]!.kind !== 'target' && value?.number !== undefined)
    ?.number

function addSpans(
  layer: Layer,
  rows: readonly TokenRow[],
  stacksOf: StacksOf,
  all: Annotations,
): void {
  const numbered = new Map<string, { structure: FeatureStructure; row: number }>()
  for (const [index, row] of rows.entries())
    for (const [level, values] of stacksOf(row).entries()) {
      const number = numberIn(values, layer)
      const open = numbered.get(number ?? '')
      const isSame = open !== undefined && continues(rows, open.row, index)
      const structure = isSame ? open.structure : spanOf(layer, row, { level, number, values }, all)
      if (number !== undefined) numbered.set(number, { structure, row: index })
      if (isSame) structure.ranges.push(row.range)
      const known = all.byToken.get(row.token) ?? []
      all.byToken.set(row.token, [...known, { layer: layer.name, number, id: structure.id }])
    }
}

/**
 * True if an annotation continues: within its sentence, or from the last token of a sentence to the
 * first of the next.
 */
function continues(rows: readonly TokenRow[], last: number, index: number): boolean {
  const sentenceOf = (row: number) => rows[row]!.token.replace(/-.*/, '')
  return sentenceOf(last) === sentenceOf(index) || last === index - 1
}

function spanOf(
  layer: Layer,
  { token, line, range }: TokenRow,
  { level, number, values }: { level: number; number: string | undefined; values: Values },
  all: Annotations,
): FeatureStructure {
  const suffix = number ?? (level > 0 ? `+${level}` : undefined)
  const structure: FeatureStructure = {
    id: `${token} ${layerName(layer.name)}${suffix === undefined ? '' : `[${suffix}]`}`,
    ...{ layer: layer.name, line, ranges: [range], references: [] },
    values: valuesOf(layer, values),
  }
  all.structures.push(structure)
  for (const [index, column] of layer.columns.entries())
    if (column.kind === 'target' && values[index] !== undefined)
      all.later.push(() => {
        addSlots(structure, column, values[index - 1], values[index]!, all)
      })
  return structure
}

const valuesOf = ({ columns }: Layer, values: Values): Feature<string>[] =>
  columns.flatMap(({ kind, name }, index) => {
    const value = values[index]?.value
    return kind === 'value' && value !== undefined ? [{ name, value: unescape(value) }] : []
  })

/** Adds a link for each target of a slot. The lists of roles and targets have the same length. */
function addSlots(
  host: FeatureStructure,
  { name, layer }: Column,
  roles: Piece | undefined,
  targets: Piece,
  all: Annotations,
): void {
  // The number at the end of the cell belongs to the last target.
  const addresses = itemsOf(`${targets.value ?? ''}${targets.number ? `[${targets.number}]` : ''}`)
  const roleNames = itemsOf(roles?.value ?? '')
  const ids = addresses.flatMap((text, index) => {
    const address = readAddress(text)
    if (address === undefined) return []
    const role = unescape((roleNames[index] ?? '').replace(/\[\d+\]$/, ''))
    const link: FeatureStructure = {
      id: `${host.id} ${name} ${index + 1}`,
      ...{ layer: `${host.layer}Link`, line: host.line, ranges: [] },
      values: role === '' || role === '*' ? [] : [{ name: 'role', value: role }],
      references: [{ name: 'target', value: [find(address.to, layer, all)] }],
    }
    all.structures.push(link)
    return [link.id]
  })
  host.references.push({ name, value: ids })
}

/**
 * The id of the annotation at an address. If there is none, the address itself, which will be
 * reported as missing.
 */
function find({ token, number }: Address, layer: string | undefined, all: Annotations): string {
  const there = all.byToken.get(token) ?? []
  const inLayer = there.filter((one) => one.layer === layer)
  const candidates = inLayer.length > 0 ? inLayer : there
  const found = candidates.find((one) => number === undefined || one.number === number)
  return found?.id ?? `${token}${number === undefined ? '' : `[${number}]`}`
}

/**
 * Adds relations. A relation is in the row of its target's first token, and has the address of its
 * source.
 */
function addRelations(
  layer: Layer,
  rows: readonly TokenRow[],
  stacksOf: StacksOf,
  all: Annotations,
): void {
  const target = layer.columns.findIndex(({ kind }) => kind === 'target')
  const base = layer.columns[target]?.layer
  for (const row of rows)
    for (const [level, values] of stacksOf(row).entries()) {
      const { value = '', number } = values[target] ?? {}
      const address = readAddress(number === undefined ? value : `${value}[${number}]`)
      if (address === undefined) continue
      const structure: FeatureStructure = {
        id: `${row.token} ${layerName(layer.name)}${level > 0 ? `[+${level}]` : ''}`,
        ...{ layer: layer.name, line: row.line, ranges: [], references: [] },
        values: valuesOf(layer, values),
      }
      all.structures.push(structure)
      all.later.push(() => {
        const own = { token: row.token, number: address.own }
        structure.references = [
          { name: 'Governor', value: [find(address.to, base, all)] },
          { name: 'Dependent', value: [find(own, base, all)] },
        ]
      })
    }
}

/**
 * Adds chains. A link has two cells: its type, and one such as `anaphoric->2-1`, with the number of
 * its chain and its place there.
 */
function addChains(
  layer: Layer,
  rows: readonly TokenRow[],
  stacksOf: StacksOf,
  all: Annotations,
): void {
  const links = new Map<string, { structure: FeatureStructure; chain: number; place: number }>()
  for (const row of rows)
    for (const values of stacksOf(row)) {
      const [relation, type] = values
      const [, name = '', chain, place] = /^(.*)->(\d+)-(\d+)$/s.exec(relation?.value ?? '') ?? []
      if (chain === undefined) continue
      const id = `${layerName(layer.name)} ${chain}-${place!}`
      const known = links.get(id)
      if (known !== undefined) known.structure.ranges.push(row.range)
      else {
        const features = [
          { name: layer.columns[0]?.name ?? 'relation', value: unescape(name) },
          { name: layer.columns[1]?.name ?? 'type', value: unescape(type?.value ?? '') },
        ]
        const structure: FeatureStructure = {
          ...{ id, layer: layer.name, line: row.line, ranges: [row.range], references: [] },
          values: features.filter(({ value }) => value !== '' && value !== '*'),
        }
        links.set(id, { structure, chain: Number(chain), place: Number(place) })
      }
    }
  const ordered = [...links.values()].toSorted((a, b) => a.chain - b.chain || a.place - b.place)
  for (const [index, { structure, chain }] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next?.chain === chain)
      structure.references.push({ name: 'next', value: [next.structure.id] })
    if (ordered[index - 1]?.chain !== chain)
      all.structures.push({
        ...{ id: `${layerName(layer.name)} ${chain}`, layer: `${layer.name}Chain`, values: [] },
        ...{ line: structure.line, ranges: [] },
        references: [{ name: 'first', value: [structure.id] }],
      })
    all.structures.push(structure)
  }
}
