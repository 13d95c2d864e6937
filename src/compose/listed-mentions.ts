import { findMentions } from '../ingest/words/mentions.js'
import { createFinder } from '../ingest/words/finder.js'
import type { IndexedText, Span } from '../model/text/text.js'
import type { NameForm } from '../model/vocabulary/entities.js'
import type { EntityNote } from '../records/entities/note.js'
import type { Mention } from '../records/mentions/mention.js'
import { collapseSpaces } from './words.js'
import type { Citer } from '../ingest/words/citer.js'
import { spansKey } from './spans.js'

/*
 * `load` finds the mentions of an entity by its names. If the names find exactly the known mentions, the annotation
 * file needs only the names. Otherwise, it must list each mention.
 */

/** The note of an entity without mentions, and the spans of its mentions in text order. */
export interface EntityWithMentions {
  note: EntityNote
  mentions: Span[]
  /** The forms of mentions, if known. */
  forms?: ReadonlyMap<Span, NameForm>
}

/** The maximum number of rounds. Each round lists mentions, which changes the mentions that other names find. */
const MAX_ROUNDS = 4
/** The maximum number of mentions that are searched, because each is compared with each. With more, all are listed. */
const MAX_FINDABLE = 3000

/**
 * Lists the mentions of the entities whose names do not find exactly their mentions. Other entities have only names, as
 * a person would write them.
 */
export function listMentionsWhereNeeded(
  entities: readonly EntityWithMentions[],
  text: IndexedText,
  citer: Citer,
): EntityNote[] {
  const count = entities.reduce((sum, { mentions }) => sum + mentions.length, 0)
  let listed = new Set(count > MAX_FINDABLE ? entities : [])
  for (let round = 1; ; round++) {
    const notes = entities.map((entity) =>
      listed.has(entity) ? withListedMentions(entity, citer) : entity.note,
    )
    if (listed.size === entities.length) return notes
    const found = findByEntity(notes, text)
    const wrong = entities.filter(
      (entity) => !listed.has(entity) && !isFound(entity, found.get(entity.note.id)!),
    )
    if (wrong.length === 0) return notes
    listed = round < MAX_ROUNDS ? new Set([...listed, ...wrong]) : new Set(entities)
  }
}

/** The mentions that `load` finds, by the id of the entity. */
function findByEntity(notes: readonly EntityNote[], text: IndexedText): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>(notes.map(({ id }) => [id, []]))
  for (const mention of findMentions(notes, createFinder(text), new Set()))
    found.get(mention.entity)!.push(mention)
  return found
}

const isFound = ({ mentions, forms }: EntityWithMentions, found: readonly Mention[]): boolean =>
  spansKey(mentions) === spansKey(found) &&
  mentions.every((span, index) => (forms?.get(span) ?? found[index]!.form) === found[index]!.form)

const withListedMentions = (
  { note, mentions, forms }: EntityWithMentions,
  citer: Citer,
): EntityNote => ({
  ...note,
  find: false,
  add: mentions.map((mention) => {
    const words = citer.cite(mention)
    return {
      ...(typeof words === 'string' ? { exact: words } : words),
      form: forms?.get(mention) ?? (collapseSpaces(mention.exact) === note.name ? 'name' : 'alias'),
    }
  }),
})
