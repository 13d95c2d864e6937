import type { Edition } from '../../query/collection.js'
import { encodeValue } from '../../api/query-string/quoting.js'
import { together } from '../../query/together.js'
import { addEnds, type Choice } from './choose.js'
import { MAX_CONTRADICTIONS } from './contradictions.js'
import type { NodeRow } from './nodes.js'
import type { createGraphReader, LinkRow, Scope } from './queries.js'

/* A bounded part of the network: chosen nodes, and the strongest links among them. */

export interface GraphRequest {
  scope: Scope
  /** Ids of the entities to start from; null to start from the strongest links. */
  centres: readonly string[] | null
  /** The greatest distance of a node from the centres, in links. */
  depth: number
  maxNodes: number
  maxLinks: number
}

type GraphReader = ReturnType<typeof createGraphReader>

/** The most links that one step follows, and the number that it first tries for each node. */
const MAX_FOLLOWED = 10_000
const FIRST_LINKS_PER_NODE = 4

/**
 * Chooses nodes, then reads the strongest links among them. Links, nodes, the speakers of claims and
 * the contradictions take one statement each.
 * The choice takes one statement; around some entities, it takes one for their keys and one or two
 * for each step of depth.
 */
export function readGraph(
  reader: GraphReader,
  request: GraphRequest,
  base: string,
  edition: Edition,
) {
  const { scope, maxLinks } = request
  const centres = request.centres && reader.keys(request.centres)
  const { distances, full } = centres
    ? chooseAround(reader, request, centres)
    : chooseStrongest(reader, request, edition)
  const chosen = [...distances.keys()]
  const [found, nodes] = together([
    () => reader.links('among', scope, maxLinks + 1, centres ?? [], chosen),
    () => reader.nodes(chosen, scope),
  ])
  const shown = found.slice(0, maxLinks)
  const claims = shown.filter(({ voice }) => voice === 'quoted')
  const [said, contradictions] = together([
    () => reader.claimants(claims, scope),
    () => reader.contradictions(chosen, scope),
  ])
  const claimants = new Map(said.map((who, i) => [claims[i]!, who]))
  return {
    nodes: [...distances].map(([key, distance]) => {
      const { id, url, name, type, mentionCount } = nodes.get(key)!
      return { id, url, name, type, mentionCount, distance: centres ? distance : null }
    }),
    links: shown.map((link) => ({
      ...linkOf(link, nodes, scope, base),
      voice: link.voice,
      ...(claimants.get(link) ?? { speakers: [], speakerText: null }),
    })),
    contradictions: contradictions.slice(0, MAX_CONTRADICTIONS),
    truncated: full || found.length > maxLinks || contradictions.length > MAX_CONTRADICTIONS,
  }
}

/** Chooses the nodes of the strongest links. */
function chooseStrongest(
  reader: GraphReader,
  { scope, maxNodes, maxLinks }: GraphRequest,
  edition: Edition,
): Choice<number> {
  const found = reader.strongest(scope, maxLinks + 1, edition)
  const { distances, full } = addEnds(
    new Map<number, number>(),
    found.slice(0, maxLinks),
    0,
    maxNodes,
  )
  return { distances, full: full || found.length > maxLinks }
}

/** Chooses the nodes within `depth` links of the centres. A step reads few links at first, and more only if those leave room for nodes. */
function chooseAround(
  reader: GraphReader,
  { scope, depth, maxNodes }: GraphRequest,
  centres: readonly number[],
): Choice<number> {
  let choice: Choice<number> = {
    distances: new Map(centres.slice(0, maxNodes).map((key) => [key, 0])),
    full: false,
  }
  for (let distance = 1; distance <= depth; distance++) {
    const step = (most: number): Choice<number> & { more: boolean } => {
      const found = reader.links('touching', scope, most + 1, centres, [...choice.distances.keys()])
      return {
        ...addEnds(choice.distances, found.slice(0, most), distance, maxNodes),
        more: found.length > most,
      }
    }
    const first = step(FIRST_LINKS_PER_NODE * maxNodes)
    const { distances, full, more } = first.full || !first.more ? first : step(MAX_FOLLOWED)
    choice = { distances, full: choice.full || full || more }
  }
  return choice
}

/** A link with public ids and the URL of the records behind it. */
function linkOf(
  { source, target, kind, predicate, weight }: LinkRow,
  nodes: ReadonlyMap<number, NodeRow>,
  { articles }: Scope,
  base: string,
) {
  const [from, to] = [nodes.get(source)!.id, nodes.get(target)!.id]
  const within = articles ? `&article=${encodeValue(articles)}` : ''
  const url =
    kind === 'relation'
      ? `${base}/v1/relations?subject=${from}&predicate=${predicate!}&object=${to}${within}`
      : `${base}/v1/entities/${from}/related?via=co-mention&entity=${to}${within}`
  return { source: from, target: to, kind, predicate, weight, url }
}
