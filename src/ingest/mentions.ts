import type { Fault } from '../model/errors.js'
import { foldWords } from '../model/folding.js'
import { indexRanges } from '../model/ranges.js'
import type { Span } from '../model/text.js'
import type { NameForm } from '../model/vocabulary.js'
import type { EntityNote } from '../records/entities/note.js'
import { suggest, type Finder } from './selectors.js'

export interface Mention extends Span {
  entity: string
  form: NameForm
}

interface Name {
  name: string
  form: NameForm
  entity: EntityNote
  pointer: string
}

/** All names of an entity with their forms, the preferred one first. */
export function namesOf(entity: EntityNote): { name: string; form: NameForm }[] {
  const aliases = (entity.aliases ?? []).map((alias) =>
    typeof alias === 'string' ? { name: alias, form: 'alias' as const } : alias,
  )
  return [{ name: entity.name, form: 'name' }, ...aliases]
}

/**
 * Finds every mention: single ones that the file adds first, then the names, longest first, as whole words.
 * A character that one mention has used is not used again, unless its entity is `transparent`.
 */
export function findMentions(entities: readonly EntityNote[], finder: Finder): Mention[] {
  const { text, faults } = finder
  const used = new Uint8Array(text.length)
  const mentions: Mention[] = []
  const of = new Map(
    entities.map(({ id }) => [id, { starts: new Set<number>(), spans: [] as Span[] }]),
  )
  const accept = (entity: EntityNote, form: NameForm, span: Span, pointer: string) => {
    const own = of.get(entity.id)!
    if (own.starts.has(span.start)) {
      faults.push({
        pointer,
        message: `"${span.exact}" at ${span.start} begins where another mention of "${entity.id}" begins`,
      })
    }
    own.starts.add(span.start)
    own.spans.push(span)
    mentions.push({ ...span, entity: entity.id, form })
    if (entity.transparent !== true) used.fill(1, span.start, span.end)
  }
  const excluded = new Map(
    entities.map((entity, index) => [
      entity.id,
      new Set(
        finder
          .findAll(entity.exclude ?? [], `/entities/${index}/exclude`)
          .map(({ start }) => start),
      ),
    ]),
  )

  for (const [index, entity] of entities.entries()) {
    for (const [n, { form, ...words }] of (entity.add ?? []).entries()) {
      const pointer = `/entities/${index}/add/${n}`
      const span = finder.find(words, pointer)
      if (span !== undefined) accept(entity, form, span, pointer)
    }
  }
  for (const [name, owners] of namesLongestFirst(entities)) {
    // A transparent entity's shorter name inside its own longer one is no further mention.
    const isInside = new Map(
      owners.map(({ entity: { id, transparent } }) => [
        id,
        transparent === true ? indexRanges(of.get(id)!.spans).encloses : () => false,
      ]),
    )
    for (const range of text.occurrences(name)) {
      if (!text.isWholeWord(range)) continue
      const span = text.spanOfUnits(range.start, range.end)
      if (used.subarray(span.start, span.end).includes(1)) continue
      const candidates = owners.filter(
        ({ entity }) =>
          excluded.get(entity.id)?.has(span.start) !== true && !isInside.get(entity.id)!(span),
      )
      const [first, second] = candidates
      if (second !== undefined) {
        faults.push({
          pointer: second.pointer,
          message: `"${name}" at ${span.start} is a name of "${first!.entity.id}" and of "${second.entity.id}": exclude it in one, or add it to the other`,
        })
      } else if (first !== undefined) {
        accept(first.entity, first.form, span, first.pointer)
      }
    }
  }
  for (const [index, entity] of entities.entries()) {
    if (of.get(entity.id)!.spans.length === 0)
      faults.push({
        pointer: `/entities/${index}/name`,
        words: entity.name,
        ...noMention(entity, finder),
      })
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

function namesLongestFirst(entities: readonly EntityNote[]): [string, Name[]][] {
  const byName = new Map<string, Name[]>()
  for (const [index, entity] of entities.entries()) {
    if (entity.find === false) continue
    for (const [n, { name, form }] of namesOf(entity).entries()) {
      const pointer = `/entities/${index}/${n === 0 ? 'name' : `aliases/${n - 1}`}`
      const key = foldWords(name)
      const names = byName.get(key)
      if (names === undefined) byName.set(key, [{ name, form, entity, pointer }])
      else names.push({ name, form, entity, pointer })
    }
  }
  return [...byName].sort(([a], [b]) => b.length - a.length)
}

function noMention(
  { name, find }: EntityNote,
  { text, nearest }: Finder,
): Pick<Fault, 'message' | 'nearest'> {
  const message = `no mention of "${name}" stands in the text`
  if (find === false) return { message }
  if (text.occurrences(name).some((range) => text.isWholeWord(range)))
    return { message: `${message}: wherever it stands, it is excluded or part of another mention` }
  return suggest(message, name, nearest(name))
}
