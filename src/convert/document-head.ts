import { DateError, parseDate } from '../model/dates/dates.js'
import { LANGUAGE_PATTERN } from '../records/articles/note.js'
import { NAME_LENGTH } from '../records/shared/notes.js'
import { asList, asString } from './json-values.js'
import type { DocumentHead } from './standoff/source-document.js'

/*
 * Reads the properties of a publication under the names that programs and people give them. Case
 * and separators in names do not count. A value that does not fit its property is not read.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The properties of an article's head, their names in sources, and how their values are read. */
const HEAD: {
  [Key in keyof DocumentHead]-?: {
    names: ReadonlySet<string>
    read: (value: unknown) => DocumentHead[Key]
  }
} = {
  title: { names: names('title headline'), read: lineOf },
  url: { names: names('url uri link sourceurl articleurl'), read: urlOf },
  published: {
    names: names('published date publicationdate publisheddate datepublished pubdate publishedat'),
    read: dateOf,
  },
  authors: { names: names('authors author byline creator'), read: authorsOf },
  publisher: { names: names('publisher outlet newspaper sourcename'), read: lineOf },
  language: { names: names('language lang'), read: languageOf },
}

/** All names of these properties. */
export const HEAD_NAMES: ReadonlySet<string> = new Set(
  Object.values(HEAD).flatMap(({ names: among }) => [...among]),
)

/**
 * Properties by name. `take` returns the first one that has one of the names and a value that fits.
 */
export interface Properties {
  take: <T>(among: ReadonlySet<string>, read: (value: unknown) => T | undefined) => T | undefined
}

/** Reads an article's head. Each property comes from the first source that has it. */
export function readHead(sources: readonly Properties[]): DocumentHead {
  const entries = Object.entries(HEAD).map(([key, { names: among, read }]) => {
    for (const source of sources) {
      const value = source.take<unknown>(among, read)
      if (value !== undefined) return [key, value] as const
    }
    return [key, undefined] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function lineOf(value: unknown): string | undefined {
  const line = asString(value)?.replace(/\s+/gu, ' ').trim()
  return line === undefined || line === '' || [...line].length > NAME_LENGTH ? undefined : line
}

function urlOf(value: unknown): string | undefined {
  const url = asString(value)?.trim()
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined
}

/** An EDTF date, or the day of a time stamp. */
function dateOf(value: unknown): string | undefined {
  const date = asString(value)
    ?.trim()
    .replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d.*$/, '$1')
  try {
    return date === undefined ? undefined : parseDate(date).edtf
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}

/** A list of names, or one string of names between semicolons. */
function authorsOf(value: unknown): string[] | undefined {
  const all = typeof value === 'string' ? value.split(';') : asList(value)
  const lines = all.map(lineOf)
  return lines.length > 0 && lines.every((line) => line !== undefined) ? lines : undefined
}

function languageOf(value: unknown): string | undefined {
  const tag = asString(value)?.trim()
  return tag !== undefined && new RegExp(LANGUAGE_PATTERN).test(tag) ? tag : undefined
}
