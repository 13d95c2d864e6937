import type { Fault } from '../../model/errors.js'
import { foldWords } from '../../model/text/folding.js'
import { indexRanges } from '../../model/text/ranges.js'
import type { Span } from '../../model/text/text.js'
import type { NameForm } from '../../model/vocabulary/entities.js'
import type { EntityNote } from '../../records/entities/note.js'
import type { Mention } from '../../records/mentions/mention.js'
import type { Finder } from './finder.js'
import { suggest } from './word-faults.js'

/** A name of an entity, with the JSON Pointer at which the annotation file gives it. */
interface Name {
  name: string
  form: NameForm
  entity: EntityNote
  pointer: string
}

/** The names of an article may find this many mentions, or one for every `PER_MENTION` characters of a long text. */
const FREE_MENTIONS = 20_000
const PER_MENTION = 20

/** All names of an entity with their forms, the preferred name first. */
export function namesOf(entity: EntityNote): { name: string; form: NameForm }[] {
  const aliases = (entity.aliases ?? []).map((alias) =>
    typeof alias === 'string' ? { name: alias, form: 'alias' as const } : alias,
  )
  return [{ name: entity.name, form: 'name' }, ...aliases]
}

/**
 * Finds every mention: first the single ones that the file adds, then each name as whole words,
 * longer names before shorter ones. No two mentions share a character, unless one is of a
 * `transparent` entity. Every entity must have a mention, except a publisher or an author with
 * `"find": false`, which is metadata.
 *
 * @param ofPublication the ids of the publisher and the authors.
 */
export function findMentions(
  entities: readonly EntityNote[],
  finder: Finder,
  ofPublication: ReadonlySet<unknown>,
): Mention[] {
  const found = new FoundMentions(finder)
  const excludedStarts = findExclusions(entities, finder)
  addSingleMentions(entities, finder, found)
  for (const [name, owners] of namesLongestFirst(entities))
    addNamed(name, owners, finder, found, excludedStarts)
  for (const [index, entity] of entities.entries()) {
    const isKnown = ofPublication.has(entity.id)
    if (found.spansOf(entity).length === 0 && !(isKnown && entity.find === false))
      finder.faults.push({
        pointer: `/entities/${index}/name`,
        words: entity.name,
        ...noMention(entity, finder, isKnown),
      })
  }
  return found.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

class FoundMentions {
  readonly mentions: Mention[] = []
  readonly #faults: Fault[]
  /** 1 for each code point that belongs to a mention, else 0. */
  readonly #taken: Uint8Array
  readonly #spans = new Map<string, Span[]>()
  readonly #ids = new Set<string>()

  constructor({ text, faults }: Finder) {
    this.#faults = faults
    this.#taken = new Uint8Array(text.length)
  }

  add(entity: EntityNote, form: NameForm, span: Span, pointer: string): void {
    const id = `${entity.id}@${span.start}`
    if (this.#ids.has(id)) {
      this.#faults.push({
        pointer,
        message: `"${span.exact}" at ${span.start} begins where another mention of "${entity.id}" begins`,
      })
    }
    this.#ids.add(id)
    const spans = this.#spans.get(entity.id)
    if (spans === undefined) this.#spans.set(entity.id, [span])
    else spans.push(span)
    this.mentions.push({ ...span, entity: entity.id, form })
    if (entity.transparent !== true) this.#taken.fill(1, span.start, span.end)
  }

  isTaken({ start, end }: Span): boolean {
    return this.#taken.subarray(start, end).includes(1)
  }

  spansOf({ id }: EntityNote): readonly Span[] {
    return this.#spans.get(id) ?? []
  }
}

/** The starts of the places at which each entity is not mentioned, by its id. */
function findExclusions(
  entities: readonly EntityNote[],
  finder: Finder,
): Map<string, ReadonlySet<number>> {
  return new Map(
    entities.map(({ id, exclude = [] }, index) => {
      const spans = finder.findAll(exclude, `/entities/${index}/exclude`)
      return [id, new Set(spans.map(({ start }) => start))]
    }),
  )
}

function addSingleMentions(
  entities: readonly EntityNote[],
  finder: Finder,
  found: FoundMentions,
): void {
  for (const [index, entity] of entities.entries()) {
    for (const [n, { form, ...words }] of (entity.add ?? []).entries()) {
      const pointer = `/entities/${index}/add/${n}`
      const span = finder.find(words, pointer)
      if (span !== undefined) found.add(entity, form, span, pointer)
    }
  }
}

/** Each folded name with the entities that have it. */
function namesLongestFirst(entities: readonly EntityNote[]): [name: string, owners: Name[]][] {
  const byName = new Map<string, Name[]>()
  for (const [index, entity] of entities.entries()) {
    if (entity.find === false) continue
    for (const [n, { name, form }] of namesOf(entity).entries()) {
      const pointer = `/entities/${index}/${n === 0 ? 'name' : `aliases/${n - 1}`}`
      const owners = byName.get(foldWords(name)) ?? []
      owners.push({ name, form, entity, pointer })
      byName.set(foldWords(name), owners)
    }
  }
  return [...byName].sort(([a], [b]) => b.length - a.length)
}

/** Adds the mentions by one name. A place that could be a mention of two entities is a fault. */
function addNamed(
  name: string,
  owners: readonly Name[],
  { text, faults, choices }: Finder,
  found: FoundMentions,
  excludedStarts: ReadonlyMap<string, ReadonlySet<number>>,
): void {
  // A transparent entity is not mentioned again by a shorter name inside its longer one.
  const longerMentions = new Map(
    owners
      .filter(({ entity }) => entity.transparent === true)
      .map(({ entity }) => [entity.id, indexRanges(found.spansOf(entity))]),
  )
  const most = Math.max(FREE_MENTIONS, Math.floor(text.length / PER_MENTION))
  for (const range of text.occurrences(name)) {
    const span = text.spanOfUnits(range.start, range.end)
    if (found.isTaken(span)) continue
    if (found.mentions.length >= most) {
      faults.push({
        pointer: owners[0]!.pointer,
        words: name,
        message: `"${name}" would make more than ${most} mentions, the limit for this text: write "find": false, and list the mentions in "add"`,
      })
      return
    }
    const [owner, rival] = owners.filter(
      ({ entity: { id } }) =>
        excludedStarts.get(id)?.has(span.start) !== true &&
        longerMentions.get(id)?.encloses(span) !== true,
    )
    if (rival !== undefined) {
      faults.push({
        pointer: rival.pointer,
        message: `"${name}" at ${span.start} is a name of "${owner!.entity.id}" and of "${rival.entity.id}": exclude it in one, or add it to the other`,
        choices: choices([range]),
      })
    } else if (owner !== undefined) {
      found.add(owner.entity, owner.form, span, owner.pointer)
    }
  }
}

function noMention(
  { name, find }: EntityNote,
  { text, nearest }: Finder,
  isOfPublication: boolean,
): Pick<Fault, 'message' | 'nearest'> {
  const message = `no mention of "${name}" is in the text`
  if (find === false) return { message }
  if (text.occurrences(name).length > 0)
    return { message: `${message}: each place is excluded or part of another mention` }
  if (isOfPublication)
    return {
      message: `${message}: if it is known from outside the text, write "find": false, which marks it as metadata`,
    }
  return suggest(message, name, nearest(name))
}
