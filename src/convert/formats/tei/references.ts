import { entryOf, isEntry, isKnownEntry } from '../../standoff/knowledge-bases.js'
import type { KnowledgeBaseEntry } from '../../../compose/entity-ids.js'
import { elementsBelow, elementsIn, textIn, type XmlElement } from '../../xml.js'

/* The persons, places and organizations that a document lists, and what references say. */

/** An entry of a list: its name and its identifiers elsewhere. */
interface ListedEntity {
  label?: string
  entries: KnowledgeBaseEntry[]
}

/** What an attribute such as `ref` refers to. */
export interface Reference {
  /** The same for every reference to the same thing. */
  key: string
  entries: KnowledgeBaseEntry[]
  label?: string
  /** True if the thing is neither listed in the document nor an entry of a knowledge base. */
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

/** `<idno type="VIAF">`, or one with an IRI. */
function entryOfIdno(element: XmlElement): KnowledgeBaseEntry {
  const [key, scheme = 'idno'] = [textIn(element), element.attributes.type]
  const named = `${scheme}:${key}`
  return isKnownEntry(named) ? entryOf(named) : isEntry(key) ? entryOf(key) : { scheme, key }
}

const entriesOf = (references: string): KnowledgeBaseEntry[] =>
  wordsIn(references).filter(isEntry).map(entryOf)

const wordsIn = (value: string): string[] => value.split(/\s+/).filter((one) => one !== '')

/** The references of an element: its attribute `ref`, or else `key` or `corresp`. */
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
