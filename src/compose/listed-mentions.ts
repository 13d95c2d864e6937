import { findMentions } from '../ingest/mentions.js'
import { createFinder } from '../ingest/finder.js'
import type { IndexedText, Span } from '../model/text.js'
import type { NameForm } from '../model/vocabulary/entities.js'
import type { EntityNote } from '../records/entities/note.js'
import type { Mention } from '../records/mentions/mention.js'
import { collapseSpaces } from './words.js'
import type { Citer } from '../ingest/citer.js'
import { spansKey } from './spans.js'

/*
 * Loading finds the mentions of an entity by its names. The names of an entity are enough if they
 * find exactly the known mentions; otherwise the annotation file must list each mention.
 */

/** An entity's note without mentions, and the spans of its mentions in text order. */
export interface EntityWithMentions {
  note: EntityNote
  mentions: Span[]
  /** The known forms of mentions. */
  forms?: ReadonlyMap<Span, NameForm>
}

/** The most rounds of finding. Each round lists mentions, which changes what other names find. */
const MAX_ROUNDS = 4
/** If an article has more mentions, every entity lists its own: finding compares all with all. */
const MAX_FINDABLE = 3000

/**
 * Lists the mentions of entities whose names do not find exactly these. Other entities keep names
 * alone, as a person would write them.
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

/** The mentions that loading finds, by the id of their entity. */
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
