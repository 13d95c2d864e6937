import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { indexText } from '../../../model/text/text.js'
import { readHead } from '../../document-head.js'
import { asObject, asString, type JsonObject } from '../../json-values.js'
import { dropDangling } from '../../standoff/references.js'
import type { SourceDocument, SourceFile } from '../../standoff/source-document.js'
import {
  countUnread,
  emptyStandoff,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds } from '../../standoff/text-bounds.js'
import { addRelations, addSpans, type DocumentState } from './add-annotations.js'
import { annotatorsOf } from '../../annotators.js'
import { Fields } from '../../fields.js'
import { DOCUMENT_ANNOTATOR, META, NAME, RELATIONS, SPANS, TEXT } from './property-names.js'
import { idOf, isEmpty } from './read-span.js'
import { taggedRuns, tokensOf } from './tokens.js'

/**
 * Reads a document in the general form: a text with lists of spans and relations.
 * @param line the line of the file on which the document begins.
 * @throws VerbatimError if it has no text or too many annotations.
 */
export function readDocument(object: JsonObject, file: SourceFile, line: number): SourceDocument {
  const fields = new Fields(object)
  const given = fields.take(TEXT, asString)
  const tokens = given === undefined ? tokensOf(object) : undefined
  const text = given ?? tokens?.text ?? textBeside(file, line)
  assertText(`${file.path}:${line} the text`, text)
  const runs = tokens === undefined ? [] : taggedRuns(object, tokens)
  fields.drop([tokens?.key, ...runs.map(({ key }) => key)])
  const spans = [
    ...fields
      .takeAll(SPANS, listsOf)
      .flatMap(({ key, value }) => value.map((list) => ({ key, list }))),
    ...runs.map(({ key, spans: list }) => ({ key, list })),
  ]
  const relations = fields.takeAll(RELATIONS, (value) => listsOf(value)?.flat())
  const count = [...spans.map(({ list }) => list), ...relations.map(({ value }) => value)].flat()
    .length
  if (count > MAX_ANNOTATIONS) throw tooManyAnnotations(`${file.path}:${line}`)
  const standoff = emptyStandoff(file.path, indexText(text))
  const state: DocumentState = {
    standoff,
    line,
    annotators: fields.take(DOCUMENT_ANNOTATOR, annotatorsOf),
    ids: new Set(),
    unresolved: [],
    spans: [],
    hasIds: false,
    tokens,
  }
  for (const { key, list } of spans) addSpans(state, key, list)
  for (const { value } of relations) addRelations(state, value)
  resolveTextBounds(standoff, state.unresolved, file.offsets)
  dropDangling(standoff, state.ids)
  const name = fields.take(NAME, idOf)
  const metas = fields.takeAll(META, asObject).map(({ value }) => new Fields(value))
  const head = readHead([...metas, fields])
  for (const one of [fields, ...metas]) countLeft(standoff, one, text)
  return { ...(name !== undefined && { name }), head, standoff }
}

/** Counts the properties that are not read. */
function countLeft(standoff: Standoff, fields: Fields, text: string): void {
  for (const { key, value } of fields.left())
    if (!isEmpty(value) && value !== text)
      countUnread(standoff, key, Array.isArray(value) ? value.length : 1)
}

/** Reads a list, or an object with a list for each group, as in spaCy. */
function listsOf(value: unknown): (readonly unknown[])[] | undefined {
  if (Array.isArray(value)) return [value]
  const lists = Object.values(asObject(value) ?? {})
  return lists.length > 0 && lists.every((one) => Array.isArray(one)) ? lists : undefined
}

function textBeside(file: SourceFile, line: number): string {
  try {
    return file.textBeside()
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    throw new VerbatimError(
      `${file.path}:${line} has no text: neither a property such as "text" or "tokens", nor a file beside it`,
      { cause: error },
    )
  }
}
