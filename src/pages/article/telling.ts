import { hash } from 'node:crypto'
import { shortNameOf } from '../facts/name-fact.js'
import type { Telling } from '../facts/telling.js'
import { voicesOfQuotes } from '../parts/voices.js'
import { factsOf, recordsOfKind, type Stated } from './shown.js'

/** The way in which the pages of an article word facts: with the colors and the short names of its people. */
export function tellingOf(stated: Stated): Telling {
  const names = new Map(
    factsOf(stated, 'entity').map(({ record }) => [record.id, shortNameOf(record)]),
  )
  const numbers = new Map(stated.facts.map(({ n, kind, id }) => [`${kind} ${id}`, n]))
  return {
    voices: voicesOfQuotes(recordsOfKind(stated, 'quote')),
    shortName: ({ id, name }) => names.get(id) ?? name,
    shown: { article: stated.article.id, start: stated.part.start, end: stated.part.end },
    numbers: { of: (kind, id) => numbers.get(`${kind} ${id}`) },
  }
}

/**
 * A digest of the facts and their numbers. The script reads the text and the facts from two pages: the digests differ if the
 * article has changed in between.
 */
export const versionOf = ({ facts }: Stated): string =>
  hash('md5', facts.map(({ kind, id }) => `${kind} ${id}`).join('\n'), 'base64url')
