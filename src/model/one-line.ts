/** Control characters, line ends, and characters that change the direction of what follows or are not seen. */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u
const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu')

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escape = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Escapes characters that would end a line of output or change how a terminal shows it, as JSON does. So a line of JSON is
 * still JSON of the same value.
 */
export const oneLine = (text: string): string =>
  UNPRINTABLE.test(text) ? text.replaceAll(ALL_UNPRINTABLE, escape) : text
