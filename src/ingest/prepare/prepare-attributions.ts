import type { Fault } from '../../model/errors.js'
import { recordId } from '../../model/ids.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { AssertedByNote } from '../../records/shared/notes.js'
import type { StatementNote } from '../../records/shared/cited-words.js'
import type { Attribution, PreparedRecord } from '../../records/shared/prepared-record.js'
import { wordsOf } from '../../records/shared/rows.js'
import { attribute, type QuotedWords, type Statement } from './attributions.js'
import type { ListedNote } from '../source/listed-notes.js'
import type { References } from './references.js'

/** The statements of a note, and the record that is prepared from it. */
type Noted = readonly [listed: ListedNote, record: PreparedRecord]

/** Adds to each record of an article whose claim it is. Unknown quotes and speakers are faults. */
export function attributeRecords(
  article: string,
  noted: readonly Noted[],
  references: References,
  faults: Fault[],
): PreparedRecord[] {
  const statements = noted.flatMap(([listed, record]) =>
    (listed.declaration.note.statements?.(listed.note) ?? []).map((note) => {
      checkAssertion(note, listed.pointer, references, faults)
      return { record, note }
    }),
  )
  const attributed = attribute(
    noted.flatMap(([, record]) => quotedWords(record)),
    statements.map(({ record, note }) => statementOf(article, record, note)),
  )
  const byRecord = new Map<PreparedRecord, Attribution[]>()
  for (const [i, { record, note }] of statements.entries()) {
    const { voice, sayers } = attributed[i]!
    const { claim, assertedBy } = note
    const attribution = { claim: claim ?? null, voice, assertedBy: jsonOf(assertedBy), sayers }
    byRecord.set(record, [...(byRecord.get(record) ?? []), attribution])
  }
  return noted.map(([, record]) => ({ ...record, attributions: byRecord.get(record) ?? [] }))
}

function quotedWords(record: PreparedRecord): QuotedWords<string>[] {
  if (record.kind !== 'quote') return []
  const { speaker } = record.note as QuoteNote
  return [
    {
      quote: record.id,
      speaker: speaker ?? null,
      speakerText: wordsOf(record, 'speaker'),
      content: record.citations.filter(({ role }) => role === 'content'),
    },
  ]
}

function statementOf(
  article: string,
  { citations }: PreparedRecord,
  { claim, assertedBy, source }: StatementNote,
): Statement<string> {
  const cited = citations.filter((citation) => citation.claim === claim)
  return {
    content: cited.filter(({ role }) => role === 'content'),
    source,
    asserted: assertedBy && {
      voice: assertedBy.voice,
      quotes: (assertedBy.quotes ?? []).map((id) => recordId(article, id)),
      speakers: assertedBy.speakers ?? [],
      words: wordsOf({ citations: cited }, 'attribution'),
    },
  }
}

/** An assertion without its words, as annotation pages publish it. */
const jsonOf = (note: AssertedByNote | undefined): string | null =>
  note === undefined ? null : JSON.stringify({ ...note, words: undefined })

function checkAssertion(
  { at, assertedBy }: StatementNote,
  note: string,
  references: References,
  faults: Fault[],
): void {
  if (assertedBy === undefined) return
  const pointer = `${note}/${at}`
  const { voice, quotes = [], speakers = [] } = assertedBy
  for (const [i, quote] of quotes.entries())
    references.checkRecord(`quotes/${quote}`, `${pointer}/quotes/${i}`)
  for (const [i, speaker] of speakers.entries())
    references.checkEntity(speaker, `${pointer}/speakers/${i}`)
  if (voice === 'article' && quotes.length + speakers.length > 0)
    faults.push({
      pointer: `${pointer}/voice`,
      message: 'a record with the voice "article" has no "quotes" and no "speakers"',
    })
}
