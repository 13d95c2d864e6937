import { asList, asObject, asString, type JsonObject } from './json-values.js'

/*
 * Reads the annotators whom a file names. Records are public, so an account or an e-mail address is
 * shown without its server: `acct:anna@example.org` and `anna@example.org` are "anna".
 */

/**
 * The names of annotators: of a name, the number of an account, an object that describes a person,
 * or a list of these. Undefined if there is none.
 */
export function annotatorsOf(value: unknown): string[] | undefined {
  const names = asList(value)
    .map(annotatorOf)
    .filter((name) => name !== undefined)
  return names.length > 0 ? [...new Set(names)] : undefined
}

function annotatorOf(value: unknown): string | undefined {
  if (typeof value === 'number') return `user ${value}`
  const object = asObject(value)
  return object === undefined ? nameOf(value) : nameOfPerson(object)
}

/** The properties in which programs name a person, the best first. */
const NAMES = ['name', 'display_name', 'username', 'nickname', 'email', 'id', '@id']

function nameOfPerson(person: JsonObject): string | undefined {
  const { first_name: first, last_name: last } = person
  const names = [
    `${asString(first) ?? ''} ${asString(last) ?? ''}`,
    ...NAMES.map((key) => person[key]),
  ]
  return names
    .map((one) => (typeof one === 'number' ? `user ${one}` : nameOf(one)))
    .find((name) => name !== undefined)
}

/** Prodigy names a session without an annotator by its time: `2024-02-06_10-17-19`. */
const SESSION = /^\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d$/
const ADDRESS = /^(?:acct:|mailto:)?([^\s@/]+)@[^\s@]+$/

function nameOf(value: unknown): string | undefined {
  const name = asString(value)?.replace(/\s+/gu, ' ').trim().replace(ADDRESS, '$1')
  return name === undefined || name === '' || SESSION.test(name) ? undefined : name
}
