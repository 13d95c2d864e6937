import { readHead } from '../../document-head.js'
import { Fields } from '../../fields.js'
import type { DocumentHead } from '../../standoff/source-document.js'
import { elementsAt, elementsBelow, textIn, type XmlElement } from '../../xml.js'

/*
 * Reads the publication from a TEI header. The description of the source takes precedence over that
 * of the electronic edition, because the source was published.
 */

/** Reads the head of the article from the header of a document or a corpus. */
export function headOf(document: XmlElement): DocumentHead {
  const [header] = elementsAt(document, 'teiHeader')
  if (header === undefined) return readHead([fieldsOf({ language: languageOf(document) })])
  const file = elementsAt(header, 'fileDesc')[0] ?? header
  const sources = elementsAt(file, 'sourceDesc').flatMap((one) => [...elementsBelow(one)])
  const below = (name: string) => sources.filter((one) => one.name === name)
  const journal = below('title').find(({ attributes }) => /^[jms]$/.test(attributes.level ?? ''))
  const article = below('title').find(({ attributes }) => attributes.level === 'a')
  const ofSource = fieldsOf({
    title: textOf(article),
    authors: below('author').map(textIn),
    published: dateOf(below('date')),
    publisher: textOf(journal ?? below('publisher')[0]),
    url: urlIn(sources),
  })
  const ofEdition = fieldsOf({
    title: textOf(elementsAt(file, 'titleStmt/title')[0]),
    authors: elementsAt(file, 'titleStmt/author').map(textIn),
    published: dateOf([
      ...elementsAt(header, 'profileDesc/creation/date'),
      ...elementsAt(file, 'publicationStmt/date'),
    ]),
    publisher: textOf(elementsAt(file, 'publicationStmt/publisher')[0]),
    url: urlIn(elementsAt(file, 'publicationStmt/*')),
    language:
      languageOf(document) ??
      elementsAt(header, 'profileDesc/langUsage/language')[0]?.attributes.ident,
  })
  return readHead([ofSource, ofEdition])
}

const fieldsOf = (properties: DocumentHead | Record<string, unknown>): Fields =>
  new Fields(Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value))))

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const textOf = (element: XmlElement | undefined): string | undefined => element && textIn(element)

const languageOf = (document: XmlElement): string | undefined =>
  document.attributes['xml:lang'] ?? elementsAt(document, 'text')[0]?.attributes['xml:lang']

/** The first date with a value, or else with words. */
const dateOf = (dates: readonly XmlElement[]): string | undefined =>
  dates.map(({ attributes }) => attributes.when).find((when) => when !== undefined) ??
  dates.map(textIn).find((words) => words !== '')

/** The first web address in `ptr`, `ref` or `idno`. */
function urlIn(elements: readonly XmlElement[]): string | undefined {
  return elements
    .filter(({ name }) => /^(?:ptr|ref|idno)$/.test(name))
    .map((element) => element.attributes.target ?? textIn(element))
    .find((url) => /^https?:\/\//.test(url))
}
