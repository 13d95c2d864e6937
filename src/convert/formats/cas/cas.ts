import { VerbatimError } from '../../../model/errors.js'
import type { OffsetRange } from '../../standoff/offsets.js'

/*
 * The common analysis structure (CAS) of UIMA, in which INCEpTION, WebAnno and many other programs
 * keep annotations. It has feature structures. Their types are called layers; their features are
 * values or references.
 */

export interface FeatureStructure {
  id: string
  /**
   * The name of its type with the packages:
   * `de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity`.
   */
  layer: string
  line: number
  /** Its places in the text; empty if it has none. */
  ranges: OffsetRange[]
  values: Feature<string>[]
  /** References to other structures, by their ids. */
  references: Feature<string[]>[]
}

/** The shortest structures of real files have more characters. */
const PER_STRUCTURE = 40
/** The number of structures that a file of any length may have. */
const FREE_STRUCTURES = 20_000

/** @throws VerbatimError if structures would take too much memory for the length of their file. */
export function assertStructureCount(path: string, count: number, length: number): void {
  if (count > Math.max(FREE_STRUCTURES, length / PER_STRUCTURE))
    throw new VerbatimError(
      `file "${path}" has too many feature structures for its length: split the file`,
    )
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

/** True for layers that describe the file and say nothing about the text. */
export const isTechnical = (layer: string): boolean =>
  /(?:^uima\.cas\.|\[\]$|\.(?:TagDescription|TagsetDescription|LayerDefinition|FeatureDefinition|CASMetadata|DocumentMetaData|DocumentAnnotation)$)/.test(
    layer,
  )

/**
 * True for parts of speech, syntax and the like. Their annotations are counted and do not become
 * records.
 */
export const isLinguistic = (layer: string): boolean =>
  /\.api\.(?:segmentation|lexmorph|syntax|transform|frequency|phonetics|anomaly|structure|xml)\./.test(
    layer,
  )

/**
 * Matches names that only say that a layer has entities, spans or relations. The tag alone is then
 * the type.
 */
const GENERAL_LAYER = /entit|mention|^span|relation|annotation/i

/**
 * The names of features, or endings of names, whose value is the tag of an annotation, the best
 * first.
 */
const TAG_NAMES = ['value', 'label', 'kind', 'type', 'category', 'class', 'tag']

/**
 * The feature whose value is the tag. Its name is one of `TAG_NAMES`, or else ends in one of them.
 */
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

/**
 * The type of an annotation: its tag if the layer is a general one, or else the layer and the tag.
 */
export function typeOf(structure: FeatureStructure): string {
  const name = layerName(structure.layer)
  const tag = tagOf(structure)?.value
  if (tag === undefined) return name
  return GENERAL_LAYER.test(name) ? tag : `${name}.${tag}`
}
