import type { NameLexicon } from './lexicon.js'
import type { NameKind } from './name.js'

/** The kind of a name that a list has, if the name has no other meaning. */
export function listedKind(name: string, lexicon: NameLexicon): NameKind | undefined {
  if (lexicon.countries.has(name)) return 'country'
  if (lexicon.demonyms.has(name)) return 'demonym'
  if (lexicon.adjectives.has(name)) return 'adjective'
  if (lexicon.organizations.has(name) || lexicon.media.has(name)) return 'organization'
  if (lexicon.regions.has(name)) return 'place'
  if (lexicon.cities.has(name) && !lexicon.ambiguousCities.has(name)) return 'place'
  return undefined
}
