import {
  AnnotationFile,
  ConflictNote,
  DateNote,
  EntityNote,
  EventNote,
  ExceptionNote,
  FigureNote,
  ImageNote,
  Link,
  NameNote,
  Places,
  QuoteNote,
  RelationNote,
  SectionNote,
  Slug,
  TextSelector,
  Words,
} from './annotation.js'

/** What the schema names; a definition may only use those before it. */
const DEFINITIONS = {
  Slug,
  TextSelector,
  Words,
  Places,
  Date: DateNote,
  Link,
  Section: SectionNote,
  Name: NameNote,
  Entity: EntityNote,
  Quote: QuoteNote,
  Event: EventNote,
  Figure: FigureNote,
  Image: ImageNote,
  Relation: RelationNote,
  Conflict: ConflictNote,
  Exception: ExceptionNote,
}

/**
 * The JSON Schema (draft 2020-12) of an annotation file, with what it repeats under `$defs`: for editors, for validators,
 * and as the output schema of a language model.
 */
export function annotationSchema(): object {
  const names = new Map(
    Object.entries(DEFINITIONS).map(([name, schema]) => [JSON.stringify(schema), name]),
  )
  const named = (value: unknown, own?: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const name = names.get(JSON.stringify(value))
    if (name !== undefined && name !== own) return { $ref: `#/$defs/${name}` }
    if (Array.isArray(value)) return value.map((item) => named(item))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]))
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(named(AnnotationFile) as object),
    $defs: Object.fromEntries(
      Object.entries(DEFINITIONS).map(([name, schema]) => [name, named(schema, name)]),
    ),
  }
}
