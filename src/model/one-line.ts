/**
 * Matches control characters, line ends, invisible characters, and characters that change the
 * direction of text.
 */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u
const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu')

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escape = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Escapes characters that would end a line of output or change its look in a terminal. The escapes
 * are those of JSON, so that a line of JSON keeps its value.
 */
export const oneLine = (text: string): string =>
  UNPRINTABLE.test(text) ? text.replaceAll(ALL_UNPRINTABLE, escape) : text
