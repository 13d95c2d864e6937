import anyAscii from 'any-ascii'
import { RESERVED_IDS } from './ids.js'

const MAX_LENGTH = 80

/**
 * A slug for words in any script. It is never a reserved id. Undefined if the words have neither a
 * letter nor a digit.
 */
export function slugOf(words: string, maxLength = MAX_LENGTH): string | undefined {
  const slug = anyAscii(words.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug === '') return undefined
  const short = slug.slice(0, maxLength).replace(/-+$/, '')
  return RESERVED_IDS.includes(short) ? `${short}-1` : short
}

/** The first of `slug`, `slug-2`, `slug-3`, ... that is free. */
export function freeSlug(slug: string, isFree: (candidate: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (isFree(candidate)) return candidate
  }
}
