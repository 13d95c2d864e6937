import { entryOf, isEntry } from '../../standoff/knowledge-bases.js'
import { addChains, type Chain } from '../../standoff/chains.js'
import { dropDangling } from '../../standoff/dangling-references.js'
import {
  countUnread,
  MAX_ANNOTATIONS,
  reportUnmapped,
  tooManyAnnotations,
  type Argument,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { annotatorsOf } from '../../read-annotators.js'
import { elementsAt, elementsBelow, elementsIn, type XmlElement } from '../../xml.js'
import { idOf, targetsOf, type NafTokens } from './words-and-terms.js'

interface State {
  standoff: Standoff
  tokens: NafTokens
  unresolved: UnresolvedTextBound[]
  chains: Chain[]
}

type LayerReader = (element: XmlElement, id: string, state: State) => void

/** The readers of the elements in layers with mentions. */
const MENTIONS: Readonly<Record<string, LayerReader>> = {
  entities: addEntity,
  coreferences: addCoreference,
  timeExpressions: addTime,
}
/** The readers of the elements in layers that may have mentions as parts. */
const EVENTS: Readonly<Record<string, LayerReader>> = {
  srl: addPredicate,
  opinions: addOpinion,
  attributions: addStatement,
  statements: addStatement,
  temporalRelations: addLink,
  causalRelations: addLink,
}
/** Layers that are read elsewhere: the text, its words and the header. */
const TEXT = new Set(['nafHeader', 'raw', 'text'])

/** Adds the annotations of all layers. */
export function addLayers(standoff: Standoff, root: XmlElement, tokens: NafTokens): void {
  const state: State = { standoff, tokens, unresolved: [], chains: [] }
  const addAll = (readers: Readonly<Record<string, LayerReader>>) => {
    for (const layer of elementsIn(root)) {
      const lists = [state.unresolved, standoff.structures, state.chains]
      const lengths = lists.map(({ length }) => length)
      for (const [index, element] of elementsIn(layer).entries())
        readers[layer.name]?.(element, idOf(element) ?? `${element.name}${index + 1}`, state)
      const annotators = processorsOf(root, layer.name)
      if (annotators !== undefined)
        for (const [index, list] of lists.entries())
          for (const one of list.slice(lengths[index])) one.annotators = annotators
    }
  }
  addAll(MENTIONS)
  addChains(standoff, state.unresolved, state.chains)
  addAll(EVENTS)
  for (const { name, children } of elementsIn(root))
    if (!(name in MENTIONS) && !(name in EVENTS) && !TEXT.has(name))
      for (const child of children) if (typeof child !== 'string') countUnread(standoff, child.name)
  if (state.unresolved.length > MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
  resolveTextBounds(standoff, state.unresolved)
  const ids = [...state.unresolved, ...standoff.structures].map(({ id }) => id)
  dropDangling(standoff, new Set(ids))
}

/** The programs or people that made a layer, as the header names them. */
const processorsOf = (root: XmlElement, layer: string): string[] | undefined =>
  annotatorsOf(
    elementsAt(root, 'nafHeader/linguisticProcessors')
      .filter(({ attributes: { layer: name } }) => name === layer || `${name}s` === layer)
      .flatMap((processors) => elementsIn(processors, 'lp'))
      .map(({ attributes }) => attributes.name),
  )

/** Adds an annotation of the words of a span. @returns its id. */
function addWords(
  { standoff, tokens, unresolved }: State,
  { id, type, line }: { id: string; type: string; line: number },
  span: XmlElement | undefined,
): string {
  const targets = targetsOf(span)
  const position = tokens.positionOf(targets)
  if (position !== undefined) unresolved.push({ id, type, line, position })
  else
    reportUnmapped(
      standoff,
      { id, type, line },
      targets.length === 0
        ? 'has no words'
        : `refers to "${targets.join(' ')}", which is not a word`,
    )
  return id
}

/** The id of an annotation with the words of a part of an event. It is added if there is none. */
function addPart(state: State, id: string, element: XmlElement): string {
  const [span] = elementsIn(element, 'span')
  const ranges = String(state.tokens.positionOf(targetsOf(span))?.ranges)
  const known = state.unresolved.find(({ position }) => String(position?.ranges) === ranges)
  return known?.id ?? addWords(state, { id, type: element.name, line: element.line }, span)
}

/** Links an annotation to its knowledge base entry with the highest confidence. */
function addEntry({ standoff }: State, element: XmlElement, target: string): void {
  const [best, ...others] = [...elementsBelow(element)]
    .filter(({ name, attributes }) => name === 'externalRef' && isEntry(attributes.reference ?? ''))
    .toSorted((a, b) => confidenceOf(b) - confidenceOf(a))
  if (best === undefined) return
  const entry = entryOf(best.attributes.reference!)
  standoff.normalizations.push({
    ...{ id: target, type: 'externalRef', line: best.line, target },
    ...entry,
  })
  if (others.length > 0) countUnread(standoff, 'further externalRef', others.length)
}

const confidenceOf = ({ attributes }: XmlElement): number => Number(attributes.confidence ?? 0) || 0

/** Adds the mentions of an entity. Each span of its references is a mention. */
function addEntity(element: XmlElement, id: string, state: State): void {
  const { type = 'entity' } = element.attributes
  const spans = [...elementsBelow(element)].filter(({ name }) => name === 'span')
  const members = spans.map((span, index) =>
    addWords(
      state,
      { id: index === 0 ? id : `${id}-${index + 1}`, type, line: element.line },
      span,
    ),
  )
  for (const member of members) addEntry(state, element, member)
  if (members.length > 1)
    state.standoff.equivalences.push({ id, type: 'references', line: element.line, members })
}

function addCoreference(element: XmlElement, id: string, state: State): void {
  const { line, attributes, name } = element
  const type = attributes.type ?? name
  const links = elementsIn(element, 'span').flatMap((span, index): UnresolvedTextBound[] => {
    const position = state.tokens.positionOf(targetsOf(span))
    return position === undefined ? [] : [{ id: `${id}-${index + 1}`, type, line, position }]
  })
  state.chains.push({ id, type, line, links })
}

function addTime(element: XmlElement, id: string, state: State): void {
  const { line, attributes } = element
  if (elementsIn(element, 'span').length === 0) {
    countUnread(state.standoff, 'timex3 without words')
    return
  }
  addWords(state, { id, type: attributes.type ?? 'timex3', line }, elementsIn(element, 'span')[0])
  const { value } = attributes
  if (value !== undefined && value !== '')
    state.standoff.attributes.push({ id, type: 'value', line, target: id, value })
}

/** Adds an event. The annotation of its words has the same id. */
function addEvent(
  { standoff }: State,
  { id, type, line }: { id: string; type: string; line: number },
  all: readonly Argument[],
): void {
  standoff.structures.push({
    ...{ id: `${id}.event`, type, line, kind: 'event', trigger: id },
    arguments: [...all],
  })
}

/**
 * Adds a predicate as an event, with the type from its external reference if there is one, and
 * roles such as A0.
 */
function addPredicate(element: XmlElement, id: string, state: State): void {
  const { line } = element
  const type =
    [...elementsBelow(element)].find(
      ({ name, attributes }) => name === 'externalRef' && attributes.resource === 'EventType',
    )?.attributes.reference ?? 'predicate'
  addWords(state, { id, type, line }, elementsIn(element, 'span')[0])
  const roles = elementsIn(element, 'role').map((role, index) => ({
    role: role.attributes.semRole ?? 'role',
    target: addPart(state, idOf(role) ?? `${id}.${index + 1}`, role),
  }))
  addEvent(state, { id, type, line }, roles)
}

function addOpinion(element: XmlElement, id: string, state: State): void {
  const { line } = element
  const [expression] = elementsIn(element, 'opinion_expression')
  if (expression === undefined) {
    countUnread(state.standoff, 'opinion without an expression')
    return
  }
  addWords(state, { id, type: 'opinion', line }, elementsIn(expression, 'span')[0])
  const parts = elementsIn(element)
    .filter((part) => part !== expression && elementsIn(part, 'span').length > 0)
    .map((part) => ({
      role: part.name.replace('opinion_', ''),
      target: addPart(state, `${id}.${part.name}`, part),
    }))
  addEvent(state, { id, type: 'opinion', line }, parts)
  for (const [type, value] of Object.entries(expression.attributes))
    if (value !== undefined) state.standoff.attributes.push({ id, type, line, target: id, value })
}

/** The roles for the parts of a statement: the content, the source and the cue. */
const STATEMENT_ROLES: Readonly<Record<string, string>> = {
  statement_target: 'Content',
  statement_source: 'Source',
  statement_cue: 'Cue',
}

function addStatement(element: XmlElement, id: string, state: State): void {
  const { line } = element
  state.standoff.structures.push({
    ...{ id, type: 'Attribution', line, kind: 'event' },
    arguments: elementsIn(element).map((part) => ({
      role: STATEMENT_ROLES[part.name] ?? part.name,
      target: addPart(state, `${id}.${part.name}`, part),
    })),
  })
}

/** Adds a temporal or causal relation. */
function addLink(element: XmlElement, id: string, { standoff }: State): void {
  const { from = '', to = '', relType } = element.attributes
  standoff.structures.push({
    ...{ id, type: relType ?? element.name, line: element.line, kind: 'relation' },
    arguments: [
      { role: 'Arg1', target: from },
      { role: 'Arg2', target: to },
    ],
  })
}
