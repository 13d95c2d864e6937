import { slugOf, Slugs } from '../../model/slugs.js'

/** Makes ids of records from their words. Each id is used once. */
export function createIds(): (words: string) => string {
  const ids = new Slugs()
  return (words) => ids.take(slugOf(firstWords(words), MAX_LENGTH) ?? 'record')
}

const ID_WORDS = 6
const MAX_LENGTH = 60

const firstWords = (words: string): string => words.trim().split(/\s+/).slice(0, ID_WORDS).join(' ')
