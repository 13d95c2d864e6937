import { DateError, parseDate } from '../../model/dates/dates.js'
import { scanJson } from '../../model/json/json-scanner.js'
import { LANGUAGE_PATTERN } from '../../records/articles/note.js'
import { NAME_LENGTH } from '../../records/shared/notes.js'
import type { DraftMetadata } from '../draft.js'
import type { PageDocument } from './dom.js'
import { collapse } from './plain-text.js'

export interface PageMetadata extends DraftMetadata {
  /** A BCP 47 tag. */
  language?: string
}

/**
 * Reads the metadata of a page: from JSON-LD (schema.org), or else from Open Graph and other `meta` elements. Values
 * that cannot be understood are left out.
 */
export function readMetadata(document: PageDocument): PageMetadata {
  const article = articleOf(document)
  const meta = metaReader(document)
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const found = {
    title: nameOf(article.headline) ?? nameOf(meta('og:title')) ?? nameOf(meta('twitter:title')),
    publisher: namesOf(article.publisher)[0] ?? nameOf(meta('og:site_name')),
    authors:
      listOrNone(namesOf(article.author)) ?? listOrNone(namesOf(meta('author', 'dc.creator'))),
    published:
      dateOf(article.datePublished) ??
      dateOf(meta('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'pubdate')) ??
      dateOf(document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime')),
    url: [link, meta('og:url'), idOf(article.mainEntityOfPage), article.url]
      .map(urlOf)
      .find(Boolean),
    language: [
      article.inLanguage,
      document.documentElement?.getAttribute('lang'),
      meta('og:locale', 'content-language'),
    ]
      .map(languageOf)
      .find(Boolean),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

type JsonObject = Record<string, unknown>

const ARTICLE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report)$/

/** The article that the JSON-LD of a page describes; empty if there is none. */
function articleOf(document: PageDocument): JsonObject {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  const nodes = Array.from(scripts).flatMap((script) => nodesOf(parseJson(script.textContent)))
  return (
    nodes.find((node) => listOf(node['@type']).some((type) => ARTICLE.test(String(type)))) ?? {}
  )
}

function parseJson(script: string | null): unknown {
  const json = script ?? ''
  try {
    scanJson(json, undefined, { child: () => undefined }) // bounds the memory of the values
    return JSON.parse(json)
  } catch {
    return undefined // other programs ignore faulty JSON-LD, too
  }
}

const nodesOf = (value: unknown): JsonObject[] =>
  listOf(value).flatMap((item) =>
    isObject(item) ? [item, ...listOf(item['@graph']).filter(isObject)] : [],
  )

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Reads the first `meta` element with content that has one of some names. */
function metaReader(document: PageDocument): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = collapse(element.getAttribute('content'))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content)
    }
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((content) => content !== undefined)
}

function nameOf(value: unknown): string | undefined {
  const name = typeof value === 'string' ? collapse(value) : ''
  return name === '' || name.length > NAME_LENGTH ? undefined : name
}

/** The names of persons or organizations, without duplicates and addresses. */
function namesOf(value: unknown): string[] {
  const names = listOf(value).map((item) => nameOf(isObject(item) ? listOf(item.name)[0] : item))
  return [
    ...new Set(names.filter((name) => name !== undefined && !/^https?:/.test(name))),
  ] as string[]
}

const listOrNone = (names: string[]): string[] | undefined => (names.length > 0 ? names : undefined)

const idOf = (value: unknown): unknown => (isObject(value) ? value['@id'] : value)

/** The day, month or year with which an ISO date begins, in the time zone in which it is written. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const edtf = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(value.trim())?.[0]
  if (edtf === undefined) return undefined
  try {
    parseDate(edtf)
    return edtf
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}

function urlOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\//.test(value.trim())) return undefined
  return URL.canParse(value.trim()) ? value.trim() : undefined
}

const LANGUAGE = new RegExp(LANGUAGE_PATTERN)

function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [language = '', ...rest] = value.trim().split(/[-_]/)
  const tag = [language.toLowerCase(), ...rest].join('-')
  return LANGUAGE.test(tag) ? tag : undefined
}
