/*
 * Margins beside the text. A note may be higher than its paragraph. It then takes the rows of the next blocks, too, as long
 * as these have no notes of their own, so that no gap opens in the text.
 */

/** The most rows that a note takes. */
export const MAX_ROWS = 6

/** The approximate number of characters in a line of text, the height of a line, and the space between blocks. */
const [LINE_LENGTH, LINE_HEIGHT, GAP] = [66, 33, 18]

export const blockHeight = (characters: number): number =>
  Math.ceil(characters / LINE_LENGTH) * LINE_HEIGHT + GAP

/**
 * The number of rows that the note beside each block takes: enough for its height, but none in which another note begins.
 * @param needed the heights of the notes, 0 for none
 * @param heights the heights of the blocks
 */
export function rowsOf(needed: readonly number[], heights: readonly number[]): number[] {
  return needed.map((need, i) => {
    let rows = 1
    let room = heights[i]!
    while (need > room && rows < MAX_ROWS && needed[i + rows] === 0) {
      room += heights[i + rows]!
      rows++
    }
    return rows
  })
}
