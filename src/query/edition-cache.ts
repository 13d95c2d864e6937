import { LRUCache } from 'lru-cache'
import type { Edition } from './collection.js'

/* Counts over all that matches are the same while the edition stays, and are what takes long where much does. */

/** How many are kept unless told, those of a list each. */
const KEPT = 20_000
/** Characters of a key that count as one more: some keys hold what a client has written. */
const LONG = 500

/** Gives what was counted before for the same edition and key, or counts. */
export type Counted = <T extends object | number>(
  { instance, number }: Edition,
  key: unknown,
  count: () => T,
) => T

export function createCounted(most = KEPT): Counted {
  const counts = new LRUCache<string, object | number>({
    maxSize: most,
    sizeCalculation: (count, key) =>
      (Array.isArray(count) ? count.length + 1 : 1) + Math.floor(key.length / LONG),
  })
  let current = ''
  return <T extends object | number>(
    { instance, number }: Edition,
    key: unknown,
    count: () => T,
  ): T => {
    const edition = `${instance} ${number}`
    if (edition !== current) {
      counts.clear() // nobody asks for those of an earlier edition any more
      current = edition
    }
    const name = JSON.stringify(key)
    const known = counts.get(name) as T | undefined
    if (known !== undefined) return known
    const value = count()
    counts.set(name, value)
    return value
  }
}
