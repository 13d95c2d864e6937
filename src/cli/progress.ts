/** The output of a command. */
export interface Output {
  print: (line: string) => void
  /** Prints a line that a person should read. */
  warn: (line: string) => void
  /** Called every few seconds with the number of files that are done. */
  progress?: (done: number, seconds: number) => void
}

/** Milliseconds between two reports of progress. */
const INTERVAL = 2000

/** Reports the progress of several files, if the last report is old enough. */
export function createProgress(progress: Output['progress']): (done: number) => void {
  const began = performance.now()
  let reported = began
  return (done) => {
    if (done < 2 || performance.now() - reported < INTERVAL) return
    reported = performance.now()
    progress?.(done, (reported - began) / 1000)
  }
}
