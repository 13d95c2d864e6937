import type { JsonObject } from './json-values.js'
import { foldType } from './mapping/type-map.js'

/** Properties that say nothing about the text, such as token numbers and colours. */
const TECHNICAL = new Set(
  'tokenstart tokenend starttoken endtoken tokeninterval color inputhash taskhash sessionid viewid annotatorid timestamp extractionindex groupindex alignmentstatus answer createdat updatedat leadtime user prob ws config versions html'.split(
    ' ',
  ),
)

/**
 * Reads the properties of an object under any of their names, and keeps track of the unread ones.
 */
export class Fields {
  readonly #left: Map<string, { key: string; value: unknown }>

  constructor(object: JsonObject) {
    this.#left = new Map(
      Object.entries(object)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => [foldType(key), { key, value }]),
    )
  }

  /** Takes the first property that has one of the names and a value that `read` accepts. */
  take<T>(among: ReadonlySet<string>, read: (value: unknown) => T | undefined): T | undefined {
    for (const name of among) {
      const field = this.#left.get(name)
      const value = field && read(field.value)
      if (value === undefined) continue
      this.#left.delete(name)
      return value
    }
    return undefined
  }

  /** Takes every property that has one of the names and a value that `read` accepts. */
  takeAll<T>(
    among: ReadonlySet<string>,
    read: (value: unknown) => T | undefined,
  ): { key: string; value: T }[] {
    return [...among].flatMap((name) => {
      const key = this.#left.get(name)?.key
      const value = this.take(new Set([name]), read)
      return key === undefined || value === undefined ? [] : [{ key, value }]
    })
  }

  /** Removes properties by the keys of the object. */
  drop(keys: readonly (string | undefined)[]): void {
    for (const key of keys) this.#left.delete(foldType(key ?? ''))
  }

  /** The properties that were not taken. */
  left(): { key: string; value: unknown }[] {
    return [...this.#left].filter(([name]) => !TECHNICAL.has(name)).map(([, field]) => field)
  }
}
