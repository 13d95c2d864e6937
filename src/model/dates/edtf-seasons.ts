/** The EDTF numbers of the first quarter, the first third and the first half of a year. */
export const [QUARTERS, THIRDS, HALVES] = [33, 37, 40] as const

/**
 * The first and last month of the EDTF numbers 21 to 41. Month 13 is January of the next year. The
 * seasons 21 to 24 may be of either hemisphere; 25 to 28 are northern, and 29 to 32 are southern. A
 * season lasts into the month of the next solstice or equinox.
 */
export const SEASONS: readonly (readonly [number, number])[] = [
  ...([
    [3, 12],
    [6, 15],
    [3, 12],
    [6, 15],
  ] as const),
  ...([
    [3, 6],
    [6, 9],
    [9, 12],
    [12, 15],
  ] as const),
  ...([
    [9, 12],
    [12, 15],
    [3, 6],
    [6, 9],
  ] as const),
  ...([
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ] as const), // quarters
  ...([
    [1, 4],
    [5, 8],
    [9, 12],
  ] as const), // four months each
  ...([
    [1, 6],
    [7, 12],
  ] as const), // halves
]
