import type { TSchema } from 'typebox'
import type { Fault } from '../../model/errors.js'
import { escapeStep } from '../../model/json/json-positions.js'
import { schemaFaults } from '../../model/json/schema-faults.js'
import { asObject } from '../json-values.js'
import { MappingFile } from './mapping.js'
import { ATTRIBUTE_RULES, EntityRule, SPAN_RULES, STRUCTURE_RULES } from './rules.js'

/**
 * The schemas of the rules in each section of a mapping file, by the property that identifies the
 * rule.
 */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, TSchema>>>> = {
  spans: SPAN_RULES,
  relations: STRUCTURE_RULES,
  events: STRUCTURE_RULES,
  attributes: ATTRIBUTE_RULES,
  references: { entity: EntityRule },
}

/** Checks a mapping file. The property that identifies a rule selects the schema for it. */
export function mappingFaults(value: unknown): Fault[] {
  const file = asObject(value)
  if (file === undefined) return [{ pointer: '', message: 'must be an object' }]
  const others = Object.fromEntries(
    Object.entries(file).filter(([key]) => !Object.hasOwn(SECTIONS, key)),
  )
  return [
    ...schemaFaults(MappingFile, others),
    ...Object.keys(SECTIONS)
      .filter((section) => Object.hasOwn(file, section))
      .flatMap((section) => sectionFaults(section, file[section])),
  ]
}

function sectionFaults(section: string, value: unknown): Fault[] {
  const rules = asObject(value)
  if (rules === undefined) return [{ pointer: `/${section}`, message: 'must be an object' }]
  return Object.entries(rules).flatMap(([type, rule]) => {
    const pointer = `/${section}/${escapeStep(type)}`
    return section === 'relations' && Array.isArray(rule) && rule.length > 0
      ? rule.flatMap((one, index) => ruleFaults(one, SECTIONS[section]!, `${pointer}/${index}`))
      : ruleFaults(rule, SECTIONS[section]!, pointer)
  })
}

function ruleFaults(
  rule: unknown,
  schemas: Readonly<Record<string, TSchema>>,
  pointer: string,
): Fault[] {
  const names = Object.keys(schemas)
  const [name, ...others] = names.filter((one) => Object.hasOwn(asObject(rule) ?? {}, one))
  if (name === undefined || others.length > 0)
    return [{ pointer, message: `must have exactly one of: ${names.join(', ')}` }]
  return schemaFaults(schemas[name]!, rule, pointer)
}
