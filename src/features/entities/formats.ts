import type { Static } from 'typebox'
import type { RecordFormats } from '../../http/formats/records.js'
import { node, SCHEMA_TYPES, thing } from '../../http/formats/schemaorg.js'
import type { EntityShape } from './schemas.js'

type Entity = Static<typeof EntityShape>

/** schema.org Person, Country, Organization, ... with the identifiers from outside as `sameAs`. */
function linkedData({ url, type, name, names, identifiers, roles }: Entity): object {
  return node(SCHEMA_TYPES[type], {
    '@id': url, name,
    'alternateName': [...new Set(names.map((other) => other.name))].filter((other) => other !== name),
    'sameAs': identifiers.map((identifier) => ({ '@id': identifier.url })),
    'hasOccupation': type !== 'person' ? [] : roles.map((role) => node('Role', { 'roleName': role.title, 'hasOccupation': node('Occupation', { name: role.title, occupationLocation: thing(role.in) }) })),
  })
}

export const entityFormats: RecordFormats = { linkedData }
