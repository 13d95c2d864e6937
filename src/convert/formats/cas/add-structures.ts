import { addChains, type Chain } from '../../standoff/chains.js'
import type { FileOffsetUnit } from '../../standoff/offset-conventions.js'
import { entryOf, isEntry } from '../../standoff/knowledge-bases.js'
import { dropDangling } from '../../standoff/dangling-references.js'
import {
  countUnread,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Argument,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
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

/** The features in which relations refer to their two ends. */
const ENDS = [
  ['Governor', 'Dependent'],
  ['source', 'target'],
  ['from', 'to'],
] as const

/** Matches the names of features with remarks. */
const COMMENT = /^(?:comments?|notes?|remarks?|description|explanation)$/i
/** Matches the names of features with entries of knowledge bases. */
const ENTRY = /identifier|concept|uri$|iri$|^kb|wikidata|^link/i

interface State {
  standoff: Standoff
  byId: ReadonlyMap<string, FeatureStructure>
  unresolved: UnresolvedTextBound[]
}

/**
 * Adds the feature structures of a document to a standoff.
 * @param unit the unit of their offsets.
 * @throws VerbatimError if there are too many.
 */
export function addStructures(
  standoff: Standoff,
  structures: readonly FeatureStructure[],
  unit: FileOffsetUnit,
): void {
  const byId = new Map(structures.map((structure) => [structure.id, structure]))
  const state: State = { standoff, byId, unresolved: [] }
  const { chains, isPart } = chainsOf(structures, byId)
  for (const structure of structures) {
    if (isTechnical(structure.layer)) continue
    if (isLinguistic(structure.layer)) countUnread(standoff, layerName(structure.layer))
    else if (isPart(structure)) countLinkFeatures(standoff, structure)
    else addStructure(state, structure)
  }
  addChains(standoff, state.unresolved, chains)
  const count = state.unresolved.length + standoff.structures.length
  if (count > MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
  resolveTextBounds(standoff, state.unresolved, unit)
  dropDangling(standoff, new Set([...byId.keys(), ...standoff.structures.map(({ id }) => id)]))
}

function addStructure(state: State, structure: FeatureStructure): void {
  const { standoff, unresolved } = state
  const { id, line, ranges } = structure
  const type = typeOf(structure)
  const ends = endsOf(structure)
  if (ends !== undefined) {
    standoff.structures.push({ id, line, type, kind: 'relation', arguments: ends })
    addFeatures(standoff, structure)
  } else if (ranges.length > 0) {
    unresolved.push({ id, line, type, position: { ranges } })
    const all = argumentsOf(state, structure)
    if (all.length > 0)
      standoff.structures.push({
        ...{ id: `${id}.event`, line, type, kind: 'event', trigger: id, arguments: all },
      })
    addFeatures(standoff, structure)
  } else if (referencesIn(structure, 'target').length === 0)
    countUnread(standoff, layerName(structure.layer))
}

/** The ends of a relation; undefined if the structure is not a relation. */
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

/** The references of an annotation as arguments. A slot refers to a link, which states the role. */
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

/** Counts the features of a link as unread. They describe how the link names its referent. */
function countLinkFeatures(standoff: Standoff, link: FeatureStructure): void {
  const tag = tagOf(link)
  for (const feature of link.values) if (feature !== tag) countUnread(standoff, feature.name)
}

/**
 * The chains of coreference. A chain refers to its first link, and each link to the next.
 * @returns the chains, and a function that recognizes the structures of chains and links.
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
    const links: UnresolvedTextBound[] = []
    let next = byId.get(first)
    while (next !== undefined && next.ranges.length > 0 && !parts.has(next.id)) {
      const { id, line, ranges } = next
      parts.add(id)
      links.push({ id, line, type: typeOf(next), position: { ranges } })
      next = byId.get(referencesIn(next, 'next')[0] ?? '')
    }
    return [{ id: chain.id, type: layerName(chain.layer), line: chain.line, links }]
  })
  return { chains, isPart: ({ id }) => parts.has(id) }
}
