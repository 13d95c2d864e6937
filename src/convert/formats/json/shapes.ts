import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { fromLabelStudio, isLabelStudioTask } from './label-studio.js'

/*
 * Programs put the text and its spans in different places. A shape recognizes the documents of one
 * program and brings them into the general form: an object with a text and lists of spans and
 * relations.
 */

interface Shape {
  fits: (value: unknown) => boolean
  /** The documents in the general form, or the reasons why they are left out. */
  documents: (value: unknown) => (JsonObject | string | undefined)[]
}

/**
 * The shapes in the order in which they are tried. A value that fits none is in the general form.
 */
const SHAPES: readonly Shape[] = [
  {
    // Label Studio: a task with annotations by one or several people
    fits: (value) => isLabelStudioTask(asObject(value) ?? {}),
    documents: (value) => [fromLabelStudio(asObject(value)!)],
  },
  {
    // spaCy: ["text", { "entities": [[0, 5, "PER"]] }]
    fits: (value) =>
      Array.isArray(value) &&
      value.length === 2 &&
      typeof value[0] === 'string' &&
      asObject(value[1]) !== undefined,
    documents: (value) => {
      const [text, annotations] = value as [string, JsonObject]
      return [{ text, ...annotations }]
    },
  },
  {
    // LangExtract: extractions whose words may differ from those of the text
    fits: (value) => Array.isArray(asObject(value)?.extractions),
    documents: (value) => {
      const { extractions, ...document } = asObject(value)!
      return [{ ...document, extractions: asList(extractions).map(fromExtraction) }]
    },
  },
  {
    // Prodigy: a task that its annotator has not accepted
    fits: (value) => ['reject', 'ignore'].includes(asString(asObject(value)?.answer) ?? ''),
    documents: (value) => [`its answer is "${asString(asObject(value)?.answer)!}"`],
  },
  {
    // a list of documents, alone or in a property such as "annotations" or "data"
    fits: (value) => listIn(value) !== undefined,
    documents: (value) => listIn(value)!.flatMap(documentsOf),
  },
]

/**
 * The documents of a value in the general form; a string is the reason why one is skipped, and
 * undefined is no document.
 */
export const documentsOf = (value: unknown): (JsonObject | string | undefined)[] => {
  if (value === null) return ['it is null: nobody has annotated it']
  const shape = SHAPES.find(({ fits }) => fits(value))
  if (shape !== undefined) return shape.documents(value)
  return [asObject(value)]
}

/** The properties in which programs put lists of documents. */
const LISTS = ['annotations', 'documents', 'data', 'examples', 'items', 'results', 'tasks']

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[]
  const object = asObject(value) ?? {}
  if (asString(object.text) !== undefined) return undefined
  const lists = LISTS.map((name) => asList(object[name]))
  return lists.find((list) => list.some(hasText))
}

const hasText = (item: unknown): boolean =>
  asString(asObject(item)?.text) !== undefined ||
  (Array.isArray(item) && asString(item[0]) !== undefined)

/**
 * An extraction. If the model did not copy the words exactly, the offsets count, and its words
 * become a comment.
 */
function fromExtraction(value: unknown): unknown {
  const { extraction_text: words, alignment_status: status, ...extraction } = asObject(value) ?? {}
  const isExact = status === 'match_exact' || asObject(extraction.char_interval) === undefined
  if (isExact || asString(words) === undefined) return value
  return { ...extraction, comment: `extracted as "${asString(words)!}"` }
}
