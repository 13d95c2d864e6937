import { withoutBom } from '../../../model/json/json.js'
import { VerbatimError } from '../../../model/errors.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import { elementsIn, readXml, textIn, type XmlElement } from '../../xml.js'
import { assertStructureCount, type FeatureStructure } from './cas.js'
import { documentOf } from './views.js'

/*
 * UIMA CAS as XMI (https://uima.apache.org/d/uimaj-current/ref.html#ugr.ref.xmi). Each structure is
 * an element below the root. Without the type system, a number may be a value or a reference. A
 * feature is taken for a reference if each of its values in the file is the id of a structure with
 * a place, of a link or of a list.
 */

const XMI = 'http://www.omg.org/XMI'
const ID = 'xmi:id'
const NOT_FEATURES = new Set(['begin', 'end', ID])
/** Features that are always references. */
const REFERENCES = new Set(['sofa', 'elements', 'head', 'tail'])

interface RawStructure {
  id: string
  layer: string
  line: number
  features: { name: string; value: string }[]
  begin?: string | undefined
  end?: string | undefined
}

export function readXmi(file: SourceFile): ReadResult[] {
  const raw = readElements(file.path, withoutBom(file.content()))
  const isReference = referenceTest(raw)
  const lists = listsOf(raw)
  const structures = raw.map(({ id, layer, line, features, begin, end }): FeatureStructure => {
    const [from, to] = [numberOf(begin), numberOf(end)]
    return {
      ...{ id, layer, line },
      ranges: from !== undefined && to !== undefined ? [[from, to]] : [],
      values: features.filter(({ name }) => !isReference(layer, name)),
      references: features
        .filter(({ name }) => isReference(layer, name))
        .map(({ name, value }) => ({ name, value: idsIn(value).flatMap(lists) })),
    }
  })
  return [documentOf(file.path, structures, file.offsets)]
}

function readElements(path: string, xml: string): RawStructure[] {
  const root = readXml(path, xml)
  if (root.namespace !== XMI)
    throw new VerbatimError(`file "${path}" is not XMI: its root is not xmi:XMI`)
  const elements = elementsIn(root)
  assertStructureCount(path, elements.length, xml.length)
  return elements
    .map(structureOf)
    .filter(({ layer }) => layer !== 'uima.cas.NULL' && layer !== 'uima.cas.View')
}

/** The structure of an element. A list of strings is a child element for each string. */
function structureOf(element: XmlElement, index: number): RawStructure {
  const { name, namespace, attributes, line } = element
  const { begin, end, [ID]: id = `#${index + 1}` } = attributes
  const features = Object.entries(attributes)
    .filter(([key, value]) => !NOT_FEATURES.has(key) && value !== undefined && value !== '')
    .map(([key, value]) => ({ name: key, value: value! }))
  const strings = elementsIn(element).map((one) => ({ name: one.name, value: textIn(one) }))
  const layer = layerOf(namespace, name)
  return { id, layer, line, features: [...features, ...strings], begin, end }
}

/**
 * The name of a type: `Annotation` in the namespace `http:///uima/tcas.ecore` is
 * `uima.tcas.Annotation`.
 */
function layerOf(namespace: string, name: string): string {
  const packages = /^http:\/\/\/(.*)\.ecore$/.exec(namespace)?.[1]?.replaceAll('/', '.')
  return packages === undefined || packages === 'uima.noNamespace' ? name : `${packages}.${name}`
}

const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined

const idsIn = (value: string): string[] => value.split(' ').filter((one) => one !== '')

/** Makes a function that tells if a feature of a layer is a reference. */
function referenceTest(raw: readonly RawStructure[]): (layer: string, name: string) => boolean {
  const targets = new Set(
    raw.filter(({ layer }) => !/^uima\.cas\.Sofa$/.test(layer)).map(({ id }) => id),
  )
  const values = new Set<string>()
  const keyOf = (layer: string, name: string) => `${layer} ${name}`
  for (const { layer, features } of raw)
    for (const { name, value } of features)
      if (!idsIn(value).every((one) => targets.has(one))) values.add(keyOf(layer, name))
  return (layer, name) => REFERENCES.has(name) || !values.has(keyOf(layer, name))
}

/** Makes a function that returns the ids in a list or an array, given its id. */
function listsOf(raw: readonly RawStructure[]): (id: string) => string[] {
  const byId = new Map(raw.map((structure) => [structure.id, structure]))
  return (id) => {
    const items: string[] = []
    const seen = new Set<string>()
    let list = byId.get(id)
    const valueOf = (name: string) => list?.features.find((one) => one.name === name)?.value
    if (list?.layer === 'uima.cas.FSArray') return idsIn(valueOf('elements') ?? '')
    if (list?.layer.endsWith('FSList') !== true) return [id]
    for (; list !== undefined && !seen.has(list.id); list = byId.get(valueOf('tail') ?? '')) {
      seen.add(list.id)
      items.push(...idsIn(valueOf('head') ?? ''))
    }
    return items
  }
}
