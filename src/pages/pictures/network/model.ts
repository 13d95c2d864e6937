import { FACT_COPY } from '../../english/article.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import type { Static } from 'typebox'
import type { GraphShape } from '../../../endpoints/graph/schemas.js'
import type { EntityType } from '../../../model/vocabulary/entities.js'
import { verb } from '../../english/terms.js'
import { capitalized, groupedBy, listed } from '../../english/words.js'

/*
 * The network without a hairball: the entities named most are hubs. All others are listed by kind, each with its ties to
 * the hubs, in words.
 */

type Graph = Static<typeof GraphShape>
export type GraphNode = Graph['nodes'][number]
export type GraphLink = Graph['links'][number]

export interface Tie {
  hub: GraphNode
  /** The numbers of stated relations and of shared passages. */
  stated: number
  passages: number
}

type Contradiction = Graph['contradictions'][number]

export interface Listed {
  node: GraphNode
  ties: Tie[]
  /** Its ties to others, in words. */
  words: string
  /** True if a contradiction concerns it. */
  contradictions: string[]
}

export interface Category {
  title: string
  items: Listed[]
}

export interface Pair {
  one: GraphNode
  other: GraphNode
  sentences: string[]
  contradictions: string[]
  passages: number
}

export interface NetworkModel {
  hubs: GraphNode[]
  categories: Category[]
  /** The ties between the hubs. */
  pairs: Pair[]
}

const { categories: CATEGORY } = PICTURE_COPY
const CATEGORIES: [title: string, types: EntityType[]][] = [
  [CATEGORY.people, ['person', 'people']],
  [CATEGORY.organizations, ['organization', 'media', 'meeting']],
  [CATEGORY.places, ['country', 'place', 'facility']],
  [CATEGORY.agreements, ['agreement', 'partnership', 'initiative', 'era']],
  [CATEGORY.goods, ['product']],
  [CATEGORY.works, ['work', 'language', 'occupation']],
]
const MOST_HUBS = 4

export function networkModel({ nodes, links, contradictions }: Graph): NetworkModel {
  const byCount = [...nodes].sort(
    (a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1),
  )
  const hubs = byCount.slice(0, Math.min(MOST_HUBS, Math.max(1, Math.floor(nodes.length / 3))))
  const isHub = new Set(hubs.map(({ id }) => id))
  const items = nodes
    .filter(({ id }) => !isHub.has(id))
    .map((node): Listed => listedOf(node, nodes, hubs, links, contradictions))
  return {
    hubs: inOrder(hubs, links),
    categories: categoriesOf(items),
    pairs: pairsOf(hubs, nodes, links, contradictions),
  }
}

/** Categories with their items. Types without a category of their own come last. */
function categoriesOf(items: readonly Listed[]): Category[] {
  const titleOf = (type: string) =>
    CATEGORIES.find(([, types]) => (types as string[]).includes(type))?.[0] ?? CATEGORY.others
  const titles = [...CATEGORIES.map(([title]) => title), CATEGORY.others]
  return groupedBy(items, ({ node }) => titleOf(node.type))
    .map(([title, items]) => ({ title, items }))
    .sort((a, b) => titles.indexOf(a.title) - titles.indexOf(b.title))
}

const joins = ({ source, target }: GraphLink, one: string, other: string): boolean =>
  (source === one && target === other) || (source === other && target === one)

const weightOf = (links: readonly GraphLink[], kind: GraphLink['kind']): number =>
  links.filter((link) => link.kind === kind).reduce((sum, { weight }) => sum + weight, 0)

function listedOf(
  node: GraphNode,
  nodes: readonly GraphNode[],
  hubs: readonly GraphNode[],
  links: readonly GraphLink[],
  contradictions: readonly Contradiction[],
): Listed {
  const own = links.filter(({ source, target }) => source === node.id || target === node.id)
  const ties = hubs.flatMap((hub): Tie[] => {
    const between = own.filter((link) => joins(link, node.id, hub.id))
    const [stated, passages] = [weightOf(between, 'relation'), weightOf(between, 'co-mention')]
    return stated + passages === 0 ? [] : [{ hub, stated, passages }]
  })
  return {
    node,
    ties,
    words: wordsOf(node, nodes, own, ties),
    contradictions: concerning(contradictions, node.id),
  }
}

const MOST_NAMES = 3

/** "exported by Kazakhstan", or else "named with Kazakhstan in 2 passages". */
function wordsOf(
  node: GraphNode,
  nodes: readonly GraphNode[],
  own: readonly GraphLink[],
  ties: readonly Tie[],
): string {
  const nameOf = (id: string) => nodes.find((other) => other.id === id)?.name ?? id
  const stated = own.filter(({ kind }) => kind === 'relation')
  const phrases = groupedBy(
    stated,
    (link) => `${link.predicate!} ${String(link.source === node.id)}${claimOf(link)}`,
  ).map(([, group]) => {
    const [first] = group as [GraphLink]
    const { predicate, source } = first
    const isSubject = source === node.id
    const names = group.map((link) => nameOf(isSubject ? link.target : link.source))
    const shown =
      names.length > MOST_NAMES
        ? [...names.slice(0, MOST_NAMES - 1), PICTURE_COPY.others(names.length - MOST_NAMES + 1)]
        : names
    const told = verb(predicate!, isSubject ? 'outgoing' : 'incoming')
    return `${told} ${listed(shown).join('')}${claimOf(first)}`
  })
  if (phrases.length > 0) return phrases.join('; ')
  const [nearest] = [...ties].sort((a, b) => b.passages - a.passages)
  if (nearest !== undefined) return PICTURE_COPY.namedWith(nearest.hub.name, nearest.passages)
  const [strongest] = [...own].sort((a, b) => b.weight - a.weight)
  if (strongest === undefined) return ''
  const { source, target, weight } = strongest
  return PICTURE_COPY.namedWith(nameOf(source === node.id ? target : source), weight)
}

/** " (according to Xi Jinping)" for a tie that only speakers claim, or nothing. */
export function claimOf({ voice, speakers, speakerText }: GraphLink): string {
  if (voice !== 'quoted') return ''
  const names = speakers.map(({ name }) => name)
  const all = speakerText === null ? names : [...names, speakerText]
  return PICTURE_COPY.claimedBy(all.length === 0 ? FACT_COPY.unnamedSpeaker : listed(all).join(''))
}

/** The contradictions that concern all of some entities. */
const concerning = (contradictions: readonly Contradiction[], ...ids: string[]): string[] =>
  contradictions
    .filter(({ entities }) => ids.every((id) => entities.includes(id)))
    .map(({ about }) => `≠ ${about}`)

function pairsOf(
  hubs: readonly GraphNode[],
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  contradictions: readonly Contradiction[],
): Pair[] {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id
  return hubs.flatMap((one, i) =>
    hubs.slice(i + 1).map((other): Pair => {
      const between = links.filter((link) => joins(link, one.id, other.id))
      const sentences = between
        .filter(({ kind }) => kind === 'relation')
        .map((link) => {
          const { source, target, predicate, weight } = link
          const times = weight > 1 ? ` (${weight}×)` : ''
          const sentence = `${capitalized(nameOf(source))} ${verb(predicate!)} ${nameOf(target)}`
          return `${sentence}${times}${claimOf(link)}`
        })
      return {
        one,
        other,
        sentences,
        contradictions: concerning(contradictions, one.id, other.id),
        passages: weightOf(between, 'co-mention'),
      }
    }),
  )
}

/** The hubs in the order that puts the most ties between neighbours, so that few ties cross the words between two others. */
function inOrder(hubs: readonly GraphNode[], links: readonly GraphLink[]): GraphNode[] {
  const said = (one: GraphNode, other: GraphNode) => {
    const between = links.filter((link) => joins(link, one.id, other.id))
    return weightOf(between, 'relation') * 2 + weightOf(between, 'co-mention') / 10
  }
  const scored = permutations(hubs).map((order) => ({
    order,
    score: order.slice(1).reduce((sum, hub, i) => sum + said(order[i]!, hub), 0),
  }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).order
}

const permutations = <T>(values: readonly T[]): T[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, i) =>
        permutations(values.filter((_, j) => j !== i)).map((rest) => [value, ...rest]),
      )
