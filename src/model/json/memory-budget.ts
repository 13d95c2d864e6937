/*
 * Bounds the memory of the values of a JSON text before they are built. An empty object has two
 * characters and takes 56 bytes, so a small file of them would take very much. The sizes are those of
 * V8 without compressed pointers. While values are built, they take up to twice as much.
 */

/** The bytes that the values of any text may take. */
const FREE = 16 * 2 ** 20
/** The bytes that values may take for each character of their text. */
const PER_CHARACTER = 4

/** The bytes of a place in an object or a list. */
const PLACE = 8
const OBJECT = 24
const EMPTY_OBJECT = 56
const LIST = 48
const FRACTION = 16
const STRING = 24
/** The bytes of a key or a short string with an entry in a table. Equal ones are stored once. */
const SHARED = 64
/** The maximum length of strings that V8 stores once when it parses JSON. */
const MAX_SHARED = 10

/** Counts the memory that values take. Each method is false if there is too little left. */
export interface MemoryBudget {
  addObject: (keys: number) => boolean
  addList: (items: number) => boolean
  addNumber: (isInteger: boolean) => boolean
  addText: (text: string) => boolean
}

/** @param length the length of the text, in UTF-16 units. */
export function createMemoryBudget(length: number): MemoryBudget {
  let left = Math.max(FREE, PER_CHARACTER * length)
  const shared = new Set<string>()
  const take = (bytes: number): boolean => (left -= bytes) >= 0
  const takeShared = (text: string): boolean => {
    if (shared.has(text)) return true
    shared.add(text)
    return take(SHARED)
  }
  return {
    addObject: (keys) => take(keys === 0 ? EMPTY_OBJECT : OBJECT + PLACE * keys),
    addList: (items) => take(LIST + PLACE * items),
    addNumber: (isInteger) => isInteger || take(FRACTION),
    addText: (text) => (text.length <= MAX_SHARED ? takeShared(text) : take(STRING + text.length)),
  }
}
