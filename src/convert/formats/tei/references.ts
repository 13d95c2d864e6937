import { entryOf, isEntry, isKnownEntry } from '../../standoff/knowledge-bases.js'
import type { KnowledgeBaseEntry } from '../../../compose/entity-ids.js'
import { elementsBelow, elementsIn, textIn, type XmlElement } from '../../xml.js'

/* Reads the persons, places and organizations that a document lists, and references to them. */

/** A listed entity with its name and its knowledge base entries. */
interface ListedEntity {
  label?: string
  entries: KnowledgeBaseEntry[]
}

/** A reference in an attribute such as `ref`. */
export interface Reference {
  /** A key that is equal for all references to the same entity. */
  key: string
  entries: KnowledgeBaseEntry[]
  label?: string
  /** True if the entity is neither listed in the document nor an entry of a knowledge base. */
  isElsewhere: boolean
}

const LISTED = new Set(['person', 'personGrp', 'place', 'org', 'object', 'event', 'category'])
const NAMES = /^(?:persName|placeName|orgName|geogName|objectName|eventName|name|label)$/

/** What the elements of a file with an `xml:id` describe, by this id. */
export interface Listed {
  entities: ReadonlyMap<string, ListedEntity>
  /** The names of the people who are responsible for the file or a part of it. */
  names: ReadonlyMap<string, string>
}

export const listedIn = (root: XmlElement): Listed => ({
  entities: listedEntities(root),
  names: responsibleNames(root),
})

function listedEntities(document: XmlElement): Map<string, ListedEntity> {
  const listed = new Map<string, ListedEntity>()
  for (const element of elementsBelow(document)) {
    const { 'xml:id': id } = element.attributes
    if (id === undefined || !LISTED.has(element.name)) continue
    const own = elementsIn(element)
    const name = own.find((one) => NAMES.test(one.name))
    const label = name && textIn(name)
    listed.set(id, {
      ...(label !== undefined && label !== '' && { label }),
      entries: [
        ...entriesOf(element.attributes.sameAs ?? element.attributes.corresp ?? ''),
        ...own.flatMap((one) => entriesOf(one.attributes.ref ?? '')),
        ...own.filter((one) => one.name === 'idno').map(entryOfIdno),
      ],
    })
  }
  return listed
}

const RESPONSIBLE = new Set([
  'respStmt',
  'person',
  'editor',
  'author',
  'principal',
  'name',
  'persName',
])

function responsibleNames(root: XmlElement): Map<string, string> {
  const names = new Map<string, string>()
  for (const element of elementsBelow(root)) {
    const { 'xml:id': id } = element.attributes
    if (id === undefined || !RESPONSIBLE.has(element.name)) continue
    const name = textIn(elementsIn(element).find((one) => NAMES.test(one.name)) ?? element)
    if (name !== '') names.set(id, name)
  }
  return names
}

/** The entry of an element such as `<idno type="VIAF">`, or of one with an IRI. */
function entryOfIdno(element: XmlElement): KnowledgeBaseEntry {
  const [key, scheme = 'idno'] = [textIn(element), element.attributes.type]
  const named = `${scheme}:${key}`
  return isKnownEntry(named) ? entryOf(named) : isEntry(key) ? entryOf(key) : { scheme, key }
}

const entriesOf = (references: string): KnowledgeBaseEntry[] =>
  wordsIn(references).filter(isEntry).map(entryOf)

export const wordsIn = (value: string): string[] => value.split(/\s+/).filter((one) => one !== '')

/** The references in the value of an attribute such as `ref` or `key`. */
export function referencesOf(
  value: string,
  listed: ReadonlyMap<string, ListedEntity>,
): Reference[] {
  return wordsIn(value).map((key): Reference => {
    const entity = key.startsWith('#') ? listed.get(key.slice(1)) : undefined
    if (entity !== undefined) return { key, ...entity, isElsewhere: false }
    const isLink = isEntry(key)
    return { key, entries: isLink ? [entryOf(key)] : [], isElsewhere: !isLink }
  })
}
