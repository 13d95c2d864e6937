/* Places for boxes that must not touch each other. */

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The space between what stands side by side, and one below the other. */
const [BESIDE, BELOW] = [14, 9]

/** The highest place at which boxes are free of others. */
export function highestFree(boxes: readonly Box[], taken: readonly Box[]): number {
  const obstacles = boxes.flatMap((box) =>
    taken
      .filter(({ left, right }) => left < box.right + BESIDE && box.left < right + BESIDE)
      .map(({ top, bottom }) => ({ from: top - BELOW - box.bottom, to: bottom + BELOW - box.top })),
  )
  const highest = Math.max(0, ...boxes.map(({ top }) => -top))
  return [highest, ...obstacles.map(({ to }) => to)]
    .filter((y) => y >= highest)
    .sort((a, b) => a - b)
    .find((y) => obstacles.every(({ from, to }) => y <= from || y >= to))!
}
