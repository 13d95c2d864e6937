/*
 * The width of text in pictures. Helvetica, Arial and Liberation Sans share one table of widths, in thousandths of the
 * size, so that the server can wrap labels. Characters beyond the tables count as wide as the widest of their script.
 */

const widths = (table: string): readonly number[] => table.split(' ').map(Number)

/** The widths of the printable characters of ASCII, from the space on. */
const REGULAR = widths(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
)
const BOLD = widths(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
)
const SIGNS: Record<string, number> = {
  '–': 556,
  '—': 1000,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '…': 1000,
  '≠': 549,
  '·': 278,
}
/** From here on, characters are as wide as they are high: Chinese, Japanese, Korean. */
const FIRST_WIDE = 0x2e80
const [WIDE, OTHER] = [1000, 620]
const FIRST = 32

/** True if the tables have the width of each character. */
export const isMeasured = (text: string): boolean =>
  [...text].every(
    (character) => character in SIGNS || REGULAR[character.codePointAt(0)! - FIRST] !== undefined,
  )

export function textWidth(text: string, size: number, isBold = false): number {
  const table = isBold ? BOLD : REGULAR
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    width += table[code - FIRST] ?? SIGNS[character] ?? (code >= FIRST_WIDE ? WIDE : OTHER)
  }
  return (width * size) / 1000
}
