const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Escapes control and bidirectional characters, which would end a line of output or change how a
 * terminal shows it.
 */
export const oneLine = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) =>
      NAMED[character] ??
      `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
