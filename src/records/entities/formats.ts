import type { Static } from 'typebox'
import type { RecordFormats } from '../../query/record-formats.js'
import { node, SCHEMA_TYPES, thing } from '../shared/schemaorg.js'
import type { EntityShape } from './schema.js'

type Entity = Static<typeof EntityShape>

type Role = Entity['roles'][number]

/** Of what an office may be held in, that which schema.org takes for an administrative area, and for an organization. */
const AREAS: readonly string[] = ['country', 'place']
const ORGANIZATIONS: readonly string[] = ['organization', 'media', 'initiative']

const heldIn =
  (types: readonly string[]) =>
  (role: Role): boolean =>
    role.in !== null && types.includes(role.in.type)

/** An office in a country is an occupation there; `@id` and name stand for what is an entity itself. */
function occupation(role: Role): object {
  if (role.occupation)
    return node('Role', { roleName: role.title, hasOccupation: thing(role.occupation) })
  const area = heldIn(AREAS)(role)
    ? { ...thing(role.in), ...(role.in?.type === 'place' && { '@type': 'AdministrativeArea' }) }
    : null
  return node('Role', {
    roleName: role.title,
    hasOccupation: node('Occupation', { name: role.title, occupationLocation: area }),
  })
}

/** schema.org Person, Country, Organization, ... with the identifiers from outside as `sameAs`. */
function linkedData({ url, type, name, names, identifiers, roles }: Entity): object {
  const own = type === 'person' ? roles : []
  return node(SCHEMA_TYPES[type], {
    '@id': url,
    name,
    'alternateName': [...new Set(names.map((other) => other.name))].filter(
      (other) => other !== name,
    ),
    'sameAs': identifiers.map((identifier) => ({ '@id': identifier.url })),
    'hasOccupation': own.map(occupation),
    'affiliation': own
      .filter(heldIn(ORGANIZATIONS))
      .map((role) =>
        node('OrganizationRole', { roleName: role.title, affiliation: thing(role.in) }),
      ),
  })
}

export const entityFormats: RecordFormats = { linkedData }
