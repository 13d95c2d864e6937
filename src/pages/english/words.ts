/* Small tools for English words. The words themselves are in copy.ts and terms.ts. */

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A number for people. Most are small, and need no formatter. */
export const number = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : NUMBERS.format(value)

/** "1 quote", "2 quotes". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`

export const capitalized = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length)
}

/** The words of a heading within a sentence. */
export const lowered = (heading: string): string => heading.toLowerCase()

/** A term of a vocabulary as words: "written-statement" becomes "written statement". */
export const spaced = (term: string): string => term.replaceAll('-', ' ')

/** At most `most` code points, cut after a whole word where there is one, with an ellipsis. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const points = [...text.slice(0, 2 * most + 2)]
  if (points.length <= most) return text
  const cut = points.slice(0, most).join('')
  const whole = cut.replace(/[\s,;:]+\S*$/u, '')
  return `${whole === '' ? cut : whole}…`
}

/** Puts a separator between parts: texts or elements. */
export const separated = <T>(parts: readonly T[], separator = ', '): (T | string)[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))

/** Joins parts, which are texts or elements, with commas and a last "and". */
export function listed<T>(parts: readonly T[]): (T | string)[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part]
    return [i === parts.length - 1 ? ' and ' : ', ', part]
  })
}

/** True if text begins with a letter that is written from right to left. */
export const isRightToLeft = (text: string): boolean =>
  RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '')
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Words in quotation marks. Those of Arabic and its neighbors are mirrored with the line. */
export const quoted = (words: string): string =>
  isRightToLeft(words) ? `«${words}»` : `“${words}”`

/** The values grouped by a key, in the order in which the keys first occur. */
export function groupedBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): [key: string, values: T[]][] {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return [...groups]
}
