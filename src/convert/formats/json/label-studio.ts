import { annotatorsOf } from '../../read-annotators.js'
import { asList, asObject, asString, type JsonObject } from '../../json-values.js'

/*
 * The JSON export of Label Studio. A task has data and the annotations of one or more people. An
 * annotation has results: regions, relations and others. A result with the id of a region describes
 * that region.
 */

export const isLabelStudioTask = ({
  data,
  annotations,
  completions,
  predictions,
}: JsonObject): boolean =>
  asObject(data) !== undefined && [annotations, completions, predictions].some(Array.isArray)

/** The annotations of a task by one person. */
interface Annotation {
  results: JsonObject[]
  /** The names of this person; undefined if the file has none. */
  annotators: string[] | undefined
}

/** A task in the general form, or the reason why there is none. */
export function fromLabelStudio(task: JsonObject): JsonObject | string {
  const given = asList(task.annotations ?? task.completions).map((one) => asObject(one) ?? {})
  const kept = given.filter(({ was_cancelled: isCancelled }) => isCancelled !== true)
  if (given.length > 0 && kept.length === 0) return 'its annotator skipped it'
  const truth = kept.filter(({ ground_truth: isTruth }) => isTruth === true)
  const annotations = (truth.length > 0 ? truth : kept).map(
    ({ result, completed_by: annotator }): Annotation => ({
      results: asList(result).map((one) => asObject(one) ?? {}),
      annotators: annotatorsOf(annotator),
    }),
  )
  const results = annotations.flatMap((one) => one.results)
  const { regions, ids } = regionsOf(annotations)
  const text = textOf(asObject(task.data)!, results)
  if (text === undefined) return 'its "data" has no text'
  const { data, predictions } = task
  return {
    id: task.id,
    text,
    data,
    meta: task.meta,
    spans: regions,
    relations: relationsOf(annotations, ids),
    ...predictionsOf(asList(predictions)),
    ...resultsOfWhole(results),
  }
}

/** The text of a task: the property that the results refer to, or else the longest one. */
function textOf(data: JsonObject, results: readonly JsonObject[]): string | undefined {
  const named = results.map(({ to_name: name }) => asString(data[asString(name) ?? '']))
  const all = Object.values(data)
    .map(asString)
    .filter((text) => text !== undefined)
  return (
    asString(data.text) ??
    named.find((text) => text !== undefined) ??
    all.toSorted((a, b) => b.length - a.length)[0]
  )
}

const isRegion = ({ value }: JsonObject): boolean => labelsOf(value).length > 0 && hasPlace(value)

const hasPlace = (value: unknown): boolean => {
  const { start, end } = asObject(value) ?? {}
  return start !== undefined && end !== undefined
}

/**
 * The labels of a result. Their property is named after the type of the result: `labels`,
 * `hypertextlabels`.
 */
const labelsOf = (value: unknown): string[] =>
  Object.entries(asObject(value) ?? {})
    .filter(([key]) => key.endsWith('labels'))
    .flatMap(([, labels]) => asList(labels).map(asString))
    .filter((label) => label !== undefined)

interface Regions {
  regions: JsonObject[]
  /** The id of each region, by the number of its annotation and its own id. */
  ids: RegionIds
}

type RegionIds = ReadonlyMap<string, string>

/** The regions of all annotators. Equal regions of several annotators become one. */
function regionsOf(annotations: readonly Annotation[]): Regions {
  const byKey = new Map<string, JsonObject>()
  const ids = new Map<string, string>()
  for (const [number, { results, annotators }] of annotations.entries()) {
    for (const result of results.filter(isRegion)) {
      const { labels: _labels, text, ...value } = asObject(result.value)!
      const labels = labelsOf(result.value)
      const key = JSON.stringify([
        value.start,
        value.end,
        value.startOffset,
        value.endOffset,
        labels,
      ])
      const id = asString(result.id) ?? `${number}-${byKey.size}`
      const first = byKey.get(key)
      ids.set(`${number} ${id}`, (first?.id as string | undefined) ?? id)
      const described = Object.assign(
        {},
        ...results.filter((one) => one.id === result.id).map(description),
      ) as JsonObject
      if (first !== undefined) {
        first.attributes = { ...(first.attributes as JsonObject), ...described }
        addAnnotators(first, annotators)
      } else {
        const region = { id, labels, ...placeOf(value), attributes: described, ...wordsOf(text) }
        byKey.set(key, addAnnotators(region, annotators))
      }
    }
  }
  return { regions: [...byKey.values()], ids }
}

/** Adds the names of a further annotator to a region or a relation. */
function addAnnotators(item: JsonObject, annotators: string[] = []): JsonObject {
  const all = new Set([...((item.annotators as string[] | undefined) ?? []), ...annotators])
  if (all.size > 0) item.annotators = [...all]
  return item
}

const placeOf = ({ start, end, globalOffsets }: JsonObject): JsonObject =>
  asObject(globalOffsets) === undefined ? { start, end } : { globalOffsets }

/** The words of a region. Label Studio writes a backslash and an n for each line end. */
const wordsOf = (text: unknown): JsonObject =>
  asString(text) === undefined ? {} : { text: asString(text)!.replaceAll('\\n', '\n') }

/**
 * The value of a choice, a rating, a text or a taxonomy for its region, by the name of its control.
 */
function description({ type, from_name: name, value }: JsonObject): JsonObject {
  const said = asObject(value)?.[asString(type) ?? '']
  if (said === undefined || (asString(type) ?? '').endsWith('labels')) return {}
  const values = type === 'taxonomy' ? asList(said).map((path) => asList(path).join('/')) : said
  return { [asString(name) ?? 'value']: values }
}

/**
 * The relations of all annotators. Equal relations of several annotators become one, but not those
 * of one annotator.
 */
function relationsOf(annotations: readonly Annotation[], ids: RegionIds): JsonObject[] {
  const byKey = new Map<string, JsonObject>()
  for (const [number, { results, annotators }] of annotations.entries()) {
    const idOf = (id: unknown) => ids.get(`${number} ${asString(id) ?? ''}`) ?? id
    const own = new Set<string>()
    for (const result of results.filter(({ type }) => type === 'relation')) {
      const relation = relationOf(result, idOf)
      let key = JSON.stringify(relation)
      while (own.has(key)) key += ' again'
      own.add(key)
      byKey.set(key, addAnnotators(byKey.get(key) ?? relation, annotators))
    }
  }
  return [...byKey.values()]
}

function relationOf(result: JsonObject, idOf: (id: unknown) => unknown): JsonObject {
  const { from_id: from, to_id: to, direction, labels } = result
  const [source, target] = direction === 'left' ? [to, from] : [from, to]
  return { from_id: idOf(source), to_id: idOf(target), labels }
}

/** The regions that models predicted, which are not read, by their labels. Predictions without regions stay as they are. */
function predictionsOf(predictions: readonly unknown[]): JsonObject {
  const byLabel: Record<string, unknown[]> = {}
  for (const prediction of predictions)
    for (const region of asList(asObject(prediction)?.result))
      for (const label of labelsOf(asObject(region)?.value))
        (byLabel[`predicted ${label}`] ??= []).push(region)
  const isEmpty = Object.keys(byLabel).length === 0
  return isEmpty && predictions.length > 0 ? { predictions } : byLabel
}

/** The results about the whole text, by the name of their control. */
function resultsOfWhole(results: readonly JsonObject[]): JsonObject {
  const regions = new Set(results.filter(isRegion).map(({ id }) => id))
  const whole = results.filter(
    (result) => result.type !== 'relation' && !isRegion(result) && !regions.has(result.id),
  )
  return Object.fromEntries(
    whole.map(({ from_name: name, type, value }) => [
      asString(name) ?? asString(type) ?? 'result',
      [value],
    ]),
  )
}
