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

/** Slugs of which each is used once. */
export class Slugs {
  /** The taken slugs, each with the last number that was given to another one after it. */
  readonly #taken = new Map<string, number>()

  constructor(taken: Iterable<string> = []) {
    for (const slug of taken) this.add(slug)
  }

  get size(): number {
    return this.#taken.size
  }

  has(slug: string): boolean {
    return this.#taken.has(slug)
  }

  add(slug: string): void {
    if (!this.#taken.has(slug)) this.#taken.set(slug, 1)
  }

  /** Takes the first of `slug`, `slug-2`, `slug-3`, ... that is free. O(1), even if a million are alike. */
  take(slug: string): string {
    let [free, number] = [slug, this.#taken.get(slug) ?? 0]
    while (this.#taken.has(free)) free = `${slug}-${++number}`
    this.#taken.set(slug, Math.max(number, 1))
    this.add(free)
    return free
  }
}
