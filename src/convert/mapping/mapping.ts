import { Type, type Static, type TSchema } from 'typebox'
import { IDENTIFIER_SCHEMES } from '../../model/vocabulary/entities.js'
import { optional, Strict } from '../../records/shared/notes.js'
import { AttributeRule, EntityRule, SpanRule, StructureRule } from './rules.js'
import type { TypeMap } from './type-map.js'

/*
 * A mapping assigns a record of an annotation file to each type of a source format.
 * `seed/mapping.schema.json` is generated from this file and rules.ts.
 */

/** Rules by type. The case of types does not count, and `*` stands for any characters. */
const byType = <T extends TSchema>(rule: T, description: string) =>
  Type.Record(Type.String(), rule, { description })

export const MappingFile = Type.Object(
  {
    $schema: optional(Type.String()),
    defaults: optional(
      Type.Boolean({
        description:
          'false: types that this file does not name stay unmapped, instead of using the default mapping',
      }),
    ),
    spans: optional(byType(SpanRule, 'rules for spans, by type')),
    relations: optional(
      byType(
        Type.Union([StructureRule, Type.Array(StructureRule, { minItems: 1 })]),
        'rules for relations, by type; of several rules, the first that fits the arguments applies',
      ),
    ),
    events: optional(byType(StructureRule, 'rules for events, by type')),
    attributes: optional(byType(AttributeRule, 'rules for attributes and further tags, by type')),
    references: optional(
      byType(
        EntityRule,
        'the types of entities, by knowledge base entry, e.g. "Wikidata:Q76" or "Q76"; they take precedence over the type of the span',
      ),
    ),
    schemes: optional(
      byType(
        Type.Enum([...IDENTIFIER_SCHEMES], { description: 'the identifier scheme of its keys' }),
        'knowledge bases, by name',
      ),
    ),
    ignore: optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'types to leave out; their annotations are counted, but not reported',
      }),
    ),
  },
  { ...Strict, title: 'Verbatim mapping file' },
)
export type MappingFile = Static<typeof MappingFile>

/** A mapping for lookups by type. Entries of `references` must match exactly. */
export interface Mapping {
  spans: TypeMap<SpanRule>
  relations: TypeMap<readonly StructureRule[]>
  events: TypeMap<StructureRule>
  attributes: TypeMap<AttributeRule>
  references: ReadonlyMap<string, EntityRule>
  schemes: TypeMap<(typeof IDENTIFIER_SCHEMES)[number]>
  ignore: TypeMap<true>
}
