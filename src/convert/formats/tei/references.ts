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

/** The listed entities of a document by their `xml:id`. */
export function listedEntities(document: XmlElement): ReadonlyMap<string, ListedEntity> {
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

/** The entry of an element such as `<idno type="VIAF">`, or of one with an IRI. */
function entryOfIdno(element: XmlElement): KnowledgeBaseEntry {
  const [key, scheme = 'idno'] = [textIn(element), element.attributes.type]
  const named = `${scheme}:${key}`
  return isKnownEntry(named) ? entryOf(named) : isEntry(key) ? entryOf(key) : { scheme, key }
}

const entriesOf = (references: string): KnowledgeBaseEntry[] =>
  wordsIn(references).filter(isEntry).map(entryOf)

const wordsIn = (value: string): string[] => value.split(/\s+/).filter((one) => one !== '')

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
