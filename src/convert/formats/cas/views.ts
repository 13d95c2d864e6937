import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { indexText } from '../../../model/text/text.js'
import { annotatorsOf } from '../../annotators.js'
import { readHead } from '../../document-head.js'
import { Fields } from '../../fields.js'
import type { FileOffsetUnit } from '../../standoff/offset-conventions.js'
import type { DocumentHead, SourceDocument } from '../../standoff/source-document.js'
import { countUnread, emptyStandoff } from '../../standoff/standoff.js'
import { addStructures } from './add-structures.js'
import { isTechnical, layerName, referencesIn, valueIn, type FeatureStructure } from './cas.js'

/** UIMA is written in Java, whose strings count UTF-16 units. */
const UNIT: FileOffsetUnit = 'utf-16'
/** The type of a subject of analysis, which holds the text of a view. */
const SOFA = 'uima.cas.Sofa'
const FIRST_VIEW = '_InitialView'

/**
 * Makes a document from the structures of a file. A file may have several views, each with a text.
 * Only the first view with a text is read. The annotations of the other views are counted.
 * @throws VerbatimError if no view has a text.
 */
export function documentOf(
  path: string,
  structures: readonly FeatureStructure[],
  offsets: FileOffsetUnit = UNIT,
): SourceDocument {
  const subjects = structures
    .filter(({ layer }) => layer === SOFA)
    .map((subject) => ({ subject, text: valueIn(subject, 'sofaString') ?? '' }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => rankOf(a.subject) - rankOf(b.subject))
  const [first, ...others] = subjects
  if (first === undefined)
    throw new VerbatimError(`file "${path}" has no text: no subject of analysis has a sofaString`)
  assertText(`${path}: the text`, first.text)
  const standoff = emptyStandoff(path, indexText(first.text))
  const isOther = (structure: FeatureStructure) =>
    others.some(({ subject }) => referencesIn(structure, 'sofa').includes(subject.id))
  for (const { layer, ...structure } of structures)
    if (!isTechnical(layer) && isOther({ layer, ...structure }))
      countUnread(standoff, `${layerName(layer)} of another view`)
  const own = structures.filter((structure) => !isOther(structure)).map(withoutSofa)
  addStructures(standoff, own, offsets)
  const annotators = annotatorsIn(structures)
  if (annotators !== undefined)
    for (const one of [...standoff.textBounds, ...standoff.structures]) one.annotators = annotators
  const name = nameOf(own)
  return { ...(name !== undefined && { name }), head: headOf(own), standoff }
}

/** The name of the document: its title, in which programs write the name of its file. */
const nameOf = (structures: readonly FeatureStructure[]): string | undefined =>
  structures
    .map((structure) => valueIn(structure, 'documentTitle')?.replace(/\.\w{1,5}$/, ''))
    .find((name) => name !== undefined)

/** The annotator of the file, whose name INCEpTION and WebAnno keep in its metadata. */
const annotatorsIn = (structures: readonly FeatureStructure[]): string[] | undefined =>
  annotatorsOf(
    structures
      .filter(({ layer }) => layerName(layer) === 'CASMetadata')
      .map((structure) => valueIn(structure, 'username')),
  )

const rankOf = (subject: FeatureStructure): number =>
  valueIn(subject, 'sofaID') === FIRST_VIEW ? 0 : 1

const withoutSofa = ({ references, ...structure }: FeatureStructure): FeatureStructure => ({
  ...structure,
  references: references.filter(({ name }) => name !== 'sofa'),
})

/** The properties of the publication in the structures that describe the document. */
function headOf(structures: readonly FeatureStructure[]): DocumentHead {
  const about = structures.filter(({ layer }) => /\.Document(?:MetaData|Annotation)$/.test(layer))
  return readHead(
    about.map(({ values }) => {
      const named = values.map(({ name, value }): [string, string] => [NAMES[name] ?? name, value])
      return new Fields(Object.fromEntries(named.filter(([, value]) => value !== UNSPECIFIED)))
    }),
  )
}

const UNSPECIFIED = 'x-unspecified'
/** The names that our metadata use for properties of document metadata. */
const NAMES: Partial<Record<string, string>> = { documentUri: 'url' }
