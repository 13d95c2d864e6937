import { isWholeWord, occurrences, type Span } from '../model/text.js'
import type { NameForm } from '../model/vocabulary.js'
import type { EntityNote } from './annotation.js'
import type { Finder } from './selectors.js'

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
  const aliases = (entity.aliases ?? []).map((alias) => typeof alias === 'string' ? { name: alias, form: 'alias' as const } : alias)
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
  const accept = (entity: EntityNote, form: NameForm, span: Span, pointer: string) => {
    if (mentions.some((other) => other.entity === entity.id && other.start === span.start)) {
      faults.push({ pointer, message: `"${span.exact}" at ${String(span.start)} begins where another mention of "${entity.id}" begins` })
    }
    mentions.push({ ...span, entity: entity.id, form })
    if (entity.transparent !== true) used.fill(1, span.start, span.end)
  }
  const excluded = new Map(entities.map((entity, index) => [
    entity.id,
    new Set(finder.findAll(entity.exclude ?? [], `/entities/${String(index)}/exclude`).map(({ start }) => start)),
  ]))

  for (const [index, entity] of entities.entries()) {
    for (const [n, { form, ...words }] of (entity.add ?? []).entries()) {
      const pointer = `/entities/${String(index)}/add/${String(n)}`
      const span = finder.find(words, pointer)
      if (span !== undefined) accept(entity, form, span, pointer)
    }
  }
  for (const [name, owners] of namesLongestFirst(entities)) {
    for (const at of occurrences(text.text, name)) {
      if (!isWholeWord(text.text, at, at + name.length)) continue
      const span = text.spanOfUnits(at, at + name.length)
      if (used.subarray(span.start, span.end).includes(1)) continue
      const candidates = owners.filter(({ entity }) => excluded.get(entity.id)?.has(span.start) !== true && !isInside(span, entity.id, mentions))
      const [first, second] = candidates
      if (second !== undefined) {
        faults.push({ pointer: second.pointer, message: `"${name}" at ${String(span.start)} is a name of "${first!.entity.id}" and of "${second.entity.id}": exclude it in one, or add it to the other` })
      } else if (first !== undefined) {
        accept(first.entity, first.form, span, first.pointer)
      }
    }
  }
  const mentioned = new Set(mentions.map(({ entity }) => entity))
  for (const [index, { id, name }] of entities.entries()) {
    if (!mentioned.has(id)) faults.push({ pointer: `/entities/${String(index)}/name`, message: `no mention of "${name}" stands in the text` })
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

function namesLongestFirst(entities: readonly EntityNote[]): [string, Name[]][] {
  const byName = new Map<string, Name[]>()
  for (const [index, entity] of entities.entries()) {
    if (entity.find === false) continue
    for (const [n, { name, form }] of namesOf(entity).entries()) {
      const pointer = `/entities/${String(index)}/${n === 0 ? 'name' : `aliases/${String(n - 1)}`}`
      byName.set(name, [...byName.get(name) ?? [], { name, form, entity, pointer }])
    }
  }
  return [...byName].sort(([a], [b]) => b.length - a.length)
}

/** A transparent entity's shorter name inside its own longer one is no further mention. */
function isInside(span: Span, entity: string, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.entity === entity && mention.start <= span.start && span.end <= mention.end)
}
