import { LISTED_DECLARATIONS } from '../../records/registry.js'
import type { RecordNote } from '../../records/shared/notes.js'
import type { PublishedRecord } from '../standoff/standoff.js'
import { reportUnmapped, type Conversion } from './conversion.js'

/**
 * Removes links to records that are not in the file, and attributions to such records. All records
 * must have been added before.
 */
export function dropMissingRecords(conversion: Conversion): void {
  const { notes, standoff, recordRefs } = conversion
  for (const record of standoff.published) {
    const [list, id] = recordRefs.get(record.id)?.split('/') ?? []
    const note = (notes[list as keyof typeof notes] as RecordNote[] | undefined)?.find(
      (one) => one.id === id,
    )
    if (note === undefined) continue
    dropMissingLinks(conversion, record, note)
    dropMissingSpeakers(conversion, record, note)
  }
}

function dropMissingLinks(conversion: Conversion, record: PublishedRecord, note: RecordNote): void {
  if (note.related === undefined) return
  const [kept, missing] = [true, false].map((isKnown) =>
    note.related!.filter(({ to }) => conversion.takenRefs.has(to) === isKnown),
  )
  for (const { to } of missing!)
    reportUnmapped(conversion, record, `is linked to "${to}", which no annotation states`)
  if (kept!.length > 0) note.related = kept!
  else delete note.related
}

function dropMissingSpeakers(
  conversion: Conversion,
  record: PublishedRecord,
  note: RecordNote,
): void {
  const { note: declared } = LISTED_DECLARATIONS.find(({ kind }) => kind === record.type)!
  for (const { assertedBy } of declared.statements?.(note) ?? []) {
    for (const [property, list] of [
      ['quotes', 'quotes'],
      ['speakers', 'entities'],
    ] as const) {
      const named = assertedBy?.[property]
      if (assertedBy === undefined || named === undefined) continue
      const kept = named.filter((id) => conversion.takenRefs.has(`${list}/${id}`))
      for (const id of named.filter((id) => !kept.includes(id)))
        reportUnmapped(conversion, record, `is said by "${list}/${id}", which no annotation states`)
      if (kept.length > 0) assertedBy[property] = kept
      else Reflect.deleteProperty(assertedBy, property)
    }
  }
}
