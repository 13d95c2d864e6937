import { addChains, type Chain } from '../../standoff/chains.js'
import type { OffsetUnit } from '../../standoff/countings.js'
import { entryOf, isEntry } from '../../standoff/knowledge-bases.js'
import { dropDangling } from '../../standoff/references.js'
import {
  countUnread,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Argument,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type ClaimedTextBound } from '../../standoff/text-bounds.js'
import {
  isLinguistic,
  isTechnical,
  layerName,
  referencesIn,
  tagOf,
  typeOf,
  valueIn,
  type Feature,
  type FeatureStructure,
} from './cas.js'

/** The features that lead from a relation to its ends. */
const ENDS = [
  ['Governor', 'Dependent'],
  ['source', 'target'],
  ['from', 'to'],
] as const

/** Matches the features with remarks, and those with entries of knowledge bases. */
const COMMENT = /^(?:comments?|notes?|remarks?|description|explanation)$/i
const ENTRY = /identifier|concept|uri$|iri$|^kb|wikidata|^link/i

interface State {
  standoff: Standoff
  byId: ReadonlyMap<string, FeatureStructure>
  claimed: ClaimedTextBound[]
}

/**
 * Adds the feature structures of a document to a standoff.
 * @param unit what their offsets count, if no words tell.
 * @throws VerbatimError if there are too many.
 */
export function addStructures(
  standoff: Standoff,
  structures: readonly FeatureStructure[],
  unit: OffsetUnit,
): void {
  const byId = new Map(structures.map((structure) => [structure.id, structure]))
  const state: State = { standoff, byId, claimed: [] }
  const { chains, isPart } = chainsOf(structures, byId)
  for (const structure of structures) {
    if (isTechnical(structure.layer)) continue
    if (isLinguistic(structure.layer)) countUnread(standoff, layerName(structure.layer))
    else if (isPart(structure)) countLinkFeatures(standoff, structure)
    else addStructure(state, structure)
  }
  addChains(standoff, state.claimed, chains)
  const count = state.claimed.length + standoff.structures.length
  if (count > MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
  resolveTextBounds(standoff, state.claimed, unit)
  dropDangling(standoff, new Set([...byId.keys(), ...standoff.structures.map(({ id }) => id)]))
}

function addStructure(state: State, structure: FeatureStructure): void {
  const { standoff, claimed } = state
  const { id, line, ranges } = structure
  const type = typeOf(structure)
  const ends = endsOf(structure)
  if (ends !== undefined) {
    standoff.structures.push({ id, line, type, kind: 'relation', arguments: ends })
    addFeatures(standoff, structure)
  } else if (ranges.length > 0) {
    claimed.push({ id, line, type, claim: { ranges } })
    const all = argumentsOf(state, structure)
    if (all.length > 0)
      standoff.structures.push({
        ...{ id: `${id}.event`, line, type, kind: 'event', trigger: id, arguments: all },
      })
    addFeatures(standoff, structure)
  } else if (referencesIn(structure, 'target').length === 0)
    countUnread(standoff, layerName(structure.layer))
}

/** The ends of a relation; undefined if a structure is none. */
function endsOf(structure: FeatureStructure): Argument[] | undefined {
  for (const names of ENDS) {
    const [[from], [to]] = names.map((name) => referencesIn(structure, name)) as [
      string[],
      string[],
    ]
    if (from !== undefined && to !== undefined)
      return [
        { role: 'Arg1', target: from },
        { role: 'Arg2', target: to },
      ]
  }
  return undefined
}

/** The references of an annotation as arguments. A slot leads to a link with a role of its own. */
const argumentsOf = ({ byId }: State, { references }: FeatureStructure): Argument[] =>
  references.flatMap(({ name, value }) =>
    value.map((target) => {
      const slot = byId.get(target)
      const [to] = slot?.ranges.length === 0 ? referencesIn(slot, 'target') : []
      if (slot === undefined || to === undefined) return { role: name, target }
      return { role: valueIn(slot, 'role') ?? name, target: to }
    }),
  )

/** Adds the values of a structure as comments, entries of knowledge bases and attributes. */
function addFeatures(standoff: Standoff, structure: FeatureStructure): void {
  const { id, line } = structure
  const tag = tagOf(structure)
  for (const feature of structure.values) {
    const { name, value } = feature
    const common = { id, type: name, line, target: id }
    if (feature === tag) continue
    if (COMMENT.test(name)) standoff.comments.push({ ...common, text: value })
    else if (isLink(feature)) standoff.normalizations.push({ ...common, ...entryOf(value) })
    else standoff.attributes.push({ ...common, value })
  }
}

const isLink = ({ name, value }: Feature<string>): boolean =>
  isEntry(value) && (ENTRY.test(name) || /^https?:/.test(value))

/** The features of a link say how it names its thing, which no record keeps. */
function countLinkFeatures(standoff: Standoff, link: FeatureStructure): void {
  const tag = tagOf(link)
  for (const feature of link.values) if (feature !== tag) countUnread(standoff, feature.name)
}

/**
 * The chains of coreference: each leads to its first link, and each link to the next.
 * @returns also a test for chains and links.
 */
function chainsOf(
  structures: readonly FeatureStructure[],
  byId: ReadonlyMap<string, FeatureStructure>,
): { chains: Chain[]; isPart: (structure: FeatureStructure) => boolean } {
  const parts = new Set<string>()
  const chains = structures.flatMap((chain): Chain[] => {
    const [first] = referencesIn(chain, 'first')
    if (first === undefined || chain.ranges.length > 0) return []
    parts.add(chain.id)
    const links: ClaimedTextBound[] = []
    let next = byId.get(first)
    while (next !== undefined && next.ranges.length > 0 && !parts.has(next.id)) {
      const { id, line, ranges } = next
      parts.add(id)
      links.push({ id, line, type: typeOf(next), claim: { ranges } })
      next = byId.get(referencesIn(next, 'next')[0] ?? '')
    }
    return [{ id: chain.id, type: layerName(chain.layer), line: chain.line, links }]
  })
  return { chains, isPart: ({ id }) => parts.has(id) }
}
