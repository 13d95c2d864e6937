import type { OffsetRange } from '../../standoff/offsets.js'

/*
 * The common analysis structure of UIMA, in which INCEpTION, WebAnno and many others keep annotations: feature
 * structures of types ("layers") with features, which are values or references.
 */

export interface FeatureStructure {
  id: string
  /** The name of its type with the packages: `de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity`. */
  layer: string
  line: number
  /** Its places in the text; empty if it has none. */
  ranges: OffsetRange[]
  values: Feature<string>[]
  /** References to other structures, by their ids. */
  references: Feature<string[]>[]
}

export interface Feature<Value> {
  name: string
  value: Value
}

/** The name of a type without its packages. */
export const layerName = (layer: string): string => layer.slice(layer.lastIndexOf('.') + 1)

export const valueIn = ({ values }: FeatureStructure, name: string): string | undefined =>
  values.find((feature) => feature.name === name)?.value

export const referencesIn = ({ references }: FeatureStructure, name: string): string[] =>
  references.find((feature) => feature.name === name)?.value ?? []

/** Structures that say how a file is made, and nothing of the text. */
export const isTechnical = (layer: string): boolean =>
  /(?:^uima\.cas\.|\[\]$|\.(?:TagDescription|TagsetDescription|LayerDefinition|FeatureDefinition|CASMetadata|DocumentMetaData|DocumentAnnotation)$)/.test(
    layer,
  )

/** Parts of speech, syntax and the like. They are counted, and become no records. */
export const isLinguistic = (layer: string): boolean =>
  /\.api\.(?:segmentation|lexmorph|syntax|transform|frequency|phonetics|anomaly|structure|xml)\./.test(
    layer,
  )

/** Names that only say that a layer has entities, spans or relations: their tags are the types. */
const GENERAL_LAYER = /entit|mention|^span|relation|annotation/i

/** The endings of the names of features whose value tells what an annotation is, the most telling first. */
const TAG_NAMES = ['value', 'label', 'kind', 'type', 'category', 'class', 'tag']

/** The feature whose value is a tag: named as one, or else with such a name at its end. */
export function tagOf({ values }: FeatureStructure): Feature<string> | undefined {
  const [best] = values
    .map((feature) => ({ feature, rank: rankOf(feature.name.toLowerCase()) }))
    .filter(({ rank }) => rank !== -1)
    .toSorted((a, b) => a.rank - b.rank)
  return best?.feature
}

function rankOf(name: string): number {
  const exact = TAG_NAMES.indexOf(name)
  if (exact !== -1) return exact
  const ending = TAG_NAMES.findIndex((one) => name.endsWith(one))
  return ending === -1 ? -1 : TAG_NAMES.length + ending
}

/** The type of an annotation: its tag if the layer is a general one, or else its layer with the tag. */
export function typeOf(structure: FeatureStructure): string {
  const name = layerName(structure.layer)
  const tag = tagOf(structure)?.value
  if (tag === undefined) return name
  return GENERAL_LAYER.test(name) ? tag : `${name}.${tag}`
}
