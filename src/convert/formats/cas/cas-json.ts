import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { locate } from '../../../model/json/json-positions.js'
import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { parseJson } from '../../parse-json.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import { assertStructureCount, type FeatureStructure } from './cas.js'
import { documentOf } from './views.js'

/*
 * UIMA CAS as JSON (https://github.com/apache/uima-uimaj-io-jsoncas), which INCEpTION and cassis
 * write. It is a list of structures. Features whose names begin with "@" are references.
 */

const STRUCTURES = '%FEATURE_STRUCTURES'
/** Marks the features whose values are offsets. */
const ANCHOR = '^'

export function readCasJson(file: SourceFile): ReadResult[] {
  const json = withoutBom(file.content())
  const list = asObject(parseJson(file.path, json))?.[STRUCTURES]
  if (!Array.isArray(list))
    throw new VerbatimError(`file "${file.path}" is not a UIMA CAS: it has no list "${STRUCTURES}"`)
  assertStructureCount(file.path, list.length, json.length)
  const objects = list.map((item, index) => {
    const object = asObject(item)
    const pointer = `/${STRUCTURES}/${index}`
    if (object === undefined || asString(object['%TYPE']) === undefined)
      throw new VerbatimError(`${file.path}: ${pointer} is not an object with a "%TYPE"`)
    return { pointer, object }
  })
  const located = locate(json, objects)
  const lists = new Map(
    objects.flatMap(({ object }): [string, string[]][] =>
      object['%ELEMENTS'] === undefined
        ? []
        : [[String(object['%ID']), asList(object['%ELEMENTS']).map(String)]],
    ),
  )
  const structures = located.map(({ object, line }) => structureOf(object, line, lists))
  return [documentOf(file.path, structures, file.offsets)]
}

function structureOf(
  object: JsonObject,
  line: number,
  lists: ReadonlyMap<string, string[]>,
): FeatureStructure {
  const features = Object.entries(object).filter(
    ([name, value]) => !name.startsWith('%') && value !== null && value !== '',
  )
  const [begin, end] = ['begin', 'end'].map(
    (name) => (object[name] ?? object[ANCHOR + name]) as number,
  ) as [number, number]
  const isPlace = (name: string) => /^\^?(?:begin|end)$/.test(name)
  const isNamed = ([name]: [string, unknown]) => !name.startsWith('@') && !isPlace(name)
  return {
    id: String(object['%ID']),
    layer: String(object['%TYPE']),
    line,
    ranges: Number.isSafeInteger(begin) && Number.isSafeInteger(end) ? [[begin, end]] : [],
    values: features.filter(isNamed).map(([name, value]) => ({
      name: name.replace(/^[#^]/, ''),
      value: asString(value) ?? JSON.stringify(value),
    })),
    references: features
      .filter(([name]) => name.startsWith('@'))
      .map(([name, value]) => ({
        name: name.slice(1),
        value: asList(value)
          .map(String)
          .flatMap((id) => lists.get(id) ?? [id]),
      })),
  }
}
