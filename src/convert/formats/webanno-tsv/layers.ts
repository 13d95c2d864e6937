/*
 * Reads the head of a WebAnno TSV 3 file. It declares layers, and for each layer the columns of its
 * features.
 */

export interface Layer {
  kind: 'span' | 'relation' | 'chain'
  /** The full name of its type, with packages. */
  name: string
  columns: Column[]
}

export interface Column {
  kind: 'value' | 'role' | 'target'
  /** The name of the feature. */
  name: string
  /** The layer of the annotations that a slot or a relation refers to. */
  layer?: string
}

const KINDS: Readonly<Record<string, Layer['kind']>> = {
  SP: 'span',
  RL: 'relation',
  CH: 'chain',
}

/** Reads `#T_SP=layer|feature|...`; undefined for other lines. */
export function readLayer(row: string): Layer | undefined {
  const [, kind, rest = ''] = /^#T_(SP|RL|CH)=(.*)$/.exec(row) ?? []
  if (kind === undefined) return undefined
  const [name = '', ...features] = rest.trim().split('|')
  return { kind: KINDS[kind]!, name, columns: features.map(columnOf) }
}

/**
 * The column of a feature. A slot has two: `ROLE_layer:feature_link` and the layer of its targets.
 * `BT_` marks the source of a relation.
 */
function columnOf(feature: string, index: number, features: readonly string[]): Column {
  const [, slot] = /^ROLE_[^:]*:([^_]+)/.exec(feature) ?? []
  if (slot !== undefined) return { kind: 'role', name: slot }
  if (features[index - 1]?.startsWith('ROLE_') === true)
    return { kind: 'target', name: columnOf(features[index - 1]!, 0, []).name, layer: feature }
  return feature.startsWith('BT_')
    ? { kind: 'target', name: 'Governor', layer: feature.slice(3) }
    : { kind: 'value', name: feature }
}
