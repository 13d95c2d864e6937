import { Type, type Static, type TSchema } from 'typebox'
import { IDENTIFIER_SCHEMES } from '../../model/vocabulary/entities.js'
import { optional, Strict } from '../../records/shared/notes.js'
import { AttributeRule, EntityRule, SpanRule, StructureRule } from './rules.js'
import type { TypeMap } from './type-map.js'

/*
 * A mapping says what the types of a source format become in an annotation file.
 * `seed/mapping.schema.json` is generated from this file and the rules.
 */

/** Types match whatever their case; `*` stands for any characters. */
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
    spans: optional(byType(SpanRule, 'what spans become, by type')),
    relations: optional(
      byType(
        Type.Union([StructureRule, Type.Array(StructureRule, { minItems: 1 })]),
        'what relations become, by type; of several rules, the first that fits the arguments applies',
      ),
    ),
    events: optional(byType(StructureRule, 'what events become, by type')),
    attributes: optional(
      byType(AttributeRule, 'which properties attributes and further tags decide, by type'),
    ),
    references: optional(
      byType(
        EntityRule,
        'the types of entities, by knowledge base entry, e.g. "Wikidata:Q76" or "Q76"; they take precedence over the type of the span',
      ),
    ),
    schemes: optional(
      byType(
        Type.Enum([...IDENTIFIER_SCHEMES], { description: 'the identifier that its keys become' }),
        'knowledge bases, by name',
      ),
    ),
    ignore: optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'types that are left out on purpose: counted, but not reported',
      }),
    ),
  },
  { ...Strict, title: 'Verbatim mapping file' },
)
export type MappingFile = Static<typeof MappingFile>

/** A mapping for lookups by type. Entries of `references` are found only as they are written. */
export interface Mapping {
  spans: TypeMap<SpanRule>
  relations: TypeMap<readonly StructureRule[]>
  events: TypeMap<StructureRule>
  attributes: TypeMap<AttributeRule>
  references: ReadonlyMap<string, EntityRule>
  schemes: TypeMap<(typeof IDENTIFIER_SCHEMES)[number]>
  ignore: TypeMap<true>
}
