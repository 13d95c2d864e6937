import type { Output } from './output.js'

/** The minimum time between two reports of progress, in milliseconds. */
const INTERVAL = 2000

/** Makes a function that reports the number of finished files, unless the last report is recent. */
export function createProgress(progress: Output['progress']): (done: number) => void {
  const began = performance.now()
  let reported = began
  return (done) => {
    if (done < 2 || performance.now() - reported < INTERVAL) return
    reported = performance.now()
    progress?.(done, (reported - began) / 1000)
  }
}
