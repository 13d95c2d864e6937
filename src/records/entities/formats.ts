import type { Static } from 'typebox'
import type { RecordFormats } from '../../query/record-formats.js'
import { ENTITIES, type NameForm } from '../../model/vocabulary/entities.js'
import { originInWords } from '../shared/remarks.js'
import { additionalTypes, node, schemaTypeOf, thing } from '../shared/schemaorg.js'
import type { EntityShape } from './schema.js'

type Entity = Static<typeof EntityShape>

type Role = Entity['roles'][number]

/** The types of entity that are a schema.org AdministrativeArea, and those that are an Organization, when an office is held in them. */
const AREAS: readonly string[] = ['country', 'place']
const ORGANIZATIONS: readonly string[] = ['organization', 'media', 'initiative']

const heldIn =
  (types: readonly string[]) =>
  (role: Role): boolean =>
    role.in !== null && types.includes(role.in.type)

/** A role with an occupation. An occupation that is an entity is a node of its own; an office is one with its title and its area. */
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

/** Forms that are no further names: "Chinese" of China, "President Xi Jinping". */
const NO_NAMES: readonly NameForm[] = ['demonym', 'titled']

const alternateNames = (names: Entity['names']): string[] => [
  ...new Set(names.filter(({ form }) => !NO_NAMES.includes(form)).map(({ name }) => name)),
]

/**
 * schema.org Person, Country, Organization, ... with external identifiers as `sameAs`. It has no roles
 * that only a speaker claims.
 */
function linkedData({
  url,
  type,
  subtypes,
  name,
  names,
  identifiers,
  roles,
  origins,
  reviewed,
}: Entity): object {
  const own =
    type === 'person' ? roles.filter(({ attribution }) => attribution.voice === 'article') : []
  return node(schemaTypeOf(type), {
    '@id': url,
    'additionalType': additionalTypes(ENTITIES[type], subtypes),
    name,
    'alternateName': alternateNames(names).filter((other) => other !== name),
    'disambiguatingDescription': reviewed
      ? null
      : `Not reviewed: ${origins.map(originInWords).join('; ')}`,
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
