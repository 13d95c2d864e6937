import { ExceptionNote, SectionNote } from '../../records/articles/note.js'
import { EntityNote, NameNote } from '../../records/entities/note.js'
import { LISTED_DECLARATIONS } from '../../records/registry.js'
import {
  DateNote,
  LinkNote,
  Places,
  Slug,
  TextSelector,
  Words,
} from '../../records/shared/notes.js'
import { OriginNote } from '../../records/shared/origin.js'
import { AnnotationFile } from './annotation.js'

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The parts of the schema that have a name, by that name. */
const DEFINITIONS = {
  Slug,
  TextSelector,
  Words,
  Places,
  Date: DateNote,
  Link: LinkNote,
  Origin: OriginNote,
  Section: SectionNote,
  Name: NameNote,
  Entity: EntityNote,
  ...Object.fromEntries(
    LISTED_DECLARATIONS.map(({ kind, note }) => [capitalize(kind), note.schema]),
  ),
  Exception: ExceptionNote,
}

/**
 * The JSON Schema (draft 2020-12) of an annotation file, with repeated parts under `$defs`. Editors and
 * validators use it, and language models as the schema of their output.
 */
export function annotationSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(withReferences(AnnotationFile) as object),
    $defs: Object.fromEntries(
      Object.entries(DEFINITIONS).map(([name, schema]) => [name, withReferences(schema, name)]),
    ),
  }
}

const NAMES = new Map(
  Object.entries(DEFINITIONS).map(([name, schema]) => [JSON.stringify(schema), name]),
)

/** A schema with references in place of the definitions that it contains, except the one named `own`. */
function withReferences(schema: unknown, own?: string): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  const name = NAMES.get(JSON.stringify(schema))
  if (name !== undefined && name !== own) return { $ref: `#/$defs/${name}` }
  if (Array.isArray(schema)) return schema.map((item) => withReferences(item))
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => [key, withReferences(inner)]),
  )
}
