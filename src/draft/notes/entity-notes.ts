import { entityIdOf } from '../../compose/entity-ids.js'
import { listMentionsWhereNeeded, type EntityWithMentions } from '../../compose/listed-mentions.js'
import type { Range } from '../../model/text/ranges.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import type { NameForm } from '../../model/vocabulary/entities.js'
import type { EntityNote } from '../../records/entities/note.js'
import { NAME_LENGTH } from '../../records/shared/notes.js'
import type { DraftEntity } from '../entities/entity.js'
import type { NoteWriter } from './note-writer.js'

/**
 * Writes the notes of entities, and sets the id of each. Their names are mentions wherever the text has
 * them, as when an annotation file is loaded, unless another name stands there.
 * @param blocked names that belong to no entity.
 */
export function entityNotes(
  entities: readonly DraftEntity[],
  blocked: readonly Range[],
  { text, citer }: NoteWriter,
): EntityNote[] {
  const drafted = entities.filter(({ name }) => [...name].length <= NAME_LENGTH)
  addFurtherMentions(drafted, blocked, text)
  return listMentionsWhereNeeded(
    drafted.map((entity) => noteOf(entity, text)),
    text,
    citer,
  )
}

/** Adds the places of names that were not found as names, longer names before shorter ones. */
function addFurtherMentions(
  entities: readonly DraftEntity[],
  blocked: readonly Range[],
  text: IndexedText,
): void {
  const taken = new Uint8Array(text.text.length)
  const take = ({ start, end }: Range) => taken.fill(1, start, end)
  for (const range of [...blocked, ...entities.flatMap(({ mentions }) => mentions)]) take(range)
  const names = entities.flatMap((entity) =>
    [...formsOf(entity.mentions.filter(({ onlyHere }) => onlyHere !== true))].map(
      ([words, form]) => ({ entity, words, form }),
    ),
  )
  for (const { entity, words, form } of names.sort((a, b) => b.words.length - a.words.length))
    for (const { start, end } of text.occurrences(words)) {
      if (taken.subarray(start, end).includes(1)) continue
      take({ start, end })
      entity.mentions.push({ start, end, text: words, form })
    }
}

const formsOf = (mentions: DraftEntity['mentions']): Map<string, NameForm> =>
  new Map(mentions.map((mention) => [mention.text, mention.form]))

function noteOf(entity: DraftEntity, text: IndexedText): EntityWithMentions {
  const { type, name } = entity
  entity.mentions.sort((a, b) => a.start - b.start)
  entity.id = entityIdOf(type, name, [])
  const aliases = [...formsOf(entity.mentions)].filter(([words]) => words !== name)
  const forms = new Map<Span, NameForm>(
    entity.mentions.map(({ start, end, form }) => [text.spanOfUnits(start, end), form]),
  )
  return {
    note: {
      id: entity.id,
      type,
      name,
      ...(aliases.length > 0 && {
        aliases: aliases.map(([words, form]) => (form === 'alias' ? words : { name: words, form })),
      }),
    },
    mentions: [...forms.keys()],
    forms,
  }
}
