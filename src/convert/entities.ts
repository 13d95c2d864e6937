import type { EntityNote } from '../records/entities/note.js'
import { findMentions } from '../ingest/mentions.js'
import { createFinder } from '../ingest/selectors.js'
import type { IndexedText, Span } from '../model/text.js'
import type { EntityType } from '../model/vocabulary.js'
import { noteOf, placeKey, skip, type Context } from './context.js'
import { flat } from './offsets.js'
import { freeSlug, slugOf } from './slugs.js'
import type { MarkedSpan, Reference } from './standoff.js'

/** The entities of all articles that are converted together, by id and by what is one: entities are shared by articles. */
export interface Register {
  byKey: Map<string, { id: string; name: string }>
  ids: Set<string>
}
export const emptyRegister = (): Register => ({ byKey: new Map(), ids: new Set() })

interface Group {
  type: EntityType
  spans: MarkedSpan[]
  references: Reference[]
}
/** Which names of an entity are to be found, and which single mentions are told by their place. */
interface Wanted {
  note: EntityNote
  mentions: Span[]
}

/** An entity for each thing that is named: what is referred to alike, is equivalent, or has the same name and type. */
export function convertEntities(context: Context, register: Register): EntityNote[] {
  const named = context.standoff.spans.flatMap((span) => {
    const type = typeOf(context, span)
    return type === undefined ? [] : [{ span, type }]
  })
  const wanted = groupsOf(context, named).map((group) => entityOf(context, group, register))
  return findable(wanted, context.standoff.text, context)
}

const keyOf = ({ scheme, key }: Reference): string => `${scheme}:${key}`

function typeOf({ mapping, on }: Context, span: MarkedSpan): EntityType | undefined {
  for (const reference of on.references.get(span.id) ?? []) {
    const rule = mapping.references.get(keyOf(reference)) ?? mapping.references.get(reference.key)
    if (rule !== undefined) return rule.entity
  }
  const rule = mapping.spans.get(span.type)
  return rule !== undefined && 'entity' in rule ? rule.entity : undefined
}

const surface = ({ places }: MarkedSpan): string => places.map(({ exact }) => exact).join(' ')

/** Spans that name one thing, in the order of the text. */
function groupsOf(
  context: Context,
  named: readonly { span: MarkedSpan; type: EntityType }[],
): Group[] {
  const { references } = context.on
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    parent.set(node, at)
    return at
  }
  const unite = (one: string, other: string) => {
    parent.set(root(other), root(one))
  }
  const typeBySpan = new Map(named.map(({ span, type }) => [span.id, type]))
  const referredBy = new Map<string, Set<string>>()
  for (const { span, type } of named) {
    const [first] = references.get(span.id) ?? []
    if (first === undefined) continue
    const reference = `reference ${type} ${keyOf(first)}`
    unite(reference, span.id)
    const name = `name ${type} ${flat(surface(span))}`
    referredBy.set(name, (referredBy.get(name) ?? new Set()).add(reference))
  }
  for (const { span, type } of named) {
    if (references.has(span.id)) continue
    const name = `name ${type} ${flat(surface(span))}`
    const [only, second] = referredBy.get(name) ?? []
    unite(only !== undefined && second === undefined ? only : name, span.id)
  }
  for (const equivalence of context.standoff.equivalences) {
    const [first, ...others] = equivalence.members
    const type = typeBySpan.get(first!)
    for (const other of others) {
      if (type !== undefined && typeBySpan.get(other) === type) unite(first!, other)
      else
        skip(
          context,
          equivalence,
          `"${first!}" and "${other}" are not mentions of one type of entity, so they stay apart`,
        )
    }
  }
  const groups = new Map<string, Group>()
  for (const { span, type } of [...named].sort(
    (a, b) => a.span.places[0]!.start - b.span.places[0]!.start,
  )) {
    const group = groups.get(root(span.id)) ?? { type, spans: [], references: [] }
    group.spans.push(span)
    group.references.push(...(references.get(span.id) ?? []))
    groups.set(root(span.id), group)
  }
  return [...groups.values()]
}

const PRONOUNS = new Set(
  'i you he she it we they me him her us them my your his its our their this that these those who which'.split(
    ' ',
  ),
)
/** What co-reference also marks, pronouns and descriptions, is a mention but no name. */
const isName = (words: string): boolean =>
  !/^\p{Ll}/u.test(words) && !PRONOUNS.has(words.toLowerCase())

function entityOf(
  context: Context,
  { type, spans, references }: Group,
  register: Register,
): Wanted {
  const surfaces = [...new Set(spans.map((span) => flat(surface(span))))]
  const given = references
    .map(({ label }) => label)
    .find((label) => label !== undefined && surfaces.includes(label))
  const longest = surfaces.toSorted(
    (a, b) => Number(isName(b)) - Number(isName(a)) || b.length - a.length,
  )[0]!
  const own = references.find(({ scheme }) => scheme === 'Verbatim')?.key
  const [reference] = references
  const key = `${type} ${reference === undefined ? `name ${given ?? longest}` : keyOf(reference)}`
  let entity = register.byKey.get(key)
  if (entity === undefined) {
    const slug = own ?? slugOf(given ?? longest) ?? `${type}-${register.ids.size + 1}`
    entity = { id: freeSlug(slug, (id) => !register.ids.has(id)), name: given ?? longest }
    register.byKey.set(key, entity)
    register.ids.add(entity.id)
  }
  const { id, name } = entity
  const aliases = surfaces.filter((one) => one !== name && isName(one))
  for (const span of spans) {
    context.used.add(span.id)
    for (const known of [span.id, placeKey(span.places)]) context.entityOf.set(known, id)
  }
  return {
    note: {
      id,
      type,
      name,
      ...(aliases.length > 0 && { aliases }),
      ...identifiersOf(context, references),
      ...noteOf(
        context,
        spans.map((span) => span.id),
      ),
    },
    mentions: mentionsOf(context, spans),
  }
}

function identifiersOf(
  context: Context,
  references: readonly Reference[],
): Pick<EntityNote, 'identifiers'> {
  const identifiers: NonNullable<EntityNote['identifiers']> = {}
  for (const reference of references) {
    const scheme = context.mapping.schemes.get(reference.scheme)
    const { key } = reference
    if (reference.scheme === 'Verbatim') context.used.add(referenceKey(reference))
    else if (scheme === undefined)
      skip(
        context,
        reference,
        `the knowledge base "${reference.scheme}" of ${keyOf(reference)} is not in the mapping's "schemes"`,
      )
    else if (identifiers[scheme] !== undefined && identifiers[scheme] !== key)
      skip(
        context,
        reference,
        `the entity has another ${scheme} identifier already: ${identifiers[scheme]}`,
      )
    else identifiers[scheme] = key
    context.used.add(referenceKey(reference))
  }
  return Object.keys(identifiers).length === 0 ? {} : { identifiers }
}

export const referenceKey = ({ id, scheme, key }: Reference): string =>
  `reference ${id} ${scheme}:${key}`

/** Mentions are unbroken, and no two of an entity begin at one place: what is given up for that is listed. */
function mentionsOf(context: Context, spans: readonly MarkedSpan[]): Span[] {
  const { text } = context.standoff
  const byStart = new Map<number, Span>()
  for (const span of spans) {
    const [start, end] = [span.places[0]!.start, Math.max(...span.places.map((place) => place.end))]
    const mention = { start, end, exact: text.slice(start, end) }
    if (span.places.length > 1)
      skip(
        context,
        span,
        `a mention is unbroken: "${flat(surface(span))}" is cited as "${flat(mention.exact)}"`,
      )
    const other = byStart.get(start)
    if (other !== undefined && other.end !== end)
      skip(
        context,
        span,
        `"${flat(other.end < end ? other.exact : mention.exact)}" begins where a longer mention of the same entity begins, which is kept`,
      )
    if (other === undefined || other.end < end) byStart.set(start, mention)
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

/** Rounds of finding out whose names find exactly the mentions; an entity told by places can change what others find. */
const MAX_ROUNDS = 4
/** Finding compares mentions with each other. */
const MAX_FINDABLE = 3000

/**
 * Names alone where loading finds exactly the annotated mentions by them, as a person would write; else `find: false`
 * and every place.
 */
function findable(wanted: readonly Wanted[], text: IndexedText, { cite }: Context): EntityNote[] {
  const exact = ({ note, mentions }: Wanted): EntityNote => ({
    ...note,
    find: false,
    add: mentions.map((mention) => {
      const words = cite.words(mention)
      return {
        ...(typeof words === 'string' ? { exact: words } : words),
        form: flat(mention.exact) === note.name ? ('name' as const) : ('alias' as const),
      }
    }),
  })
  let byPlace = new Set(
    wanted.reduce((sum, { mentions }) => sum + mentions.length, 0) > MAX_FINDABLE ? wanted : [],
  )
  for (let round = 1; ; round++) {
    const notes = wanted.map((one) => (byPlace.has(one) ? exact(one) : one.note))
    if (byPlace.size === wanted.length) return notes
    const found = new Map<string, string[]>()
    for (const { entity, start, end } of findMentions(notes, createFinder(text)))
      found.set(entity, [...(found.get(entity) ?? []), `${start}-${end}`])
    const wrong = wanted.filter(
      (one) =>
        !byPlace.has(one) &&
        one.mentions.map((mention) => placeKey([mention])).join() !==
          (found.get(one.note.id) ?? []).join(),
    )
    if (wrong.length === 0) return notes
    byPlace = round < MAX_ROUNDS ? new Set([...byPlace, ...wrong]) : new Set(wanted)
  }
}
